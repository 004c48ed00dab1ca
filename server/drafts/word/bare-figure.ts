/** Words that a number may have behind it and still be a figure alone: "1.082,5 tỷ đồng". */
const MOST_WORDS = 3

/** A cell that holds one figure and its unit: its digits stand to the right, below each other. */
export function isBareFigure(cell: string): boolean {
  const [number = '', ...unit] = cell.trim().split(/\s+/u)
  const isNumber = /^[-–−+]?\d[\d.,]*(?:\/\d[\d.,]*)?%?$/u.test(number)
  return isNumber && unit.length <= MOST_WORDS && !unit.some((word) => /\d/u.test(word))
}
