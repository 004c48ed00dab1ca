import type { Understood } from '../retrieval.ts'
import { normalizeLetters } from '../text/letters.ts'
import { PROVINCE_ALIASES, PROVINCE_NAMES } from './provinces.ts'

interface Mention {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Roads and projects are named after the places they join; the question is not about those places. */
const ROAD =
  /(?<!\p{L})(?:cao tốc|tuyến|đường|quốc lộ|hành lang|cầu|kênh|sông)(?:\s+[\p{L}\p{N}]+){0,3}\s*$/iu
const JOINS = /^\s*[-–—]\s*$/u
const UNKNOWN = /(?<!\p{L})[Tt]ỉnh\s+((?:\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\p{Ll}+){1,2})/gu
/** Characters before a name that may hold the road it belongs to. */
const LONGEST_BEFORE = 200
/** Nobody asks of more places at once. */
const MOST_MENTIONS = 60
/** "Tỉnh Ủy", "Tỉnh Đoàn": bodies written with capitals, no names of provinces. */
const BODY = /^(?:ủy|đoàn|đội|hội|lộ|trưởng)(?!\p{L})/iu

/** The text with every character of `normalizeLetters` at its own place, for NFC text of equal length. */
function aligned(text: string): string {
  return [...text.normalize('NFC')].map((letter) => letter.toLowerCase()).join('')
}

function mentions(text: string, names: ReadonlyMap<string, string>): readonly Mention[] {
  const lower = aligned(text)
  const found: Mention[] = []
  // Longest first: "Hà Nam" must not be seen in "Hà Nam Ninh", nor "Huế" in "Thừa Thiên Huế".
  for (const [written, name] of [...names].sort(
    (a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  )) {
    const wanted = aligned(written)
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      const whole = !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(lower.charAt(end))
      if (whole && found.every((other) => end <= other.start || at >= other.end))
        found.push({ start: at, end, name })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** False for the names in "cao tốc Châu Đốc - Hoa Giang - Sông Lam". */
function namesAScope(text: string, mention: Mention, all: readonly Mention[]): boolean {
  let start = mention.start
  for (const other of [...all].reverse()) {
    if (other.end <= start && JOINS.test(text.slice(other.end, start))) start = other.start
  }
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const stem = before.replace(/\p{Lu}[\p{L}]*(?:\s\p{Lu}\p{L}*)*\s*[-–—]\s*$/u, '')
  const chained =
    stem !== before ||
    start < mention.start ||
    all.some((m) => m.start > mention.end && JOINS.test(text.slice(mention.end, m.start)))
  return !(chained && ROAD.test(stem))
}

/**
 * The provinces and cities that a question is about, in order, each once. `known` are the library's own places
 * (they need not be on the official list). "tỉnh X" with a capital X is taken for a place even when unknown.
 * Names joined into the name of a road are none.
 */
export function findPlaces(question: string, known: readonly string[]): readonly Understood<string>[] {
  const names = new Map<string, string>()
  for (const name of [...PROVINCE_NAMES, ...known]) names.set(name, name)
  for (const [written, name] of PROVINCE_ALIASES) names.set(written, name)
  const text = question.normalize('NFC')
  const all = mentions(text, names).slice(0, MOST_MENTIONS)
  const places = new Map<string, string>()
  for (const mention of all) {
    if (places.has(mention.name) || !namesAScope(text, mention, all)) continue
    places.set(mention.name, text.slice(mention.start, mention.end))
  }
  for (const match of text.matchAll(UNKNOWN)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].length - name.length
    const taken = all.some((mention) => mention.start < start + name.length && mention.end > start)
    if (!taken && !BODY.test(normalizeLetters(name))) places.set(name, name)
  }
  return [...places].map(([value, words]) => ({ value, words }))
}
