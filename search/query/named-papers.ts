import type { ReportSummary } from '../library.ts'
import { foldMarks, hasMarks } from '../text/fold.ts'
import { foldedLetters } from '../text/folded-letters.ts'
import { normalizeLetters } from '../text/letters.ts'

/** A paper as a question speaks of it: "công văn 3120", "dự thảo lần 2", "kế hoạch kiểm tra năm 2026". */
export interface PaperMention {
  /** As typed. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** Kind of paper in comparable letters without marks: "cong van"; null for "số 138", "bản dự thảo". */
  readonly kind: string | null
  /** Its number as typed, without the symbol: "3120"; null when none is named. */
  readonly number: string | null
  /** Symbol in comparable letters: "bc-ubnd"; null when none is named. */
  readonly symbol: string | null
  /** What it is said to be about, in comparable letters: "kiem tra cai cach hanh chinh nam 2026". */
  readonly subject: string
  /** Named as a draft, or as the final paper; null when neither is said. */
  readonly draft: boolean | null
}

/** Kinds of papers in letters without marks, the longer first, each with what people write for it. */
const KINDS: readonly (readonly [kind: string, written: readonly string[]])[] = [
  ['thong bao ket luan', ['thong bao ket luan', 'tbkl']],
  ['cong van', ['cong van', 'cv']],
  ['nghi quyet', ['nghi quyet', 'nq']],
  ['quyet dinh', ['quyet dinh', 'qd']],
  ['chi thi', ['chi thi']],
  ['ke hoach', ['ke hoach', 'kh']],
  ['to trinh', ['to trinh', 'ttr']],
  ['thong bao', ['thong bao', 'tb']],
  ['bao cao', ['bao cao', 'bc']],
  ['bien ban', ['bien ban']],
  ['chuong trinh', ['chuong trinh']],
  ['huong dan', ['huong dan']],
  ['ket luan', ['ket luan']],
  ['quy che', ['quy che']],
  ['quy dinh', ['quy dinh']],
  ['de an', ['de an']],
  ['giay moi', ['giay moi']],
  ['phu luc', ['phu luc']],
]
const KIND_OF = new Map(KINDS.flatMap(([kind, written]) => written.map((word) => [word, kind] as const)))
const WRITTEN = [...KIND_OF.keys()].sort((a, b) => b.length - a.length).join('|')

const NUMBER = '\\d{1,5}(?:\\.\\d{1,3})?[a-z]?'
const SYMBOL =
  '(?:\\s?/\\s?(?:(?:19|20)\\d{2}\\s?/\\s?)?|\\s?-\\s?)([a-zđ]{1,6}(?:\\s?[-/]\\s?[a-zđ0-9]{1,12})*)'
/** A kind with a number, a number with a symbol, or "số 138" alone. */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${WRITTEN})\\s+(?:so\\s*:?\\s*)?(${NUMBER})(?:${SYMBOL})?|(?:so\\s+)?(${NUMBER})${SYMBOL}|so\\s+(${NUMBER}))(?![\\p{L}\\p{N}/])`,
  'gu',
)
/** What may stand before "số 138" where it names a paper by its number alone. */
const OPENS_NUMBER = /(?:^|(?<!\p{L})(?:van ban|trong|theo|tai|cua|o|ban|giay))\s*$/u
/** "công văn nào", "theo thông báo số mấy" ask for a paper, they name none. */
const ASKED = /^\s*(?:so\s)?(?:nao|gi|may|bao nhieu|mot(?! cua(?!\p{L}))|cac|nhung)(?!\p{L})/u
/** "báo cáo đó" points at a paper that was spoken of; unmarked, "do" is another word. */
const POINTED_AT = /^\s*(?:đó|này|ấy|kia|vừa rồi|vừa nêu|nói trên|trên)(?!\p{L})/u
const ANY_PAPER = new RegExp(`(?<![\\p{L}\\p{N}])(?:van ban|tai lieu|${WRITTEN})(?![\\p{L}\\p{N}])`, 'gu')
const BY_SUBJECT = new RegExp(`(?<![\\p{L}\\p{N}])(${WRITTEN})(?![\\p{L}\\p{N}])`, 'gu')
/** Where what a paper is said to be about ends and the question goes on. */
const ENDS =
  '[,;?!:.]|(?<!\\p{L})(?:số (?:mấy|bao nhiêu)|ai|có|là|thì|nói|nêu|ghi|quy định|yêu cầu|giao|đặt|được|bao|bắt|có hiệu lực|hết hiệu lực|ngày nào|khi nào|bao nhiêu|mấy|như thế nào|thế nào|ra sao|gồm|do ai|với|và|đến|từ|trong|phải|không|lệch|khác|so với)(?!\\p{L})'
const SUBJECT_ENDS = new RegExp(ENDS, 'iu')
/** The same for a question typed without marks, where "tu" may be "từ" and "tư". */
const PLAIN_SUBJECT_ENDS = new RegExp(foldMarks(ENDS), 'u')
const DRAFT = /(?<!\p{L})(?:du thao|ban nhap|nhap)(?!\p{L})/u
/** What only looks like a draft without its marks: "thu nhập", "sáp nhập". */
const NO_DRAFT = /(?<!\p{L})nhập(?!\p{L})/gu
const FINAL = /(?<!\p{L})(?:chinh thuc|ban hanh|da ky|ban cuoi)(?!\p{L})/u

/** Behind a number that counts: "báo cáo 6 tháng", "kế hoạch 5 năm 2021 - 2025". */
const COUNTED = /^\s*(?:thang|nam|ngay|tuan|quy|lan|%|ty|trieu)(?!\p{L})/u
/** Behind a paper's number, where it is too large to count years: "Quyết định 225 năm 2024". */
const OF_YEAR = /^\s*nam (?:19|20)\d{2}(?!\d)/u
const MOST_YEARS = 30

/**
 * The papers that a question speaks of by kind, number, symbol or subject. Offsets are those of
 * `normalizeLetters(question)`, which keeps the length of NFC text.
 *
 * @example findPaperMentions('Công văn 3120 nói về việc gì?')[0]?.number // '3120'
 */
export function findPaperMentions(question: string): readonly PaperMention[] {
  const marked = normalizeLetters(question)
  const text = foldedLetters(question)
  const drafts = draftLetters(question)
  const ends = hasMarks(marked) ? SUBJECT_ENDS : PLAIN_SUBJECT_ENDS
  const subjectAfter = (at: number): string => {
    const rest = text.slice(at, at + (ends.exec(marked.slice(at))?.index ?? text.length))
    return rest.replace(/^\s*(?:ve viec|ve|cua|nay|tren)(?=\s)/u, '').trim()
  }
  const draftIn = (from: number, to: number): boolean | null => draftSaid(drafts.slice(from, to))
  const found: PaperMention[] = []
  const isFree = (start: number, end: number): boolean =>
    found.every((other) => end <= other.start || start >= other.end)
  for (const match of text.matchAll(NUMBERED)) {
    const [all, kind, ofKind, symbolOfKind, alone, symbolAlone, bare] = match
    const start = match.index
    const end = start + all.length
    const number = ofKind ?? alone ?? bare ?? ''
    const symbol = symbolOfKind ?? symbolAlone ?? null
    // "báo cáo 6 tháng", "kế hoạch 5 năm", "báo cáo 2025" count time, "bão số 3" is a storm: none numbers a paper.
    const next = text.slice(end)
    if (symbol === null && COUNTED.test(next) && !(Number(number) > MOST_YEARS && OF_YEAR.test(next)))
      continue
    if (symbol === null && /^(?:19|20)\d{2}$/u.test(number)) continue
    if (symbol === null && kind === undefined && !OPENS_NUMBER.test(text.slice(0, start))) continue
    found.push({
      words: question.slice(start, end),
      start,
      end,
      kind: kind === undefined ? null : (KIND_OF.get(kind) ?? null),
      number,
      symbol: symbol === null ? null : symbol.replace(/\s/gu, ''),
      subject: subjectAfter(end),
      draft: draftIn(end, text.length),
    })
  }
  for (const match of text.matchAll(BY_SUBJECT)) {
    const start = match.index
    const after = start + match[0].length
    const rest = text.slice(after)
    if (!isFree(start, after) || ASKED.test(rest) || POINTED_AT.test(marked.slice(after))) continue
    const subject = subjectAfter(after)
    if (subject === '') continue
    found.push({
      words: question.slice(start, after),
      start,
      end: after,
      kind: KIND_OF.get(match[1] ?? '') ?? null,
      number: null,
      symbol: null,
      subject,
      draft: draftSaid(`${drafts.slice(Math.max(0, start - 24), start)} ${drafts.slice(after, after + 40)}`),
    })
  }
  if (found.length === 0) {
    const draft = DRAFT.exec(drafts)
    if (draft !== null)
      found.push({
        words: question.slice(draft.index, draft.index + draft[0].length),
        start: draft.index,
        end: draft.index + draft[0].length,
        kind: null,
        number: null,
        symbol: null,
        subject: subjectAfter(draft.index + draft[0].length),
        draft: true,
      })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The kind of paper that a question speaks of first, in comparable letters without marks; null where it says none. */
export function findPaperKind(question: string): { readonly kind: string; readonly words: string } | null {
  const [first] = foldedLetters(question).matchAll(ANY_PAPER)
  const kind = KIND_OF.get(first?.[0] ?? '')
  if (first === undefined || kind === undefined) return null
  return { kind, words: normalizeLetters(question).slice(first.index, first.index + first[0].length) }
}

/** True where a question speaks of drafts. */
export function speaksOfDraft(question: string): boolean {
  return DRAFT.test(draftLetters(question))
}

/** True where a question speaks of a paper by pointing back at it: "văn bản này", "báo cáo đó". */
export function pointsAtPaper(question: string): boolean {
  const marked = normalizeLetters(question)
  return [...foldedLetters(question).matchAll(ANY_PAPER)].some(({ 0: words, index }) =>
    POINTED_AT.test(marked.slice(index + words.length)),
  )
}

/** Letters without marks in which what looks like a draft is one, each in its place. */
function draftLetters(question: string): string {
  return foldedLetters(normalizeLetters(question).replace(NO_DRAFT, (word) => '-'.repeat(word.length)))
}

function draftSaid(words: string): boolean | null {
  if (DRAFT.test(words)) return true
  return FINAL.test(words) ? false : null
}

/** A mention with the reports that it can mean, likeliest first; none when the library holds no such paper. */
export interface NamedPaper {
  readonly mention: PaperMention
  readonly reportIds: readonly string[]
}

/** Share of the words of its subject that a title must hold for a paper that is named by subject alone. */
const SUBJECT_HELD = 0.75
/** A subject of fewer words names a kind of paper rather than one paper. */
const TELLING_WORDS = 2

/** What of a report tells which one it is, in comparable letters. */
interface Identity {
  readonly report: ReportSummary
  readonly kind: string
  readonly number: string | null
  readonly symbol: string | null
  /** Numbers in the name of the file, where the paper itself tells none: "214.TB-UBND.signed.pdf". */
  readonly inFileName: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly isDraft: boolean
}

/** A report's identity is read once as long as its record is the same. */
const identities = new WeakMap<ReportSummary, Identity>()

function identityOf(report: ReportSummary): Identity {
  const known = identities.get(report) ?? readIdentity(report)
  identities.set(report, known)
  return known
}

function readIdentity(report: ReportSummary): Identity {
  const [, number = null, symbol = null] =
    /^\s*(\d{1,5}(?:\.\d{1,3})?[a-z]?)\s*(?:[/-]\s*(?:(?:19|20)\d{2}\s*[/-]\s*)?(.*))?$/u.exec(
      foldedLetters(report.number ?? ''),
    ) ?? []
  const title = foldedLetters(
    `${report.title} ${report.period ?? ''} ${report.place ?? ''} ${report.date ?? ''}`,
  )
  return {
    report,
    kind: foldedLetters(report.kind ?? report.title),
    number: number?.replace(/^0+(?=\d)/u, '') ?? null,
    symbol: symbol?.replace(/\s/gu, '') ?? null,
    inFileName: new Set(number === null ? (report.file.match(/(?<!\d)[1-9]\d{0,4}(?!\d)/gu) ?? []) : []),
    words: new Set(title.match(/[\p{L}\p{N}]+/gu) ?? []),
    isDraft: /du thao|nhap/u.test(foldedLetters(`${report.title} ${report.file}`)),
  }
}

/**
 * Which reports of the library each mention means. A number that no report has is a mention with no report: the
 * paper is asked for and is not there. A mention by subject that fits no title well names no paper and is left out.
 */
export function namePapers(
  mentions: readonly PaperMention[],
  reports: Iterable<ReportSummary>,
): readonly NamedPaper[] {
  const known = [...reports].map(identityOf)
  return mentions.flatMap((mention): NamedPaper[] => {
    const fitting = known.filter((one) => fitsKind(mention, one) && fitsDraft(mention, one))
    if (mention.number !== null) {
      const number = mention.number.replace(/^0+(?=\d)/u, '')
      const numbered = fitting.filter(
        (one) =>
          one.number === number && (mention.symbol === null || (one.symbol ?? '').startsWith(mention.symbol)),
      )
      return [{ mention, reportIds: numbered.map(({ report }) => report.id) }]
    }
    const words = (mention.subject.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FILLING.has(word))
    if (words.length < TELLING_WORDS && mention.draft === null) return []
    const rated = fitting
      .map((one) => ({
        id: one.report.id,
        share: words.length === 0 ? 1 : words.filter((word) => one.words.has(word)).length / words.length,
      }))
      .filter(({ share }) => share >= SUBJECT_HELD)
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    const best = rated[0]?.share ?? 0
    const reportIds = rated.filter(({ share }) => share === best).map(({ id }) => id)
    return reportIds.length === 0 || reportIds.length === known.length ? [] : [{ mention, reportIds }]
  })
}

/** Words of a subject that tell nothing apart. */
const FILLING = new Set([
  'nam',
  'thang',
  'quy',
  'cua',
  'tinh',
  've',
  'cac',
  'nhung',
  'lan',
  'so',
  'ban',
  'hoi',
  'nay',
])

/** A "thông báo kết luận" is a thông báo and a kết luận; a paper without a kind may be any. */
function fitsKind({ kind }: PaperMention, one: Identity): boolean {
  if (kind === null || one.kind === '') return true
  return one.kind.includes(kind) || kind.includes(one.kind)
}

function fitsDraft({ draft }: PaperMention, { isDraft }: Identity): boolean {
  return draft === null || draft === isDraft
}
