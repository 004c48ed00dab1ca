/** Letters without marks and case, so that "hoa phu" finds "Hòa Phú". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}

/** Tells of a folded text whether every word typed stands in it, in any order: "hoa phu 2024". No words stand in all. */
export function wordsIn(typed: string): (foldedText: string) => boolean {
  const words = folded(typed).split(/\s+/)
  return (foldedText) => words.every((word) => foldedText.includes(word))
}
