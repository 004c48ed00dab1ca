import { eachInTurns } from '../../search/in-turns.ts'
import type { Pause } from '../../search/pause.ts'
import { DOING } from './doing-words.ts'
import type { Quotable } from './quotable.ts'
import type { SectionRole } from './section-role.ts'

/** How much a syllable tells within the text that a draft draws from; computed once for all its sentences. */
export type Weight = (term: string) => number

/** Inverse sentence frequency: log(1 + n / (1 + sentences with the term)). */
export async function weightsOf(quotables: readonly Quotable[], pause: Pause): Promise<Weight> {
  const counts = new Map<string, number>()
  const count = ({ terms }: Quotable) => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  await eachInTurns(quotables, count, pause)
  return (term) => Math.log(1 + quotables.length / (1 + (counts.get(term) ?? 0)))
}

/** Phrases that any report could print about anything. */
const STOCK =
  /được (?:quan tâm|chú trọng|tăng cường|đẩy mạnh|duy trì|nâng lên|thực hiện tốt|triển khai|củng cố|cải thiện|phát huy)|tiếp tục được|đạt (?:nhiều )?kết quả (?:tích cực|quan trọng|khả quan)|từng bước|ngày càng|không ngừng|kịp thời|đồng bộ|hiệu quả|góp phần|tạo (?:nền tảng|điều kiện|động lực)|chủ động|quyết liệt/gu
/** Says that what follows sums up: a total, a level reached, a change over the whole time. */
const CONCLUSION =
  /tổng|bình quân|quy mô|tỷ lệ|tỷ trọng|toàn tỉnh|toàn thành phố|cả nhiệm kỳ|ước đạt|đạt|vượt|tăng|giảm|đến (?:nay|cuối năm|năm)|trong nhiệm kỳ|hoàn thành/gu
/** Speaks of one case, not of the whole. */
const EXAMPLE = /điển hình|chẳng hạn|ví dụ|như:|nổi bật là|công ty|trong đó/gu

/** Opens with one place below that of the report: how it is there. */
export const LOCAL = /^(?:xã|phường|thị trấn|huyện|thị xã) [^:,;]{2,30}:/iu

const FIGURES_COUNTED = 3
/** What a figure adds: less where tasks and aims are told, and least where limits are, of which many have none. */
const FIGURES_ADD = { result: 1.1, target: 0.5, task: 0.8, limit: 0.5 }
/** What any reader of such reports looks for first, whatever else is told. */
const HEADLINE =
  /(?<!\p{L})(?:grdp|tổng sản phẩm|(?:tốc độ )?tăng trưởng(?: kinh tế)?|iip|chỉ số sản xuất công nghiệp|tổng mức bán lẻ|(?:kim ngạch )?xuất khẩu|thu (?:nsnn|ngân sách)|giải ngân|fdi|par index|(?:trước|đúng|trễ|quá) hạn|toàn trình|đạt và vượt|hoàn thành \d+\/\d+)(?!\p{L})/iu
/** And what next. */
const KNOWN =
  /(?<!\p{L})(?:(?:tổng )?vốn đầu tư (?:toàn xã hội|thực hiện)|cpi|thu nhập bình quân|hộ nghèo|giải quyết việc làm|(?:đạt )?chuẩn (?:ntm|nông thôn mới)|thành lập mới|pci|sipas|mức độ hài lòng|khách du lịch|sản lượng lương thực)(?!\p{L})/iu
const HEADLINE_ADDS = 0.6
const KNOWN_ADDS = 0.25
/** A part of a report opens with what matters most in it. */
const FIRST: readonly number[] = [0.25, 0.15, 0.1]
const MANY = 99
/** Tells that there is nothing to tell, or where a figure comes from. */
const NO_NEWS =
  /chưa (?:được )?(?:công bố|có số liệu|đánh giá)|tại thời điểm báo cáo|số liệu (?:trên|này) (?:do|được|lấy)|(?:đã )?được .{3,40} xác nhận|số (?:chính thức|ước) (?:do|tại)/u

/** Points at words before it: "tổng mức nêu trên"; a paper that speaks of itself does not. */
const POINTS_BACK =
  /(?:nêu trên|nói trên|trên đây|kể trên|(?:việc|vấn đề|nội dung|dự án|tình trạng|kết quả|số|nhóm|đối tượng|trường hợp) (?:này|đó|trên))(?!\p{L})/iu
/** Says who leads or does it, not what: "Sở Nội vụ chủ trì, báo cáo hằng ngày." */
const WITHOUT_OBJECT = /^[^,;.]{3,60} (?:chủ trì|thực hiện|phối hợp|triển khai)[,.;]/iu
/** What a paper says of its own force. */
const FORMAL =
  /hiệu lực (?:thi hành )?(?:kể )?từ|chịu trách nhiệm thi hành|^ban hành kèm theo|^căn cứ |như phụ lục|(?:theo|tại) (?:các )?phụ lục|được (?:[^.;]{0,60} )?thông qua/iu
const LEANS = 0.45
const THIN = 60
const THINNEST = 42

/**
 * How much a sentence tells for its section, above 0: what it has in common with the section, its figures, its
 * words of conclusion; less for stock phrases, examples and notes. Figures count less where lists of tasks or
 * limits are told, which have none.
 *
 * @param centre the weight of each syllable in the section, summed over its sentences
 * @param at which of the section's sentences it is, from 0
 */
export function rateQuotable(
  quotable: Quotable,
  centre: ReadonlyMap<string, number>,
  weight: Weight,
  roles: ReadonlySet<SectionRole>,
  at = MANY,
): number {
  const words = quotable.text.toLowerCase()
  const told = ['limit', 'cause', 'task', 'lesson'].some((role) => roles.has(role as SectionRole))
  const isLimit = roles.has('limit') || roles.has('cause')
  const kind = !told ? (roles.has('target') ? 'target' : 'result') : isLimit ? 'limit' : 'task'
  const all = [...quotable.terms]
  const central =
    all.reduce((sum, term) => sum + (centre.get(term) ?? 0) * weight(term), 0) /
    Math.max(
      1,
      all.reduce((sum, term) => sum + weight(term), 0),
    )
  const figures = Math.min(FIGURES_COUNTED, quotable.figures.length) / FIGURES_COUNTED
  const conclusion = Math.min(3, count(words, CONCLUSION)) / 3
  const stock = Math.min(3, count(words, STOCK)) / 3
  const example = Math.min(2, count(words, EXAMPLE)) / 2
  const opening = quotable.position === 0 ? 1 : 0
  const score =
    0.6 +
    0.8 * central +
    FIGURES_ADD[kind] * figures +
    (told ? 0.1 : 0.5) * conclusion +
    (told ? 0.35 : 0.15) * opening +
    (told || quotable.figures.length === 0 ? 0 : (FIRST[at] ?? 0)) +
    (quotable.figures.length === 0 ? 0 : (told ? 0.25 : 1) * headlineOf(words)) -
    (quotable.figures.length > 0 || told ? 0.1 : 0.45) * stock -
    0.3 * example -
    (LOCAL.test(words) ? 0.7 : 0)
  // Cut off from the clause before it, a rest of a task that opens with nothing to do leans on what is not said.
  const isTask = roles.has('task') && !isLimit
  const stands = told && (!isTask || DOING.test(quotable.text))
  const lifted = quotable.whole || quotable.figures.length > 0 ? 1 : stands ? 0.7 : 0.25
  // A few words without a figure say what anybody could: "Làm tốt công tác thăm hỏi."
  const thin =
    quotable.figures.length > 0 || quotable.text.length >= THIN
      ? 1
      : kind !== 'limit' && quotable.text.length < THINNEST && !/\d/u.test(words)
        ? 0.35
        : 0.6
  const leans = POINTS_BACK.test(words) || (quotable.position > 0 && WITHOUT_OBJECT.test(quotable.text))
  const standing = leans || FORMAL.test(words) || NO_NEWS.test(words) ? LEANS : 1
  return Math.max(0.05, score) * thin * lifted * standing * (quotable.passage.kind === 'note' ? 0.55 : 1)
}

/** How much a sentence has of what is looked for first. */
export function headlineOf(words: string): number {
  return HEADLINE.test(words) ? HEADLINE_ADDS : KNOWN.test(words) ? KNOWN_ADDS : 0
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0
}
