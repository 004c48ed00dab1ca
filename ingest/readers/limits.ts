import { UserError } from '../../search/user-error.ts'

/** What one file may cost at most. Sizes in bytes, lengths in UTF-16 units, time in ms. */
export interface ReadLimits {
  /** Size of the file as added. */
  readonly fileBytes: number
  /** Size of one unpacked part of a zipped format. */
  readonly partBytes: number
  /** Size of all unpacked parts together. */
  readonly unpackedBytes: number
  /** A part larger than 1 MB that unpacks to more than so many times its packed size is a bomb. */
  readonly expansion: number
  /** Elements inside elements. */
  readonly depth: number
  /** Elements and stretches of text in one tree. */
  readonly nodes: number
  readonly pages: number
  /** Length of one paragraph or table cell. */
  readonly paragraph: number
  readonly lines: number
  /** Time for the whole reading. */
  readonly milliseconds: number
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 100 * 1024 * 1024,
  partBytes: 64 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  expansion: 200,
  depth: 200,
  nodes: 3_000_000,
  pages: 3_000,
  paragraph: 1_000_000,
  lines: 2_000_000,
  milliseconds: 120_000,
}

/** Throws `read_timeout` once the time for one file is spent. */
export interface Deadline {
  (): void
  /** Gives time back that was spent on what has a limit of its own; in milliseconds. */
  readonly pardon: (milliseconds: number) => void
}

/**
 * Starts the clock for one file.
 *
 * @returns a function to call now and then; it throws `UserError('read_timeout')` after `milliseconds`
 */
export function startDeadline(milliseconds: number): Deadline {
  let end = performance.now() + milliseconds
  const check = () => {
    if (performance.now() > end)
      throw new UserError(
        'read_timeout',
        'Tệp mất quá nhiều thời gian để đọc nên đã dừng lại. Hãy chia tệp thành nhiều tệp nhỏ rồi thêm lại.',
      )
  }
  const pardon = (spent: number) => {
    end += spent
  }
  return Object.assign(check, { pardon })
}

/** The bytes are not what the format promises. `cause` keeps the technical reason. */
export function damagedFile(cause?: unknown): UserError {
  return new UserError(
    'file_damaged',
    'Tệp bị hỏng hoặc không đúng định dạng nên không đọc được. Hãy mở tệp bằng phần mềm soạn thảo, lưu lại rồi thêm lại.',
    { cause },
  )
}

/** The file asks for a password. */
export function encryptedFile(cause?: unknown): UserError {
  return new UserError(
    'file_encrypted',
    'Tệp được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu (lưu lại bản không mật khẩu) rồi thêm lại.',
    { cause },
  )
}

/** Elements nested deeper, or more of them, than any report has. */
export function tooComplexFile(): UserError {
  return new UserError(
    'file_too_complex',
    'Tệp có quá nhiều bảng, khung lồng nhau nên không đọc được. Hãy lưu nội dung sang tệp mới, đơn giản hơn, rồi thêm lại.',
  )
}

/** A zipped part unpacks to far more than a report needs. */
export function expandingFile(): UserError {
  return new UserError(
    'file_expands',
    'Tệp nén phình ra quá lớn khi mở nên đã dừng lại để bảo vệ máy. Hãy kiểm tra nguồn gốc tệp, chia nhỏ rồi thêm lại.',
  )
}

/** One paragraph, or all lines together, longer than allowed. */
export function tooLongText(): UserError {
  return new UserError(
    'paragraph_too_long',
    'Tệp có đoạn văn quá dài (trên một triệu chữ cái liền nhau) nên không đọc được. Hãy ngắt đoạn trong tệp rồi thêm lại.',
  )
}

/** Throws `empty_document` or `file_too_large` before anything is read. */
export function checkFileSize(bytes: number, limits: ReadLimits): void {
  if (bytes === 0)
    throw new UserError('empty_document', 'Tệp không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại.')
  if (bytes > limits.fileBytes) {
    const megabytes = Math.floor(limits.fileBytes / 1024 / 1024)
    throw new UserError(
      'file_too_large',
      `Tệp lớn hơn ${megabytes} MB nên không nhận được. Hãy chia tệp thành nhiều tệp nhỏ rồi thêm lại.`,
    )
  }
}

/** Throws `too_many_pages`. */
export function checkPages(pages: number, limits: ReadLimits): void {
  if (pages > limits.pages)
    throw new UserError(
      'too_many_pages',
      `Tệp có ${pages} trang, nhiều hơn mức ${limits.pages} trang. Hãy chia tệp thành nhiều tệp nhỏ rồi thêm lại.`,
    )
}
