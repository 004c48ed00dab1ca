import type { PageContent } from './page-content.ts'
import type { RecognisedPages } from './recognise-pages.ts'

/**
 * Says what became of pages without a text layer: recognised from their picture, too poor to be, or left unread.
 *
 * @param withoutText pages of which nothing is known, from 1, ascending
 */
export function pageWarnings(
  withoutText: readonly number[],
  { read, poor, blank }: Pick<RecognisedPages, 'read' | 'poor' | 'blank'>,
): string[] {
  const warnings: string[] = []
  if (read.size > 0) {
    const least = Math.min(...read.values())
    warnings.push(
      `Trang ${pageRanges([...read.keys()])} được nhận dạng chữ từ ảnh (độ tin thấp nhất ${least}%). Hãy đối chiếu số liệu với bản gốc trước khi dùng.`,
    )
  }
  if (poor.size > 0)
    warnings.push(
      `Trang ${pageRanges([...poor.keys()])} không nhận dạng được (độ tin ${confidences(poor)}) nên bỏ qua: quá mờ, hoặc không phải chữ Việt. Hãy xem trong tệp gốc; nếu mờ, hãy quét lại rõ hơn (300 dpi) hoặc thêm bản Word gốc.`,
    )
  const unread = withoutText.filter((page) => !poor.has(page) && !blank.includes(page))
  if (unread.length > 0)
    warnings.push(
      `Trang ${pageRanges(unread)} không có lớp chữ (ảnh quét hoặc trang trắng) nên không đọc được; các trang khác đã được đọc.`,
    )
  return warnings
}

/** "59%", "58–71%". */
export function confidences(pages: ReadonlyMap<number, number>): string {
  const rounded = [...pages.values()].map(Math.round)
  const [least, most] = [Math.min(...rounded), Math.max(...rounded)]
  return least === most ? `${least}%` : `${least}–${most}%`
}

/** Of scans that another program has recognised only the picture is seen, only its letters are read. */
export function layerWarning(pages: readonly Pick<PageContent, 'number'>[]): string[] {
  if (pages.length === 0) return []
  return [
    `Trang ${pageRanges(pages.map(({ number }) => number))} là ảnh quét, chữ lấy từ lớp chữ ẩn do phần mềm quét nhận dạng. Hãy đối chiếu số liệu với ảnh trước khi dùng.`,
  ]
}

/** Fewer letters that run sideways are the number of the page or a stamp on its edge. */
const FEW_ASIDE = 60

/** Pages of which a part is printed sideways and left out. */
export function asideWarning(pages: readonly Pick<PageContent, 'number' | 'aside'>[]): string[] {
  const turned = pages.filter(({ aside }) => aside >= FEW_ASIDE).map(({ number }) => number)
  if (turned.length === 0) return []
  return [`Trang ${pageRanges(turned)} có phần chữ in dọc không đọc được; hãy xem trong tệp gốc.`]
}

/** "3, 5–7". */
function pageRanges(pages: readonly number[]): string {
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
  return ranges.join(', ')
}
