/**
 * The text without Vietnamese marks: "Đổi mới" → "Doi moi". Case is kept; on NFC Vietnamese text the length
 * is kept too, so offsets carry over.
 */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')
}

/** True when the text carries at least one Vietnamese mark or đ. */
export function hasMarks(text: string): boolean {
  return foldMarks(text) !== text.normalize('NFC')
}
