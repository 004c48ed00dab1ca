import { UserError } from '../../../search/user-error.ts'
import { damagedFile, encryptedFile } from '../limits.ts'
import { viewOf } from '../view-of.ts'
import type { CompoundFile } from './compound-file.ts'

/** The two streams of a Word 97–2003 document, and how long its parts are in characters. */
export interface WordStreams {
  readonly main: DataView
  readonly table: DataView
  /** Properties too long for their page; empty when absent. */
  readonly data: DataView
  readonly lengths: {
    readonly body: number
    readonly footnotes: number
    readonly headers: number
    readonly comments: number
    readonly endnotes: number
    readonly textBoxes: number
  }
  /** A structure of the table stream, by the place of its offset in the file information block; empty when absent. */
  readonly structure: (offsetAt: number) => DataView
}

const OLD_WORKBOOK =
  'Chưa đọc được bảng tính kiểu cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thêm lại.'
/** Main streams of other programs, and what their users can do. */
const OTHER_PROGRAMS: Readonly<Record<string, string>> = {
  Workbook: OLD_WORKBOOK,
  Book: OLD_WORKBOOK,
  'PowerPoint Document':
    'Chưa đọc được bản trình chiếu (.ppt). Hãy lưu nội dung thành .docx hoặc .pdf rồi thêm lại.',
  '__properties_version1.0':
    'Chưa đọc được thư Outlook (.msg). Hãy mở thư, lưu từng tệp đính kèm ra đĩa rồi thêm các tệp đó; nội dung thư có thể lưu thành .html hoặc .pdf.',
}

/**
 * Opens the streams of a .doc file ([MS-DOC] 2.5.1).
 *
 * @throws UserError `file_encrypted`, `file_damaged`, `file_kind_unknown` (another Office program, Word 95 and older)
 */
export function openWordStreams(file: CompoundFile): WordStreams {
  if (file.names.has('EncryptedPackage')) throw encryptedFile()
  const bytes = file.stream('WordDocument')
  if (bytes === null) {
    const [, message] = Object.entries(OTHER_PROGRAMS).find(([name]) => file.names.has(name)) ?? []
    if (message === undefined) throw damagedFile('no Word stream')
    throw new UserError('file_kind_unknown', message)
  }
  const main = viewOf(bytes)
  if (main.byteLength < 0x21a || main.getUint16(0, true) !== 0xa5ec) throw damagedFile('no Word document')
  if (main.getUint16(2, true) < 0xc1)
    throw new UserError(
      'file_kind_unknown',
      'Tệp do phiên bản Word quá cũ (Word 95 trở về trước) tạo ra. Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi thêm lại.',
    )
  const flags = main.getUint16(0x0a, true)
  if ((flags & 0x0100) !== 0) throw encryptedFile()
  const tableBytes = file.stream((flags & 0x0200) === 0 ? '0Table' : '1Table')
  if (tableBytes === null) throw damagedFile('no table stream')
  const table = viewOf(tableBytes)
  const length = (at: number) => Math.max(0, main.getInt32(at, true))
  return {
    main,
    table,
    data: viewOf(file.stream('Data') ?? new Uint8Array()),
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    structure: (offsetAt) => {
      const from = main.getUint32(offsetAt, true)
      const size = main.getUint32(offsetAt + 4, true)
      if (size === 0 || from >= tableBytes.length) return new DataView(new ArrayBuffer(0))
      return viewOf(tableBytes.subarray(from, Math.min(from + size, tableBytes.length)))
    },
  }
}
