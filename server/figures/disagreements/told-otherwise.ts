import type { Passage } from '../../../search/passage.ts'
import type { PlacedFigure } from '../placed-figure.ts'
import type { ToldFigure } from './told-figure.ts'

/** What stands between a wrong figure and the right one: "đã in là 46 dự án …; nay sửa lại đúng là 45 dự án". */
const CORRECTED =
  /(?<!\p{L})(?:(?:sửa lại|sửa thành|đính chính(?: lại)?|cải chính)(?: (?:đúng|thành))*(?: là)?|số (?:liệu )?đúng là|đúng là)(?!\p{L})/iu
/** "Là 1.412 hồ sơ, không phải 1.846 hồ sơ". */
const NOT = /^[^.;]{0,24}[,(]\s?(?:chứ )?không phải(?: là)?\s$/iu
/** "847 tỷ đồng (báo cáo ban đầu là 612 tỷ đồng)". */
const BEFORE =
  /\((?:[^()]*\s)?(?:báo cáo|số liệu|con số)(?: đã)? (?:ban đầu|trước(?: đây| đó)?|lần trước|sơ bộ|cũ)[^()]{0,60}?\s(?:là|ghi|nêu)(?: khoảng)?\s$/iu

/**
 * Figures of which a sentence itself says that they were told otherwise before: a correction, a denial, an earlier
 * report's figure in brackets.
 *
 * @param told those of one sentence, in order
 */
export function toldOtherwise(
  told: readonly ToldFigure[],
): readonly (readonly [PlacedFigure, PlacedFigure])[] {
  return told.flatMap((own, at) =>
    told
      .slice(at + 1)
      .filter((other) => other.measure === own.measure && (own.figure === null) === (other.figure === null))
      .slice(0, 2)
      .filter((other) => saysSo(own.passage, own, other))
      .slice(0, 1)
      .map((other) => [own, other] as const),
  )
}

function saysSo({ text }: Passage, own: ToldFigure, other: ToldFigure): boolean {
  if (own.raw === other.raw && own.unit === other.unit) return false
  const between = text.slice(own.end, other.start)
  if (NOT.test(between) || BEFORE.test(between)) return true
  return CORRECTED.test(between)
}
