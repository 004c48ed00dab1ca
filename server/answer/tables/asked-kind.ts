import type { Passage } from '../../../search/passage.ts'
import { PROVINCE_NAMES } from '../../../search/query/provinces.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import type { Question } from '../question.ts'
import { labelOf, singleRows } from './single-rows.ts'

/** The rows are of the kind asked about ("huyện nào" of a column "Huyện, thành phố"), of another, or any was asked for. */
export type KindFit = 'same' | 'other' | 'any'

const FEWEST_ROWS = 3

/** A table of provinces names them alone. */
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES.map(foldedWords))

/** Words that ask for any kind of row. */
const ANY_KIND: ReadonlySet<string> = new Set([
  'dia phuong',
  'don vi',
  'noi',
  'co quan',
  'dia ban',
  'cho',
  'cai',
])

/** Kinds of what rows are of, by level: a row of one level is never of another. */
const LEVELS: readonly (readonly string[])[] = [
  ['xa', 'phuong', 'thi tran', 'dac khu'],
  ['huyen', 'quan', 'thi xa', 'thanh pho', 'tp', 'tx'],
  ['tinh'],
  ['thon', 'ap', 'khu pho', 'to dan pho', 'xom', 'ban'],
  ['so', 'nganh'],
  ['truong'],
  ['benh vien', 'trung tam y te', 'ttyt'],
  ['cong ty', 'doanh nghiep', 'nha may'],
]

/** "Huyện nào", "khoản thu nào": the words before "nào", the longer first; none where any kind is asked for. */
export function askedKinds({ text }: Question): readonly string[] {
  const words = kindWords(text)
  const whole = words.join(' ')
  const alone = foldedWords(text).includes(` ${whole} nao `) ? words.at(-1) : words[0]
  if (ANY_KIND.has(whole) || ANY_KIND.has(alone ?? '')) return []
  return [...new Set([whole, words[0] ?? '', words.at(-1) ?? ''])].filter((kind) => kind !== '')
}

/** The two words before "nào" or after "những", or those that the question begins with. */
export function kindWords(text: string): readonly string[] {
  const plain = foldedWords(text)
  const asked =
    / (?:nhung|cac|gom|\d+) (\p{L}+(?: \p{L}+)?) (?:nao|gi) /u.exec(plain)?.[1] ??
    / (\p{L}+(?: \p{L}+)?) nao /u.exec(plain)?.[1]
  return (
    asked?.split(' ') ??
    plain
      .trim()
      .replace(/^(?:(?:ke|liet ke|neu|cho biet|ten|ra|het|tat ca|toan bo|nhung|cac|\d+) )+/u, '')
      .split(' ')
      .slice(0, 2)
  )
}

/** True where a text speaks of the kind that a question asks for ("sở nào"), or the question asks for any. */
export function namesKind(question: string, text: string): boolean {
  const word = /(\p{L}+) nào(?!\p{L})/u.exec(question.toLowerCase())?.[1]
  const whole = kindWords(question).join(' ')
  if (word === undefined || ANY_KIND.has(whole) || ANY_KIND.has(foldedWords(word).trim())) return true
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)
}

/**
 * The rows of a table that are set against each other: single ones, of the kind asked about where they are told apart;
 * none where they are few, or of another level.
 */
export function comparedRows(kinds: readonly string[], rows: readonly Passage[]): readonly Passage[] {
  const data = ofKinds(kinds, singleRows(rows))
  return data.length < FEWEST_ROWS || isOfOtherLevel(kinds, data) ? [] : data
}

/** Of rows of several kinds those of the kind asked about, where they are told by their first word. */
function ofKinds(kinds: readonly string[], rows: readonly Passage[]): readonly Passage[] {
  for (const kind of kinds) {
    const own = rows.filter((row) => foldedWords(labelOf(row)).startsWith(` ${kind} `))
    if (own.length >= FEWEST_ROWS) return own
  }
  return rows
}

/** "Xã nào" over a table of districts: its rows say that they are of another level. */
function isOfOtherLevel(kinds: readonly string[], rows: readonly Passage[]): boolean {
  const asked = LEVELS.find((level) => kinds.some((kind) => level.includes(kind)))
  if (asked === undefined) return false
  const levelOf = (row: Passage): readonly string[] | undefined => {
    const label = foldedWords(labelOf(row))
    return LEVELS.find((level) => level.some((kind) => label.startsWith(` ${kind} `)))
  }
  const levels = rows.map(levelOf)
  return levels.filter((level) => level !== undefined && level !== asked).length > rows.length / 2
}

/** Whether a row is of the kind asked about, by its own name and the head above it. */
export function kindOf(kinds: readonly string[], row: Passage): KindFit {
  if (kinds.length === 0) return 'any'
  const head = row.table?.cells.find(({ text }) => text.trim() === labelOf(row))?.head ?? ''
  const named = ` ${foldedWords(head).trim()} ${foldedWords(labelOf(row)).trim()} `
  const isProvince = kinds.includes('tinh') && PROVINCES.has(foldedWords(labelOf(row)))
  return isProvince || kinds.some((kind) => named.includes(` ${kind} `)) ? 'same' : 'other'
}
