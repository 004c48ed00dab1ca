import type { OfficeSettings } from './office-settings.ts'

/** Millimetres as Word counts them: twentieths of a point. */
export const millimetres = (length: number) => Math.round((length / 25.4) * 1440)

/** Points as Word counts heights and widths. */
export const twentieths = (points: number) => points * 20

/** Points as Word counts sizes of type. */
export const halves = (points: number) => points * 2

/** Sizes of type in points, and the exact height of their lines. */
export interface TypeMeasure {
  readonly size: number
  readonly line: number
}

const BODY: TypeMeasure = { size: 14, line: 18 }
/** The least that the State's rules allow; of lines the Party's allow no less than 18 points. */
const SMALL_BODY: TypeMeasure = { size: 13, line: 16 }

/** The type of a paper's text; small where it has to keep to a page, as a clerk would set it. */
export function bodyType(form: OfficeSettings['form'], toFit: boolean): TypeMeasure {
  return form === 'state' && toFit ? SMALL_BODY : BODY
}

export const CELL = 13
export const NOTE = 10
/** Six points, the least between paragraphs in both forms. */
export const PARAGRAPH_SPACE = 6
/** Above and below the words of a cell, and beside them, in points. */
export const CELL_MARGIN = { high: 2, wide: 4 } as const

/** Exact lines are as high in any font that stands in for Times New Roman: pages break where they were reckoned to. */
export function lineOf(size: number): number {
  return Math.floor(size * 1.25)
}

/** A4 in millimetres. */
export const PAPER = { width: 210, height: 297 } as const

/** docs/formats.md says where the measures come from; all in millimetres. */
export const FORM_MEASURES: Readonly<
  Record<
    OfficeSettings['form'],
    {
      readonly top: number
      readonly bottom: number
      readonly left: number
      readonly right: number
      readonly indent: number
    }
  >
> = {
  state: { top: 20, bottom: 20, left: 30, right: 20, indent: 12.7 },
  party: { top: 20, bottom: 20, left: 30, right: 15, indent: 10 },
}
