import type { MeasuredFigure } from './measured-figure.ts'
import type { FigureSentence } from './sentence-pairs.ts'

/** Figures of one sentence that do not go together by the rules of arithmetic. */
export interface Miscount {
  /** What they give when reckoned again, then what it is reckoned from; all as they stand in the sentence. */
  readonly figures: readonly MeasuredFigure[]
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
  const figures = sentence.figures.filter(({ kind }) => kind === 'amount')
  return [wrongShares, wrongBases, wrongTotals, wrongStructures].flatMap((find) => find(figures))
}

function between(a: MeasuredFigure, b: MeasuredFigure): string {
  return a.passage.text.slice(a.figure.end, b.figure.start)
}

const isShare = ({ measure, hedged }: MeasuredFigure): boolean => measure === '%' && !hedged

/** "281/290 hộ (đạt 97,5%)", "84,3% (43/51 xã)". */
function wrongShares(figures: readonly MeasuredFigure[]): readonly Miscount[] {
  return figures.flatMap((percent, index) => {
    if (!isShare(percent) || percent.figure.unit !== '%') return []
    const before = figures[index - 1]
    const after = figures[index + 1]
    const ratio =
      before?.figure.kind === 'ratio' && SHARE.test(between(before, percent))
        ? before
        : after?.figure.kind === 'ratio' && SHARE_BEFORE.test(between(percent, after))
          ? after
          : null
    if (ratio === null) return []
    const [part = Number.NaN, whole = Number.NaN] = ratio.figure.key.split('/').map(Number)
    const computed = (100 * part) / whole
    // Of two percentages told of one share, each has its own base.
    const told = figures.some(
      ({ measure, amount, precision }) => measure === '%' && near(computed, amount, 2 * precision),
    )
    const right = !(whole > 0) || part > whole || told
    return right ? [] : [{ figures: [percent, ratio], computed }]
  })
}

/** "đạt 1.923 triệu USD, vượt 26,4% kế hoạch (kế hoạch 1.521 triệu USD)", "gấp 2,03 lần 5 năm trước (… tỷ đồng)". */
function wrongBases(figures: readonly MeasuredFigure[]): readonly Miscount[] {
  return figures.flatMap((told, index) => {
    const times = told.measure.startsWith('lần')
    if ((!isShare(told) && !times) || told.hedged || told.average || /năm/u.test(told.figure.unit ?? ''))
      return []
    const { text } = told.passage
    const verb = TOWARDS.exec(text.slice(told.sentence[0], told.figure.start))?.[1]?.toLowerCase()
    const opens = BASE.exec(text.slice(told.figure.end, told.sentence[1]))
    if (verb === undefined || opens === null) return []
    const from = told.figure.end + opens[0].length
    const inside = figures.filter(
      ({ figure }) => figure.start >= from && !text.slice(from, figure.start).includes(')'),
    )
    const base = inside.find(({ measure }) => measure !== '%' && !TIME.test(measure))
    const value = figures.slice(0, index).findLast(({ measure }) => measure === base?.measure)
    if (base === undefined || value === undefined || base.hedged || value.hedged || base.amount === 0)
      return []
    if (base.figure.kind === 'ratio' || value.figure.kind === 'ratio') return []
    const ratio = value.amount / base.amount
    // In brackets may stand the level before, or by how much it grew.
    const grown = base.amount / (value.amount - base.amount)
    const readings = times
      ? [ratio]
      : [100 * ratio, 100 * (ratio - 1), 100 * (1 - ratio), 100 * grown, -100 * grown]
    const slack =
      2 * told.precision +
      Math.abs(told.amount) * (value.precision / value.amount + base.precision / base.amount)
    if (readings.some((one) => near(one, told.amount, slack))) return []
    const computed =
      times || verb === 'đạt' || verb === 'bằng' ? (times ? ratio : 100 * ratio) : 100 * Math.abs(ratio - 1)
    return [{ figures: [told, value, base], computed }]
  })
}

/** "637 đảng viên, trong đó 81 …, 291 …, 255 …" */
function wrongTotals(figures: readonly MeasuredFigure[]): readonly Miscount[] {
  return figures.flatMap((total, index) => {
    if (total.measure === '%' || TIME.test(total.measure) || total.hedged || total.figure.kind === 'ratio')
      return []
    const { text } = total.passage
    const opens = PARTS.exec(text.slice(total.figure.end, total.sentence[1]))
    if (opens === null) return []
    const parts: MeasuredFigure[] = []
    for (const part of figures.slice(index + 1)) {
      if (part.measure !== total.measure || part.figure.kind === 'ratio') break
      parts.push(part)
    }
    const sum = parts.reduce((all, { amount }) => all + amount, 0)
    const slack = [total, ...parts].every(isCount)
      ? 0
      : parts.reduce((all, { precision }) => all + precision, total.precision)
    const apart = Math.abs(sum - total.amount)
    if (parts.length < 3 || apart <= 2 * slack || apart > NEARLY * total.amount) return []
    return [{ figures: [total, ...parts], computed: (sum * (total.figure.value ?? 0)) / total.amount }]
  })
}

/** Things counted one by one are not rounded. */
function isCount({ figure, amount }: MeasuredFigure): boolean {
  return figure.value === amount && Number.isInteger(amount)
}

/** "cơ cấu kinh tế: khu vực I 20,8%, khu vực II 40,8%, khu vực III 33,2%, thuế 6,1%" gives 100%. */
function wrongStructures(figures: readonly MeasuredFigure[]): readonly Miscount[] {
  const first = figures.findIndex(
    (figure) =>
      isShare(figure) && STRUCTURE.test(figure.passage.text.slice(figure.sentence[0], figure.figure.start)),
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
  const sum = parts.reduce((all, { amount }) => all + amount, 0)
  const slack = parts.reduce((all, { precision }) => all + precision, 0)
  const apart = Math.abs(sum - 100)
  return parts.length >= 3 && apart > 2 * slack && apart <= 100 * NEARLY
    ? [{ figures: parts, computed: sum }]
    : []
}

function near(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * (1 + 1e-9)
}
