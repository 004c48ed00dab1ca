import { UserError } from '../../../search/user-error.ts'
import type { ReadDocument } from '../../source-line.ts'
import type { Deadline, ReadLimits } from '../limits.ts'
import { readPdf } from '../pdf/pdf.ts'
import type { ReadOptions } from '../read-options.ts'
import { jpegHead } from './jpeg-head.ts'
import { MOST_DOTS, type PagePicture } from './page-picture.ts'
import { picturePdf } from './picture-pdf.ts'
import { pngDots } from './png-dots.ts'

/**
 * Reads a photograph or scan of one page as a scanned PDF is read. The picture is opened by the parts that open those of
 * PDFs: programs written in C are ended by a damaged one.
 *
 * @throws UserError `file_damaged`, `file_kind_unknown` (colours or an order of rows that scanners do not write),
 *   `no_text` (recognition is off, nothing on it, or too poor)
 */
export async function readPicture(
  bytes: Uint8Array,
  format: 'jpg' | 'png',
  limits: ReadLimits,
  deadline: Deadline,
  options: ReadOptions,
): Promise<ReadDocument> {
  if (options.recognise !== true)
    throw new UserError(
      'no_text',
      'Tệp ảnh chỉ đọc được khi bật nhận dạng chữ, mà máy này đang tắt (OCR=off). Hãy bật lại, hoặc thêm bản Word gốc.',
    )
  const picture = format === 'png' ? pngDots(bytes) : jpegPicture(bytes)
  if (picture === null || picture.width * picture.height > MOST_DOTS) throw otherPicture()
  const read = await readPdf(picturePdf(picture), limits, deadline, options)
  return { ...read, format, encoding: format }
}

function jpegPicture(bytes: Uint8Array): PagePicture | null {
  const head = jpegHead(bytes)
  return head && { ...head, bits: 8, filter: 'DCTDecode', data: bytes }
}

function otherPicture(): UserError {
  return new UserError(
    'file_kind_unknown',
    'Ảnh này quá lớn hoặc thuộc kiểu chưa đọc được. Hãy lưu lại thành .jpg thường (dưới 80 triệu điểm ảnh) hoặc .pdf rồi thêm lại.',
  )
}
