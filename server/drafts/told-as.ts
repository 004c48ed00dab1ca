import type { Figure } from '../../search/figure.ts'
import { capital } from '../../search/text/capital.ts'
import { aimOf } from '../figures/aim-of.ts'
import { isShown } from './is-shown.ts'
import type { Quotable } from './quotable.ts'

/** What is to be done, by whom and until when, is no aim, and neither is a policy or what follows from a case. */
const IS_TASK =
  /^(?:ví dụ(?!\p{L})|(?:hằng|hàng) (?:ngày|tuần|tháng|quý)(?!\p{L})|giao |đề nghị |yêu cầu |phân công |chính sách \d|(?:các )?(?:sở|bộ|ban|ubnd|ủy ban|uỷ ban|cục|phòng|công an|thanh tra|văn phòng|chủ tịch|cấp ủy|tham mưu|trình|rà soát|hoàn thiện|xây dựng|thành lập|tổ chức|ban hành|bố trí|cử|kiểm tra)(?!\p{L}))|(?:trước|chậm nhất|xong trước) ngày \d|(?<!\p{L})(?:chủ trì|thì)(?!\p{L})/iu

/** "Đến năm 2030: …": the time need not be said twice. */
const OPENS_WITH_TIME = /^(?:đến|trong|giai đoạn|năm|nhiệm kỳ|tới|vào)(?= )[^,.;]{0,40}\d{4}/iu

/** How often, how long, until when: of a task, not of an aim. */
function isTime({ quantity: { base } }: Figure): boolean {
  return base !== null && /^(?:giờ|ngày|phút|tuần|tháng|năm|lần|buổi|cuộc|kỳ|đợt)(?!\p{L})/u.test(base)
}

/** Words by which a sentence aims under a heading that says so. */
const WEAK = /(?<!\p{L})(?:trở lên|tối thiểu|cần|phải|sẽ|yêu cầu|nghị quyết|định hướng)(?!\p{L})/giu

/**
 * A sentence whose figures are all aims or estimates, and which does not say so itself, with what it is before it:
 * "Mục tiêu đến năm 2030: Tổng vốn đầu tư đạt 219.000 tỷ đồng." The time is told where it stands in the sentence or above.
 *
 * @param figures those of the passage
 * @param alone no heading above it says that it aims: "tăng 17% trở lên" alone does not either
 */
export function toldAsWhatItIs(quotable: Quotable, figures: readonly Figure[], alone = false): Quotable {
  const [start, end] = quotable.span
  const own = figures.filter(({ quantity }) => quantity.start >= start && quantity.end <= end)
  const aim = aimOf(own, alone ? quotable.text.replace(WEAK, ' ') : quotable.text)
  if (aim === null || IS_TASK.test(quotable.text) || own.every(isTime)) return quotable
  const told = (OPENS_WITH_TIME.test(quotable.text) ? [aim.role] : [aim.withTime, aim.role]).find((words) =>
    isShown(words, [quotable]),
  )
  return told === undefined ? quotable : { ...quotable, text: `${capital(told)}: ${quotable.text}` }
}
