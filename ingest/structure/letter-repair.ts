import type { Repair } from '../../search/passage.ts'
import { joinThousands } from './thousands.ts'

/** A text after repair. Offsets of `repairs` are those of `text`. */
export interface RepairedText {
  readonly text: string
  readonly repairs: readonly Repair[]
  /** Where an offset of the source text lies in `text`; falls with a removed letter on what follows it. */
  readonly moved: (offset: number) => number
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  ɖ: 'đ',
  ǎ: 'ă',
  Ǎ: 'Ă',
  ı: 'i',
  ſ: 's',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0b1': '±',
  '\uf0b0': '°',
  '\uf0e0': '→',
  '‐': '-',
  '‑': '-',
}
/** Letters of other alphabets that print like Latin ones; replaced only beside Latin letters. */
const FOREIGN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  ο: 'o',
  α: 'a',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
}
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\ufff9-\\ufffb'
const UNREADABLE = new RegExp(`[${INVISIBLE}\\ue000-\\uf8ff]`, 'gu')
const PIECE = new RegExp(
  '[\\s\\u0085]+' + // one space
    '|\\P{M}?\\p{M}+|[\\u212a\\u212b\\u0340\\u0341]' + // composed
    '|[ƣƢÐƉðɖǎǍıſﬀﬁﬂﬃﬄ‐‑\\ue000-\\uf8ff\\uff01-\\uff5e]' +
    '|(?<=\\p{Script=Latin})[аеорсухіАВЕКМНОРСТХοαΑΒΕΗΙΚΜΝΟΡΤΧΥ]|[аеорсухіАВЕКМНОРСТХοαΑΒΕΗΙΚΜΝΟΡΤΧΥ](?=\\p{Script=Latin})',
  'gu',
)

/**
 * Mends the letters of a text: NFC, look-alikes of wrong code points ("Trung ƣơng", "Ðảng", full-width and
 * private-use signs), invisible characters taken away, every run of spaces one plain space, none at the ends,
 * and lost thousands points ("1 082 cuộc" gives "1.082 cuộc"). The author's dashes, quotes and spelling stay.
 * Composing and spaces change no letter and are not recorded.
 */
export function repairLetters(source: string): RepairedText {
  const readable = replacePieces(
    source,
    UNREADABLE,
    (match) => withoutRecord(LOOK_ALIKES[match[0]] && match[0]),
    'code_point',
  )
  const letters = replacePieces(readable.text, PIECE, mendPiece, 'code_point')
  const edged = trimmed(letters.text)
  return chain(chain(chain(readable, letters), edged), joinThousands(edged.text))
}

/** One text change after another. */
export function chain(first: RepairedText, second: RepairedText): RepairedText {
  if (second.repairs.length === 0 && second.text === first.text) return first
  const carried = first.repairs.map((repair) => ({
    ...repair,
    start: second.moved(repair.start),
    end: second.moved(repair.end),
  }))
  return {
    text: second.text,
    repairs: [...carried, ...second.repairs].sort((a, b) => a.start - b.start || a.end - b.end),
    moved: (offset) => second.moved(first.moved(offset)),
  }
}

/**
 * Replaces every match of `pattern`. `replace` gives the new letters and whether the change is to be recorded.
 */
export function replacePieces(
  source: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => { readonly text: string; readonly recorded: boolean },
  reason: Repair['reason'],
): RepairedText {
  const edits: {
    readonly from: number
    readonly to: number
    readonly start: number
    readonly end: number
  }[] = []
  const repairs: Repair[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(pattern)) {
    const { text: letters, recorded } = replace(match)
    const printed = match[0]
    if (letters === printed) continue
    text += source.slice(from, match.index)
    const start = text.length
    text += letters
    from = match.index + printed.length
    edits.push({ from: match.index, to: from, start, end: text.length })
    if (recorded) repairs.push({ start, end: text.length, source: printed, reason })
  }
  text += source.slice(from)
  return { text, repairs, moved: (offset) => movedBy(edits, offset) }
}

function movedBy(
  edits: readonly {
    readonly from: number
    readonly to: number
    readonly start: number
    readonly end: number
  }[],
  offset: number,
): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const last = edits[low - 1]
  if (last === undefined) return offset
  return offset >= last.to ? offset - last.to + last.end : Math.min(last.end, last.start + offset - last.from)
}

function mendPiece(match: RegExpExecArray): { readonly text: string; readonly recorded: boolean } {
  const printed = match[0]
  if (/^[\s\u0085]/.test(printed)) return withoutRecord(' ')
  const similar = LOOK_ALIKES[printed] ?? FOREIGN[printed]
  if (similar !== undefined) return { text: similar, recorded: !/[‐‑]/.test(printed) }
  if (/^[\uff01-\uff5e]/.test(printed)) return { text: printed.normalize('NFKC'), recorded: true }
  if (/^\P{M}\p{M}/u.test(printed)) {
    const base = String.fromCodePoint(printed.codePointAt(0) ?? 0)
    const mended = LOOK_ALIKES[base]
    const letters = ((mended ?? base) + printed.slice(base.length)).normalize('NFC')
    return { text: letters, recorded: mended !== undefined }
  }
  return withoutRecord(printed.normalize('NFC'))
}

function withoutRecord(text = ''): { readonly text: string; readonly recorded: boolean } {
  return { text, recorded: false }
}

function trimmed(text: string): RepairedText {
  const start = text.length - text.trimStart().length
  const clean = text.trim()
  return { text: clean, repairs: [], moved: (offset) => Math.min(Math.max(0, offset - start), clean.length) }
}
