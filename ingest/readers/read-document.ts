import { UserError } from '../../search/user-error.ts'
import type { ReadDocument } from '../source-line.ts'
import { readDoc } from './doc/doc.ts'
import { readDocx, readWordXml } from './docx/docx.ts'
import { tellKind } from './file-kind.ts'
import { readHtml } from './html/html.ts'
import { pageOfMhtml } from './html/mhtml.ts'
import {
  checkFileSize,
  damagedFile,
  READ_LIMITS,
  type ReadLimits,
  startDeadline,
  tooLongText,
} from './limits.ts'
import { readOdt } from './odt/odt.ts'
import { repairOldEncoding } from './old-encodings/old-encoding-repair.ts'
import { readOldText } from './old-encodings/old-text.ts'
import { readPdf } from './pdf/pdf.ts'
import type { ReadOptions } from './read-options.ts'
import { isForeignText, isGarbled, textQuality } from './readable-text.ts'
import { readRtf } from './rtf/rtf.ts'
import { readText } from './text.ts'

/**
 * Reads a file of any known format into lines. The format is told by the content, the name is only shown:
 * `../../x` or `CON` are names like others. Letters in encodings from before Unicode (TCVN3, VNI) are turned
 * into Unicode, which `encoding` and `warnings` say.
 *
 * @param file name of the file, e.g. `bao-cao.docx`; told apart are only .md and .txt by it
 * @throws UserError with a Vietnamese message: `empty_document`, `file_too_large`, `file_kind_unknown`,
 *   `file_encrypted`, `file_damaged`, `file_expands`, `file_too_complex`, `too_many_pages`,
 *   `paragraph_too_long`, `unreadable_letters`, `no_text` (a PDF of pictures), `read_timeout`, and those of `readText`
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits = READ_LIMITS,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  checkFileSize(bytes.length, limits)
  const document = withLetterGate(repairOldEncoding(await readByKind(bytes, file, limits, options)))
  if (document.lines.length > limits.lines) throw tooLongText()
  for (const line of document.lines) if (line.text.length > limits.paragraph) throw tooLongText()
  if (!document.lines.some((line) => /[\p{L}\d]/u.test(line.text)))
    throw new UserError(
      'empty_document',
      'Không tìm thấy chữ nào trong tệp. Hãy kiểm tra lại nội dung tệp rồi thêm lại.',
    )
  return document
}

/**
 * One gate for all formats: letters whose code is lost are refused, text that is hardly Vietnamese is told of. It
 * would be stored and searched, and nobody would know why nothing is found in it.
 */
function withLetterGate(document: ReadDocument): ReadDocument {
  const quality = textQuality(document.lines.map((line) => line.text).join('\n'))
  if (isGarbled(quality))
    throw new UserError(
      'unreadable_letters',
      'Chữ trong tệp bị hỏng bảng mã, đọc ra toàn ký hiệu. Hãy mở tệp gốc, lưu lại dạng Word hoặc PDF Unicode rồi thêm lại.',
    )
  if (!isForeignText(quality)) return document
  const warning =
    'Phần lớn chữ trong tệp không phải tiếng Việt (tiếng nước ngoài, hoặc chữ bị hỏng). Hãy xem lại vài đoạn; nếu là bản quét, hãy thêm bản Word gốc.'
  return { ...document, warnings: [...document.warnings, warning] }
}

async function readByKind(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<ReadDocument> {
  const deadline = startDeadline(limits.milliseconds)
  try {
    const kind = tellKind(bytes, limits)
    switch (kind.kind) {
      case 'docx':
        return readDocx(kind.archive, limits, deadline)
      case 'xlsx': {
        const { readXlsx } = await import('./xlsx/xlsx.ts')
        return await readXlsx(kind.archive, limits, deadline)
      }
      case 'odt':
        return readOdt(kind.archive, limits, deadline)
      case 'pdf':
        return await readPdf(bytes, limits, deadline, options)
      case 'jpg':
      case 'png': {
        const { readPicture } = await import('./picture/picture.ts')
        return await readPicture(bytes, kind.kind, limits, deadline, options)
      }
      case 'compound':
        return readDoc(bytes, limits, deadline)
      case 'rtf':
        return readRtf(bytes, limits, deadline)
      case 'html':
        return readHtml(bytes, file, limits, deadline)
      case 'mhtml':
        return readHtml(pageOfMhtml(bytes), file, limits, deadline)
      case 'word-xml':
        return readWordXml(bytes, limits, deadline)
      case 'text':
        return readOldText(bytes, file) ?? readText(bytes, file)
      case 'unknown':
        throw new UserError(
          'file_kind_unknown',
          'Không đọc được loại tệp này. Hãy thêm tệp Word (.docx, .doc), Excel (.xlsx), PDF, ảnh chụp trang giấy (.jpg, .png), .odt, .rtf, .html, .md hoặc .txt.',
        )
    }
  } catch (cause) {
    // Whatever bytes from outside make a parser throw is the file's fault, not the program's.
    throw cause instanceof UserError ? cause : damagedFile(cause)
  }
}
