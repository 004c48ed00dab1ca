import { parseSyllable, spellSyllable } from './syllable.ts'

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/aw/g, 'ă'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/uow|uwow|uwo/g, 'ươ'],
  [/ow/g, 'ơ'],
  [/uw|w/g, 'ư'],
]
const TONE_KEYS: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
}

/**
 * The syllable that Telex keys would have typed: "ddaafu" → "đầu", "truwowngf" → "trường". Null when they
 * spell none, or when the letters hold no Telex key at all.
 */
export function fromTelex(typed: string): string | null {
  let letters = typed
  for (const [keys, letter] of LETTERS) letters = letters.replace(keys, letter)
  const plain = parseSyllable(letters)
  if (plain !== null) return letters === typed ? null : spellSyllable(plain)
  for (let at = letters.length - 1; at > 0; at--) {
    const tone = TONE_KEYS[letters.charAt(at)]
    if (tone === undefined) continue
    const parsed = parseSyllable(letters.slice(0, at) + letters.slice(at + 1))
    if (parsed?.tone === '') return spellSyllable({ ...parsed, tone })
  }
  return null
}
