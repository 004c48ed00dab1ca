import { chain, type RepairedText, replacePieces } from './repaired-text.ts'
import { joinThousands, type LostPoints, NO_POINTS_LOST } from './thousands.ts'

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
const SPACES = /[\s\u0085]+/gu
const PIECE = new RegExp(
  '\\P{M}?\\p{M}+|[\\u212a\\u212b\\u0340\\u0341]' + // composed
    '|[ƣƢÐƉðɖǎǍıſﬀﬁﬂﬃﬄ‐‑\\ue000-\\uf8ff\\uff01-\\uff5e]' +
    '|(?<=\\p{Script=Latin})[аеорсухіАВЕКМНОРСТХοαΑΒΕΗΙΚΜΝΟΡΤΧΥ]|[аеорсухіАВЕКМНОРСТХοαΑΒΕΗΙΚΜΝΟΡΤΧΥ](?=\\p{Script=Latin})',
  'gu',
)

/**
 * Mends the letters of a text: NFC, look-alikes of wrong code points ("Trung ƣơng", "Ðảng", full-width and
 * private-use signs), invisible characters taken away, thousands points put back where the source is known to
 * lose them, every run of spaces one plain space, none at the ends. The author's dashes, quotes and spelling stay.
 * Composing and spaces change no letter and are not recorded.
 */
export function repairLetters(source: string, lost: LostPoints = NO_POINTS_LOST): RepairedText {
  const readable = replacePieces(
    source,
    UNREADABLE,
    (match) => withoutRecord(LOOK_ALIKES[match[0]] && match[0]),
    'code_point',
  )
  const letters = replacePieces(readable.text, PIECE, mendPiece, 'code_point')
  // Points come before spaces: two blanks, a tab or the end of a line are no lost point.
  const pointed = joinThousands(letters.text, lost)
  const spaced = replacePieces(pointed.text, SPACES, () => withoutRecord(' '), 'code_point')
  return [letters, pointed, spaced, trimmed(spaced.text)].reduce(chain, readable)
}

function mendPiece(match: RegExpExecArray): { readonly text: string; readonly recorded: boolean } {
  const printed = match[0]
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
