import type { Period } from '../../search/figure.ts'
import { findPaperMentions, type PaperMention } from '../../search/query/named-papers.ts'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { findTimes, periodOf } from '../../search/text/time-mentions.ts'
import { type AskedPoints, askedPoints } from './asked-points.ts'
import { type AskedThing, thingsAmong } from './asked-things.ts'
import type { DraftKind, DraftRequest } from './draft.ts'
import { askedLength, charactersOf, type PrintedLength } from './printed-length.ts'
import { MEMBERS_ASKED, requestWords, withoutStory } from './request-words.ts'
import { rolesIn, type SectionRole } from './section-role.ts'
import { SPEECH, spokenWords } from './spoken-request.ts'
import { COMPARES, VERSIONS } from './versions-asked.ts'
import { type PaperKind, paperKindOf } from './word/paper-kind.ts'

/** A request, understood. */
export interface DraftBrief {
  readonly kind: DraftKind
  /** How many points are asked for, each by itself; null for a text. */
  readonly points: AskedPoints | null
  /** Characters of Markdown asked for; null where the request leaves it to what is summarised. */
  readonly length: number | null
  /** The length in print that is asked for; null where none is, or where points are counted. */
  readonly printed: PrintedLength | null
  /** The parts of a report that are asked for; empty for all. */
  readonly roles: ReadonlySet<SectionRole>
  /** Syllables and figures of what it is to be about, without places, times and words of asking. */
  readonly subject: readonly string[]
  /** The pairs of them that stand side by side in the request, and those that stand alone there. */
  readonly units: readonly string[]
  /** What is left of the request without words of asking: it names papers, time, area and subject. */
  readonly words: string
  /** The paper that the request names by kind, number or as a draft; null when it names none. */
  readonly paper: PaperMention | null
  /** Those of the subject's words that stand in the name of that paper. */
  readonly naming: readonly string[]
  /** The parts that stand in the name of that paper: they may be no parts that are asked for. */
  readonly namingRoles: ReadonlySet<SectionRole>
  /** The times that it names; a month without a year is of no known time. */
  readonly times: readonly Period[]
  /** Where it names none with a year, the months of those without: "tháng 10", "quý I". */
  readonly months: readonly (readonly [from: number, to: number])[]
  /** The day of the paper that it names, `MM-DD`; null where it names none. */
  readonly day: string | null
  /** Only what was told from this month on is wanted, `YYYY-MM`. */
  readonly since: string | null
  /** What came with the paper is to be told with it. */
  readonly attached: boolean
  /** Told in the order of time, the oldest first. */
  readonly story: boolean
  /** The kind of paper that is to be made. */
  readonly making: PaperKind
  /** What became of a draft is asked: the draft and the paper that was made of it are set side by side. */
  readonly versions: boolean
  /** What is to be compared, each by its syllables and as it is typed; empty where it is left open. */
  readonly things: readonly AskedThing[]
  readonly understood: UnderstoodQuestion
}

/** A page of A4 in 14 points, in characters. */
export const PAGE = 3000

/** A point with its mark. */
const CHARACTERS_PER_POINT = 180

const SHORT = /ngắn gọn|vắn tắt|điểm nhanh|thật ngắn|vài dòng/u

const KINDS: readonly (readonly [RegExp, DraftKind])[] = [
  [SPEECH, 'speech'],
  [COMPARES, 'comparison'],
  [VERSIONS, 'comparison'],
  [
    /danh mục (?:các )?(?:nhiệm vụ|công việc)|bảng (?:tổng hợp |các )*(?:phân công|nhiệm vụ|công việc)|(?:nhiệm vụ|phân công|công việc|ai làm gì|giao việc)[^.]*(?:lập|kẻ|thành|dạng) bảng|(?:lập|kẻ|làm) (?:một |cái )?bảng (?:[^.]*(?:ai làm gì|phân công|giao việc gì)|(?:các |đầu |những )?(?:việc|nhiệm vụ|công việc)(?!\p{L}))/u,
    'tasks',
  ],
  [
    /^(?!.*(?:tóm tắt|tóm lược|soạn|viết)).*(?<!\p{L})(?:ai (?:phải )?làm (?:những )?(?:việc )?gì|giao (?:những )?việc gì cho ai)(?!\p{L})/u,
    'tasks',
  ],
  [MEMBERS_ASKED, 'members'],
  // A list of projects or of works stands in a paper as a table; a list of papers is gathered from what names them.
  [
    /danh mục (?:các )?(?:dự án|công trình|chỉ tiêu|đề án|chương trình|sản phẩm|thủ tục|địa điểm|đơn vị)/u,
    'figures',
  ],
  [/danh mục|liệt kê (?:các )?(?:văn bản|nghị quyết|quyết định)|các văn bản/u, 'catalogue'],
  [
    /bảng (?:số liệu|chỉ tiêu|thống kê)|tổng hợp số liệu|(?:^|lập |kẻ |làm |trích |lấy |xin )(?:một |cái )?(?:bảng|biểu)(?!\p{L})/u,
    'figures',
  ],
  [/^(?!.*tóm tắt).*(?:ý chính|điểm chính)|điểm nhanh|gạch đầu dòng/u, 'highlights'],
]

/** The form that is asked for: what the table holds is known by the kind. */
const FORM =
  /(?:danh mục|danh sách|bảng)(?: (?:tổng hợp|phân công))?(?: các)? (?:văn bản|nhiệm vụ|công việc|số liệu|chỉ tiêu)/gu

/** Phrases that stand before any subject. */
const EMPTY_PHRASES =
  /(?<!\p{L})(?:tình hình|công tác|nội dung(?: chính)?|(?:nhiệm kỳ|giai đoạn|các năm|những năm)(?: (?:vừa )?qua)?|qua (?:các|từng) (?:năm|tháng|quý)|theo từng (?:năm|tháng|quý)|lĩnh vực|(?<!quá |tiến |chương )trình (?:tại )?(?:đại hội|kỳ họp|hội nghị)|báo cáo|danh mục|hiện nay|trọng tâm|cơ bản|cốt lõi|then chốt|nổi bật|đáng chú ý|thời gian (?:qua|tới)|vừa qua|đầy đủ|toàn bộ|chủ yếu|(?:các |một số )?mặt|phần|mục|bản|(?<!(?:đầu tư|quỹ|vốn|chi|kế hoạch) )phát triển(?=\s+\p{L}))(?!\p{L})/gu
const EMPTY_SYLLABLES: ReadonlySet<string> = new Set(
  'mấy cái vài của tỉnh thành phố huyện cho về và các những trong theo tại năm ở là có được với từ đến để như này đó mà do việc chung cả quý tháng i ii iii iv đầu cuối tới rồi nào bằng ba hai bốn một số trên dưới ra vào đã đang sẽ bị vì nên thì'.split(
    ' ',
  ),
)

/** Words that name a part of a report, taken as its role and not as its subject. */
const ROLE_WORDS =
  /kết quả|đạt được|thành tựu|ưu điểm|hạn chế|yếu kém|khuyết điểm|tồn tại|khó khăn|nguyên nhân|bài học(?: kinh nghiệm)?|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|phương hướng|đột phá/gu

/** @param understood what search understood of the request; its `text` has its marks restored */
export function understandRequest(request: DraftRequest, understood: UnderstoodQuestion): DraftBrief {
  const { text, rest, story, attached } = requestWords(understood.text, request.request)
  const named = request.kind ?? KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'summary'
  const points = named === 'summary' || named === 'highlights' ? askedPoints(text) : null
  const kind = points === null ? named : 'highlights'
  const words = rest.replace(FORM, 'danh mục')
  const making = paperKindOf(request.request)
  const mentioned = namedPaper(words)
  // "Tờ trình về kế hoạch nuôi cá" is about the plan, which may not exist yet.
  const isMatter =
    making !== 'report' &&
    mentioned?.start === 0 &&
    mentioned.number === null &&
    /^(?:ke hoach|chuong trinh|de an|quy che|quy dinh)$/u.test(mentioned.kind ?? '')
  const paper = isMatter ? null : mentioned
  const naming = paper === null ? '' : namingPhrase(words, paper)
  const beside = paper === null ? words : words.replace(naming, ' ')
  const scope = [...understood.places, ...understood.periods].map(({ words: said }) => said.toLowerCase())
  const left = scope.reduce(
    (all, said) => all.replaceAll(said, ' '),
    (paper === null ? words : unnamed(words, paper)).replace(DAY, ' '),
  )
  const printed = points === null ? printedLength(text, kind) : null
  const matter = making === 'report' ? left : left.replace(ADDRESSED, ' ').replace(ACTING, ' ')
  const whose = kind === 'tasks' ? matter.replace(OF_BODY, ' ') : matter
  const subject = subjectWords(withoutStory(withoutTimes(whose)))
  const asked = new Set([...askedRoles(beside), ...askedRoles(naming)])
  // "Tờ trình về nhiệm vụ năm 2032" says why as well.
  if (making === 'proposal' || making === 'letter') asked.clear()
  const since = SINCE.exec(words)
  // What a text is to be taken from is of the time that its name says, whatever else it is to be about.
  const ofPaper = timesIn(naming)
  const times = since !== null ? [] : ofPaper.length > 0 ? ofPaper : timesIn(words)
  return {
    kind,
    points,
    length: points !== null ? points.count * CHARACTERS_PER_POINT : lengthOf(text, kind, printed, making),
    printed,
    roles: asked.size === 0 && making === 'plan' ? new Set(['target', 'task']) : asked,
    subject,
    units: unitsOf(subject, words),
    words,
    paper,
    naming: subjectWords(withoutTimes(naming)),
    namingRoles: new Set([...askedRoles(naming)].filter((role) => !askedRoles(beside).has(role))),
    times,
    months: times.length === 0 && since === null ? monthsIn(words) : [],
    day: dayIn(words),
    since: since === null ? null : monthOf(since),
    attached,
    story: story || since !== null,
    making,
    versions: VERSIONS.test(text) && kind === 'comparison',
    things: kind === 'comparison' ? thingsAmong(withoutTimes(left), subjectWords) : [],
    understood,
  }
}

/** "từ tháng 10/2025 đến nay", "từ năm 2024 tới nay", "kể từ quý III năm 2025". */
const SINCE =
  /(?<!\p{L})(?:kể )?từ (?:đầu |cuối |giữa )?(?:(?:ngày )?(?:\d{1,2}\s?\/\s?)?(?:tháng )?(\d{1,2})\s?(?:\/|năm)\s?((?:19|20)\d{2})|(?:đầu )?(?:năm )?((?:19|20)\d{2}))(?=\s+(?:cho )?(?:đến|tới) nay|\s+trở (?:lại đây|đi)|\s*$)/u

/** "ngày 2/12", "hôm 02/12/2025"; at the end of a request "2/12" alone. */
const DAY =
  /(?<!\p{L})(?<!(?:đến|từ|trước|sau|tính|hết|kể) )(?:(?:ngày|hôm)\s+|(?<=\s)(?=\d{1,2}\/\d{1,2}(?:\/(?:19|20)\d{2})?\s*$))(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d)/u

function dayIn(words: string): string | null {
  const [, day, month] = DAY.exec(words) ?? []
  return day === undefined || month === undefined ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function monthOf([, month, year, yearAlone]: RegExpExecArray): string {
  return yearAlone === undefined ? `${year}-${String(month).padStart(2, '0')}` : `${yearAlone}-01`
}

function timesIn(words: string): readonly Period[] {
  const mentions = findTimes(words).filter(({ compared, base }) => !compared && base === null)
  const dated = mentions.find(({ years }) => years !== null)
  const around = dated === undefined ? null : periodOf(dated, null)
  return mentions.flatMap((mention) => periodOf(mention, around) ?? [])
}

function monthsIn(words: string): DraftBrief['months'] {
  return findTimes(words)
    .filter(({ compared, base, years, months: [from, to] }) => {
      return !compared && base === null && years === null && !(from === 1 && to === 12)
    })
    .map(({ months }) => months)
}

function withoutTimes(words: string): string {
  return findTimes(words).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    words,
  )
}

/** Stands before the name of a paper that is meant as the source, and after which it is what a text is about. */
const SOURCE_BEFORE =
  /(?:^|(?<!\p{L})(?:của|trong|theo|từ|tại|ở|từng|dựa (?:trên|vào|theo)|căn cứ(?: vào)?|trên cơ sở|bản|dự thảo|toàn văn|nội dung|tờ|cái|văn bản|tệp|file))\s*$/u
/** "thực hiện nghị quyết 12" is about what was carried out, not about the paper. */
const ABOUT_BEFORE =
  /(?:thực hiện|triển khai|quán triệt|theo tinh thần|chấp hành|ban hành|kết quả|tình hình)\s*$/u

/**
 * The paper that a request is to be taken from: the first that it names as its object ("tóm tắt nghị quyết …") or
 * as its source ("nhiệm vụ trong kế hoạch …"), or by its number.
 */
function namedPaper(words: string): PaperMention | null {
  const mentions = findPaperMentions(words)
  const meant = mentions.find(({ start, number }) => {
    const before = words.slice(0, start)
    return SOURCE_BEFORE.test(before) || (number !== null && !ABOUT_BEFORE.test(before))
  })
  return meant ?? mentions.find(({ kind, draft }) => kind === null && draft !== null) ?? null
}

/** Of a list of tasks whose they are: that body's name names no paper. */
const OF_BODY =
  /(?<!\p{L})(?:của|cho|giao(?: cho)?) (?:các )?(?:sở|bộ|ban|văn phòng|cục|chi cục|công an|thanh tra|ubnd|ủy ban nhân dân|phòng|trung tâm)(?!\p{L})[^,;.]*?(?=\s+(?:trong|theo|tại|ở|năm|tháng|quý|từ|tỉnh)(?!\p{L})|[,;.]|\s*$)/gu

/** To whom a letter goes and what it asks of them. */
const ADDRESSED =
  /(?<!\p{L})(?:yêu cầu|đề nghị|gửi|đôn đốc|nhắc|giao|cho)\s+(?:(?:ubnd|tất cả|các|cho) )*(?:xã,? ?(?:và )?phường|sở(?:,? ban)?(?:,? ngành)?|đơn vị|địa phương|cơ quan|chủ đầu tư|huyện(?:,? thị xã)?)(?:,? (?:và )?(?:ubnd )?(?:các )?(?:xã,? ?phường|địa phương|huyện))?(?!\p{L})/gu

/** What a letter or a plan is to bring about is no part of what it is about: "đôn đốc", "nâng cao". */
const ACTING =
  /(?<!\p{L})(?:đôn đốc|tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|chấn chỉnh|xử lý|triển khai|thực hiện|yêu cầu|đề nghị|phổ biến|chỉ đạo|tổ chức|phối hợp|khắc phục|giải quyết|gửi|về việc|việc)(?!\p{L})/gu

/** From the kind of the paper up to where its name ends. */
function namingPhrase(words: string, { start }: PaperMention): string {
  return words.slice(start).split(/[,;:.?!](?!\d)/u)[0] ?? ''
}

/** Without what names the paper by kind and number. */
function unnamed(words: string, { start, end }: PaperMention): string {
  return `${words.slice(0, start)} ${words.slice(end)}`
}

/** "Tình hình", "đánh giá" in a request ask for no part: everything in a report is one. */
function askedRoles(words: string): ReadonlySet<SectionRole> {
  const roles = new Set(rolesIn(words))
  if (!/kết quả|thành tựu|ưu điểm|đạt được|làm được/u.test(words)) roles.delete('result')
  return roles
}

/** The syllables and figures of a request or a heading that say what it is about. */
export function subjectWords(text: string): readonly string[] {
  const bare = text.normalize('NFC').toLowerCase().replace(ROLE_WORDS, ' ').replace(EMPTY_PHRASES, ' ')
  return plainTerms(bare).filter((term) => !EMPTY_SYLLABLES.has(term))
}

/** "Thiệt hại do bão": "thiệt hại" and "bão"; "thu ngân sách": "thu ngân" and "ngân sách". */
function unitsOf(subject: readonly string[], words: string): readonly string[] {
  const wanted = new Set(subject)
  const terms = plainTerms(words)
  const isWanted = (at: number) => wanted.has(terms[at] ?? '')
  const units = terms.flatMap((term, at) => {
    if (!isWanted(at)) return []
    if (isWanted(at + 1)) return [`${term} ${terms[at + 1]}`]
    return isWanted(at - 1) ? [] : [term]
  })
  return [...new Set(units)]
}

function printedLength(text: string, kind: DraftKind): PrintedLength | null {
  const asked = askedLength(text)
  return asked === null && kind === 'speech' ? { unit: 'words', amount: spokenWords(text) } : asked
}

/** What a paper of a kind holds where no length is asked for, in characters: a letter has a page, a plan two. */
const USUAL: Readonly<Partial<Record<PaperKind, number>>> = {
  letter: 1500,
  notice: 2600,
  proposal: 2800,
  plan: 3600,
}

function lengthOf(
  text: string,
  kind: DraftKind,
  printed: PrintedLength | null,
  paper: PaperKind,
): number | null {
  if (printed !== null) return charactersOf(printed)
  const brief = SHORT.test(text) || (kind === 'highlights' && !/chính/u.test(text))
  if (brief) return PAGE / 2
  return kind === 'summary' ? (USUAL[paper] ?? null) : null
}
