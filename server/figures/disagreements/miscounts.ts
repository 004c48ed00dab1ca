import type { FigureSentence } from './sentence-pairs.ts'
import type { ToldAmount } from './told-figure.ts'

/** Figures of one sentence that do not go together by the rules of arithmetic. */
export interface Miscount {
  /** What they give when reckoned again, then what it is reckoned from; all as they stand in the sentence. */
  readonly figures: readonly ToldAmount[]
  /** What it should be, in the unit of the first figure as printed: 96.68 for "96,68%". */
  readonly computed: number
}

const TIME = /^(?:năm|tháng|ngày|tuần|quý|lần|tuổi)/u
const SHARE = /^[^\d;,.()]{0,45}[,(\s](?:đạt|chiếm|bằng|tương đương|tỷ lệ)(?: tỷ lệ)?[\s:]*$/iu
const SHARE_BEFORE = /^\s*\(\s*$/u
const TOWARDS = /(đạt|bằng|vượt|tăng|giảm|gấp)[^\d,;()]{0,25}$/iu
const BASE = /^(?:[^\d;.(),]|\d{1,2} năm){0,60}\((?=[^()]*\))/u
const PARTS = /^[^\d.;]{0,60}(?:gồm|bao gồm|trong đó)/iu
const STRUCTURE = /(?:cơ cấu|tỷ trọng)[^;.]{0,120}$/iu
/** Totals this far from their parts count something besides. */
const NEARLY = 0.05

/**
 * Finds percentages that are not the share printed beside them, plans and former levels that do not give the
 * percentage told, and totals that are nearly but not quite their parts. Rounding is allowed for everywhere.
 */
export function findMiscounts(sentence: FigureSentence): readonly Miscount[] {
  const figures = sentence.figures.filter((told): told is ToldAmount => told.figure !== null)
  return [wrongShares, wrongBases, wrongTotals, wrongStructures].flatMap((find) => find(figures))
}

function between(a: ToldAmount, b: ToldAmount): string {
  return a.passage.text.slice(a.end, b.start)
}

const isHedged = ({ figure }: ToldAmount): boolean => figure.quantity.hedge !== null
const isRatio = ({ figure }: ToldAmount): boolean => figure.quantity.of !== null
const isShare = (told: ToldAmount): boolean => told.measure === '%' && !isHedged(told)
const amountOf = ({ figure }: ToldAmount): number => figure.quantity.value
const precisionOf = ({ figure }: ToldAmount): number => figure.quantity.precision

/** "281/290 hộ (đạt 97,5%)", "84,3% (43/51 xã)". */
function wrongShares(figures: readonly ToldAmount[]): readonly Miscount[] {
  return figures.flatMap((percent, index) => {
    if (!isShare(percent) || percent.unit !== '%') return []
    const before = figures[index - 1]
    const after = figures[index + 1]
    const ratio =
      before !== undefined && isRatio(before) && SHARE.test(between(before, percent))
        ? before
        : after !== undefined && isRatio(after) && SHARE_BEFORE.test(between(percent, after))
          ? after
          : null
    if (ratio === null) return []
    const [part, whole] = [amountOf(ratio), ratio.figure.quantity.of ?? 0]
    const computed = (100 * part) / whole
    // Of two percentages told of one share, each has its own base.
    const told = figures.some(
      (one) => one.measure === '%' && near(computed, amountOf(one), 2 * precisionOf(one)),
    )
    const right = !(whole > 0) || part > whole || told
    return right ? [] : [{ figures: [percent, ratio], computed }]
  })
}

/** "đạt 1.923 triệu USD, vượt 26,4% kế hoạch (kế hoạch 1.521 triệu USD)", "gấp 2,03 lần 5 năm trước (… tỷ đồng)". */
function wrongBases(figures: readonly ToldAmount[]): readonly Miscount[] {
  return figures.flatMap((told, index) => {
    const times = told.measure.startsWith('lần')
    if ((!isShare(told) && !times) || isHedged(told) || told.average || /năm/u.test(told.unit ?? ''))
      return []
    const { text } = told.passage
    const verb = TOWARDS.exec(text.slice(told.sentence[0], told.start))?.[1]?.toLowerCase()
    const opens = BASE.exec(text.slice(told.end, told.sentence[1]))
    if (verb === undefined || opens === null) return []
    const from = told.end + opens[0].length
    const inside = figures.filter(({ start }) => start >= from && !text.slice(from, start).includes(')'))
    const base = inside.find(({ measure }) => measure !== '%' && !TIME.test(measure))
    const value = figures.slice(0, index).findLast(({ measure }) => measure === base?.measure)
    if (base === undefined || value === undefined || isHedged(base) || isHedged(value)) return []
    if (isRatio(base) || isRatio(value) || amountOf(base) === 0) return []
    // "Tăng 14,5% so với cùng kỳ, vượt kế hoạch (2.100 tỷ đồng)": by how much it grew is not reckoned from the plan.
    if (told.figure.role === 'change' && base.figure.role === 'target') return []
    const known = figures.slice(0, index).some((one) => one !== value && one.measure === value.measure)
    if (known && told.figure.role !== 'change') return []
    const ratio = amountOf(value) / amountOf(base)
    // In brackets may stand the level before, or by how much it grew.
    const grown = amountOf(base) / (amountOf(value) - amountOf(base))
    const readings = times
      ? [ratio]
      : [100 * ratio, 100 * (ratio - 1), 100 * (1 - ratio), 100 * grown, -100 * grown]
    const slack =
      2 * precisionOf(told) +
      Math.abs(amountOf(told)) * (precisionOf(value) / amountOf(value) + precisionOf(base) / amountOf(base))
    if (readings.some((one) => near(one, amountOf(told), slack))) return []
    const computed =
      times || verb === 'đạt' || verb === 'bằng' ? (times ? ratio : 100 * ratio) : 100 * Math.abs(ratio - 1)
    return [{ figures: [told, value, base], computed }]
  })
}

/** "637 đảng viên, trong đó 81 …, 291 …, 255 …" */
function wrongTotals(figures: readonly ToldAmount[]): readonly Miscount[] {
  return figures.flatMap((total, index) => {
    if (total.measure === '%' || TIME.test(total.measure) || isHedged(total) || isRatio(total)) return []
    const { text } = total.passage
    const opens = PARTS.exec(text.slice(total.end, total.sentence[1]))
    if (opens === null) return []
    const parts: ToldAmount[] = []
    for (const part of figures.slice(index + 1)) {
      if (part.measure !== total.measure || isRatio(part)) break
      parts.push(part)
    }
    const sum = parts.reduce((all, part) => all + amountOf(part), 0)
    const slack = [total, ...parts].every(isCount)
      ? 0
      : parts.reduce((all, part) => all + precisionOf(part), precisionOf(total))
    const apart = Math.abs(sum - amountOf(total))
    if (parts.length < 3 || apart <= 2 * slack || apart > NEARLY * amountOf(total)) return []
    return [{ figures: [total, ...parts], computed: sum / total.figure.quantity.scale }]
  })
}

/** Things counted one by one are not rounded. */
function isCount({ figure: { quantity } }: ToldAmount): boolean {
  return quantity.scale === 1 && Number.isInteger(quantity.value)
}

/** "cơ cấu kinh tế: khu vực I 20,8%, khu vực II 40,8%, khu vực III 33,2%, thuế 6,1%" gives 100%. */
function wrongStructures(figures: readonly ToldAmount[]): readonly Miscount[] {
  const first = figures.findIndex(
    (figure) =>
      isShare(figure) && STRUCTURE.test(figure.passage.text.slice(figure.sentence[0], figure.start)),
  )
  const opening = figures[first]
  if (opening === undefined) return []
  const parts = [opening]
  for (const part of figures.slice(first + 1)) {
    const last = parts.at(-1) ?? opening
    const joins = between(last, part)
    if (!isShare(part) || !/[,;]|\s[-–]\s/u.test(joins) || /[()]|\d{4}|so với|tăng|giảm/u.test(joins)) break
    parts.push(part)
  }
  const sum = parts.reduce((all, part) => all + amountOf(part), 0)
  const slack = parts.reduce((all, part) => all + precisionOf(part), 0)
  const apart = Math.abs(sum - 100)
  return parts.length >= 3 && apart > 2 * slack && apart <= 100 * NEARLY
    ? [{ figures: parts, computed: sum }]
    : []
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * (1 + 1e-9)
}
