/** Words that a number may have behind it and still be a figure alone: "1.082,5 tỷ đồng", "nghìn tỷ đồng". */
const MOST_WORDS = 3

/** A cell that holds one figure and its unit, which stands to the right so that its digits stand below each other. */
export function isBareFigure(cell: string): boolean {
  const [number = '', ...unit] = cell.trim().split(/\s+/u)
  return (
    /^[-–−+]?\d[\d.,]*(?:\/\d[\d.,]*)?%?$/u.test(number) &&
    unit.length <= MOST_WORDS &&
    !unit.some((word) => /\d/u.test(word))
  )
}
