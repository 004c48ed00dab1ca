/** Letters without marks and case, so that "hoa phu" finds "Hòa Phú". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}
