/** Red, green, blue, 0 to 255; null where it is not known, as of a picture: what stands on it counts as seen. */
export type Color = readonly [number, number, number] | null

/** Paper, and what is written with where no colour is said. */
export const WHITE: Color = [255, 255, 255]
export const BLACK: Color = [0, 0, 0]

/** Points; smaller letters nobody reads: Word's smallest print that a person can read is four. */
export const SMALLEST_LETTERS = 2

/** Colours this near to each other, in each of the three, cannot be told apart on paper. */
const ALIKE = 16

/** The colour of "#ffffff", "FFF"; undefined for what is none. */
export function hexColor(text: string): Color | undefined {
  const hex = /^#?(?:([\da-f]{6})|([\da-f]{3}))$/i.exec(text.trim())
  if (hex === null) return undefined
  const digits = hex[1] ?? [...(hex[2] ?? '')].map((digit) => digit + digit).join('')
  const at = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16)
  return [at(0), at(2), at(4)]
}

/** Whether letters of one colour cannot be told from what they stand on. */
export function areAlike(one: Color, other: Color): boolean {
  if (one === null || other === null) return false
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) <= ALIKE)
}
