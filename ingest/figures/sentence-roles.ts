import type { Quantity, ReadFrom, Role } from '../../search/figure.ts'
import { isOfPlan, roleOfClause } from '../../search/text/roles.ts'
import type { Name } from './clause-name.ts'
import { isInPoints, type SentenceState } from './sentence-state.ts'

const PLAN_BRACKET =
  /(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|kịch bản|(?<!\p{L})(?:KH|DT|NQ))(?: (?:giao|năm|đề ra|cả năm|đại hội|nhiệm kỳ|đảng bộ|của|tỉnh|huyện|trung ương giao|hđnd (?:tỉnh )?giao|tỉnh giao|đầu năm|là|trên|dưới|từ|khoảng|\d{4}))*[\s(:≥≤]*$/iu
/** "… thu 978 tỷ đồng (đạt 65%)": so much of what was to be. */
const REACHED = /^\s*(?:đạt|bằng|hoàn thành)(?: (?:khoảng|trên|hơn|gần))*\s*$/iu
/** A rate that "makes up" so much is that much, not a share of something else. */
const RATE = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu)|giải ngân/iu
const GROWTH_TOLD = /(?:tốc độ|mức) (?:tăng|giảm)|tăng trưởng/iu
/** "Tiền gửi có mức tăng trưởng bình quân đạt 12%": by how much it grew, though a level's verb stands before it. */
const GROWTH_BEFORE =
  /(?:tốc độ|mức) (?:tăng|giảm)(?: trưởng)?(?: bình quân)?(?: (?:hằng|hàng) năm)?(?: (?:ước|đạt|là|khoảng|trên|hơn|gần))*\s*$/iu
/** "Kế hoạch vốn … là 6.800 tỷ đồng": laid down, whatever verb follows. */
const PLAN_NAME = /^(?:tổng )?(?:kế hoạch|dự toán)(?!.*(?:giải ngân|thực hiện|hoàn thành))/iu
const ESTIMATED = /(?<!\p{L})(?:ước|dự ước|dự kiến)(?: \p{L}+){0,3}\s*$/iu
/** "Lên 38 tỷ đồng ước năm 2025" */
const ESTIMATED_BEHIND =
  /^\s\(?(?:ước|dự ước|dự kiến)\s(?:(?:đến|trong|cả|cuối)\s)*(?:năm|tháng|quý)(?!\p{L})/iu
const GROWTH_INDEX =
  /chỉ số|tốc độ|mức tăng|tăng trưởng|khu vực|ngành|GRDP|GDP|IIP|CPI|giá trị (?:sản xuất|tăng thêm)|tổng sản phẩm/iu

/** What a figure is told as, by the words of its clause, by the figure it goes on from, or by what surrounds it; of a change, which way. */
export function roleFor(
  s: SentenceState,
  quantity: Quantity,
  head: string,
  before: string,
  tail: string,
  name: Name | null,
  base: boolean,
  ownTime: boolean,
): { readonly value: Role; readonly direction: 'up' | 'down' | null; readonly from: ReadFrom | null } {
  const inherits = name === null
  const percent = isInPoints(quantity)
  const grew =
    percent && GROWTH_BEFORE.test(head) && !(name !== null && GROWTH_TOLD.test(name.text)) && !inherits
  const read = grew
    ? { role: 'change' as const, direction: /giảm/iu.test(head) ? ('down' as const) : ('up' as const) }
    : roleOfClause(head, tail, percent)
  if (base) return { value: 'base', direction: read.direction, from: 'clause' }
  // "… kế hoạch (năm 2020: 61,2%)": what names a time of its own in the bracket is not the plan's figure.
  const amount = s.figures.at(-1)?.quantity.base ?? null
  if (percent && before !== '' && REACHED.test(head) && amount !== null && !/^(?:%|‰|điểm)/u.test(amount))
    return { value: 'share', direction: null, from: 'clause' }
  const timed = s.times.some(
    ({ start, end, base }) => base === null && head.includes(s.text.slice(start, end)),
  )
  if ((PLAN_BRACKET.test(before) && !timed) || (before === '' && PLAN_BRACKET.test(head)))
    return { value: 'target', direction: read.direction, from: 'clause' }
  if (read.role === 'change') {
    const points = quantity.base === 'bậc' || /^\s?điểm/u.test(tail)
    // A change that is all that is said of its subject is what the subject came to: "GRDP tăng 8,3%".
    if (inherits || points) {
      const isGrowth = isToldAsGrowth(s) && /tăng trưởng/iu.test(head)
      const like = s.main !== null && (s.main.direction !== null || isGrowth) && s.main.role !== 'change'
      if (like && inherits && percent) {
        // "Ước tăng 11,5% (…; năm 2024 tăng 9,4%)": of a time of its own nothing is estimated.
        const told = ownTime && s.main?.role === 'estimate' ? 'result' : s.main?.role
        return { value: told ?? 'result', direction: read.direction, from: 'sentence' }
      }
      return { value: 'change', direction: read.direction, from: 'clause' }
    }
    if (quantity.base?.startsWith('%') !== true || !isGrowthOf(s, name)) {
      // "Kim ngạch xuất khẩu tăng 10%" among aims is what is aimed at.
      const aimed = s.leadAims || s.context.role.value === 'target'
      return aimed
        ? {
            value: 'target',
            direction: read.direction,
            from: s.leadAims ? 'sentence' : s.context.role.from,
          }
        : { value: 'change', direction: read.direction, from: 'clause' }
    }
    const estimated = ESTIMATED.test(head)
    return {
      value: estimated ? 'estimate' : s.leadAims ? 'target' : s.context.role.value,
      direction: read.direction,
      from: estimated ? 'clause' : s.context.role.from,
    }
  }
  if (ESTIMATED_BEHIND.test(tail)) return { value: 'estimate', direction: null, from: 'clause' }
  // "Tốc độ tăng trưởng bình quân đạt 11%": of what was measured before.
  if (inherits && percent && s.main !== null && GROWTH_TOLD.test(head) && !isToldAsGrowth(s))
    return { value: 'change', direction: /giảm/iu.test(head) ? 'down' : 'up', from: 'clause' }
  if (
    read.role === null &&
    name !== null &&
    PLAN_NAME.test(name.text) &&
    head.includes(name.text.slice(0, 7))
  )
    return { value: 'target', direction: null, from: 'clause' }
  const isRate = !isOfPlan(tail) && RATE.test(name?.text ?? s.main?.indicator ?? '')
  if (read.role !== null && !(read.role === 'share' && isRate))
    return { value: read.role, direction: null, from: 'clause' }
  if (inherits && !ownTime && s.main !== null && s.main.role !== 'change' && s.main.role !== 'share')
    return { value: s.main.role, direction: null, from: 'sentence' }
  // "Ước đến năm 2025 khu vực I 20%, khu vực II 41%": a list goes on as what it began with.
  const isListed =
    name !== null &&
    !ownTime &&
    !TELLS.test(name.text) &&
    /^[\s:]*$/u.test(s.words.slice(name.end, quantity.start))
  if (isListed && s.main?.role === 'estimate' && s.main.quantity.base === quantity.base)
    return { value: 'estimate', direction: null, from: 'sentence' }
  if (s.leadAims) return { value: 'target', direction: null, from: 'sentence' }
  return { value: s.context.role.value, direction: null, from: s.context.role.from }
}

/** What was measured before is growth itself, told by the hundred. */
function isToldAsGrowth({ main }: SentenceState): boolean {
  return (
    main?.quantity.base?.startsWith('%') === true &&
    /tăng trưởng|tốc độ tăng|GRDP|GDP/iu.test(main.indicator ?? '')
  )
}

/** What tells that something was done lists nothing. */
const TELLS = /(?<!\p{L})(?:làm|gây|khiến|đã|được|bị|không|chưa)(?!\p{L})/iu

/** Growth is what is measured: of an index, an output, a branch of it; or the sentence has told only growths. */
function isGrowthOf(s: SentenceState, name: Name | null): boolean {
  const words = `${name?.text ?? ''} ${s.lead ?? ''}`
  if (GROWTH_INDEX.test(words)) return true
  return s.main !== null && s.main.direction !== null && s.main.role !== 'change'
}
