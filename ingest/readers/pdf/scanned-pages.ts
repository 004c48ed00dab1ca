/**
 * Says which pages have no text: "Trang 3, 5–7 không có lớp chữ …". Pages without text are nearly always
 * pictures of paper.
 *
 * @param pages from 1, ascending
 */
export function missingTextWarnings(pages: readonly number[]): string[] {
  if (pages.length === 0) return []
  const ranges: string[] = []
  for (let at = 0; at < pages.length; ) {
    const first = pages[at] ?? 0
    let last = first
    while (pages[at + 1] === last + 1) {
      last++
      at++
    }
    at++
    ranges.push(first === last ? String(first) : `${first}–${last}`)
  }
  return [
    `Trang ${ranges.join(', ')} không có lớp chữ (ảnh quét hoặc trang trắng) nên không đọc được; các trang khác đã được đọc.`,
  ]
}
