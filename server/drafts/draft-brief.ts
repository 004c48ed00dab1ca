import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { DraftKind, DraftRequest } from './draft.ts'
import { rolesIn, type SectionRole } from './section-role.ts'

/** A request, understood. */
export interface DraftBrief {
  readonly kind: DraftKind
  /** Characters of Markdown aimed at. */
  readonly length: number
  /** The parts of a report that are asked for; empty for all. */
  readonly roles: ReadonlySet<SectionRole>
  /** Syllables and figures of what it is to be about, without places, times and words of asking. */
  readonly subject: readonly string[]
  readonly understood: UnderstoodQuestion
}

/** A page of A4 in 14 points, in characters. */
const PAGE = 3000
const DEFAULT_LENGTH = 1.5 * PAGE
/** No draft grows longer, whatever is asked. */
const LONGEST = 8400
/** Vietnamese syllables with their space. */
const CHARACTERS_PER_SYLLABLE = 4.6

const PAGES: readonly (readonly [RegExp, number])[] = [
  [/nửa trang|1\/2 trang/u, 0.5],
  [/(?:hai|2|02) trang/u, 2],
  [/(?:ba|3|03|bốn|4|năm|5) trang/u, LONGEST / PAGE],
  [/(?:một trang rưỡi|1,5 trang)/u, 1.5],
  [/(?:một|1|01) trang/u, 1],
  [/ngắn gọn|vắn tắt|điểm nhanh|thật ngắn|vài dòng/u, 0.5],
]

const KINDS: readonly (readonly [RegExp, DraftKind])[] = [
  [/so sánh|đối chiếu|cạnh nhau/u, 'comparison'],
  [/danh mục (?:các )?(?:nhiệm vụ|công việc)|(?:lập )?bảng (?:phân công|nhiệm vụ)/u, 'tasks'],
  [/danh mục|liệt kê (?:các )?(?:văn bản|nghị quyết|quyết định)|các văn bản/u, 'catalogue'],
  [/bảng (?:số liệu|chỉ tiêu|thống kê)|tổng hợp số liệu|lập bảng/u, 'figures'],
  [/điểm nhanh|gạch đầu dòng|ý chính|điểm chính/u, 'highlights'],
]

/** Kinds of reports: "chính trị" in one is no subject. */
const PAPER = /báo cáo (?:chính trị|tổng kết|sơ kết|kiểm điểm)(?!\p{L})/gu

/** The form that is asked for: what the table holds is known by the kind. */
const FORM =
  /(?:danh mục|danh sách|bảng)(?: (?:tổng hợp|phân công))?(?: các)? (?:văn bản|nhiệm vụ|công việc|số liệu|chỉ tiêu)/gu

/** What only asks, and says nothing about the subject. */
const ASKING =
  /(?:để )?(?:đưa|chèn|bổ sung) vào (?:một )?(?:bài |bản )?(?:báo cáo|bài viết|văn bản)|(?:theo|từ|dựa (?:trên|vào)|trong) (?:các )?(?:báo cáo|tài liệu|văn bản)(?: (?:trình|của|tại) đại hội)?|(?:hãy |xin |nhờ )?(?:soạn|viết|lập|làm|xây dựng|tổng hợp|tóm tắt|tóm lược|khái quát|điểm nhanh|so sánh|đối chiếu|nêu|liệt kê|trình bày)(?: (?:giúp|hộ|lại|cho|nhanh))*(?: (?:tôi|mình|em|anh|chị))?(?: (?:thành )?(?:một|01|1))?(?: (?:đoạn|bản|bài|báo cáo|bảng số liệu|bảng|danh mục))?(?: (?:tóm tắt|tóm lược|tổng hợp|ngắn))?|(?:khoảng |trong |dài |chừng )*(?:nửa|một|hai|ba|bốn|\d+(?:[,/]\d)?) trang(?: rưỡi)?(?: a4)?|(?:khoảng |dài )*\d{2,4} (?:chữ|từ)|ngắn gọn|vắn tắt|điểm nhanh|ý chính|điểm chính|gạch đầu dòng|giúp tôi|giúp mình/gu

const EMPTY_SYLLABLES: ReadonlySet<string> = new Set(
  'danh mục của tỉnh thành phố huyện cho về và các những trong theo tại năm nhiệm kỳ giai đoạn ở là có được với từ đến để như này đó mà do nội dung chính chủ yếu tình hình việc công tác báo cáo bản đầy đủ toàn bộ chung cả lĩnh vực mặt phần vừa qua hiện nay quý tháng i ii iii iv đầu cuối thời gian tới rồi nào bằng ba hai bốn'.split(
    ' ',
  ),
)

/** Words that name a part of a report, taken as its role and not as its subject. */
const ROLE_WORDS =
  /kết quả|đạt được|thành tựu|ưu điểm|hạn chế|yếu kém|khuyết điểm|tồn tại|khó khăn|nguyên nhân|bài học(?: kinh nghiệm)?|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|phương hướng|đột phá/gu

/** @param understood what search understood of the request; its `text` has its marks restored */
export function understandRequest(request: DraftRequest, understood: UnderstoodQuestion): DraftBrief {
  const text = understood.text.normalize('NFC').toLowerCase()
  const kind = request.kind ?? KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'summary'
  const scope = [...understood.places, ...understood.periods].map(({ words }) => words.toLowerCase())
  const named = [...scope, ...understood.reportKinds.map(({ words }) => words.toLowerCase())]
  const asked = text.replace(PAPER, 'báo cáo').replace(FORM, 'danh mục').replace(ASKING, ' ')
  const rest = named.reduce((left, words) => left.replaceAll(words, ' '), asked)
  return {
    kind,
    length: lengthOf(text, kind),
    roles: rolesIn(asked),
    subject: subjectWords(rest),
    understood,
  }
}

/** The syllables and figures of a request or a heading that say what it is about. */
export function subjectWords(text: string): readonly string[] {
  const bare = text.normalize('NFC').toLowerCase().replace(ROLE_WORDS, ' ')
  return plainTerms(bare).filter((term) => !EMPTY_SYLLABLES.has(term))
}

function lengthOf(text: string, kind: DraftKind): number {
  const syllables = /(\d{2,4}) (?:chữ|từ)(?!\p{L})/u.exec(text)?.[1]
  if (syllables !== undefined)
    return Math.min(LONGEST, Math.max(500, Number(syllables) * CHARACTERS_PER_SYLLABLE))
  const pages = PAGES.find(([pattern]) => pattern.test(text))?.[1]
  if (pages !== undefined) return Math.min(LONGEST, pages * PAGE)
  return kind === 'highlights' ? PAGE / 2 : DEFAULT_LENGTH
}
