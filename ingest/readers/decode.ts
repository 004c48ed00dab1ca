import { UserError } from '../../search/user-error.ts'

export interface DecodedText {
  /** NFC is not applied here, except to Windows-1258, whose tone marks are separate bytes. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'
  /** In Vietnamese, for the user. */
  readonly warnings: readonly string[]
}

/**
 * Decodes a text file: a byte order mark decides; without one UTF-16 is known by its zero bytes, UTF-8 by
 * being valid (a sequence cut off at the very end of the file is forgiven), Windows-1258 by reading as
 * Vietnamese letters with their tone marks behind vowels.
 *
 * @throws UserError `empty_document`, `binary_file` (not text at all), `unknown_encoding` (text in none of these).
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const decoded = decodeKnown(bytes, file)
  if (decoded.text.trim() === '') {
    throw new UserError('empty_document', `Tệp “${file}” không có chữ nào. Hãy kiểm tra lại tệp gốc.`)
  }
  if (looksBinary(decoded.text)) throw binaryFile(file)
  return decoded
}

function decodeKnown(bytes: Uint8Array, file: string): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
    return decodeUtf8(bytes.subarray(3)) ?? damagedUtf8(bytes.subarray(3))
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be')
  const zeros = zeroBytes(bytes)
  if (zeros.even + zeros.odd > 0) {
    const pairs = Math.min(bytes.length, ZERO_SAMPLE) / 2
    if (zeros.odd > pairs * 0.2 && zeros.even < pairs * 0.02) return decodeUtf16(bytes, 'utf-16le')
    if (zeros.even > pairs * 0.2 && zeros.odd < pairs * 0.02) return decodeUtf16(bytes, 'utf-16be')
    throw binaryFile(file)
  }
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return readOnce(utf8)
  const windows = decodeWindows1258(bytes)
  if (windows !== null) return windows
  const damaged = damagedUtf8(bytes)
  const replaced = damaged.text.split('\ufffd').length - 1
  if (replaced <= Math.max(2, damaged.text.length / 500)) return damaged
  if (looksBinary(damaged.text)) throw binaryFile(file)
  throw new UserError(
    'unknown_encoding',
    `Không nhận ra bảng mã chữ của tệp “${file}”. Hãy mở tệp bằng Word hoặc Notepad rồi lưu lại dạng UTF-8.`,
  )
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const whole = strictUtf8(bytes)
  if (whole !== null) return { text: whole, encoding: 'utf-8', warnings: [] }
  const cut = strictUtf8(bytes.subarray(0, lastWholeSequence(bytes)))
  return cut === null
    ? null
    : { text: cut, encoding: 'utf-8', warnings: ['Tệp bị cắt ngang ở chữ cuối cùng.'] }
}

/** Marks of UTF-8 that somebody read as Windows-1252 and saved as UTF-8 again: "á»" and "áº" begin most toned letters. */
const READ_TWICE = /[ÃÂ][\u0080-\u00BF\u20AC\u0152-\u2122]|á[»º]|Ä[‘\u0091\u0192ƒ]|Æ[°¡]/gu
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/** Undoes a second reading: "Tá»•ng sáº£n" becomes "Tổng sản". Lines that were read once stay. */
function readOnce(decoded: DecodedText): DecodedText {
  const signs = decoded.text.match(READ_TWICE)?.length ?? 0
  if (signs < 5 || signs * 200 < decoded.text.length) return decoded
  const text = decoded.text
    .split('\n')
    .map((line) => undone(line) ?? line)
    .join('\n')
  const left = text.match(READ_TWICE)?.length ?? 0
  if (left * 5 > signs) return decoded
  const warning =
    'Chữ trong tệp bị lưu sai bảng mã (UTF-8 hai lần), đã tự sửa. Hãy đối chiếu vài đoạn với bản gốc.'
  return { ...decoded, text, warnings: [...decoded.warnings, warning] }
}

function undone(line: string): string | null {
  const bytes = [...line].map((letter) => WINDOWS_1252.get(letter))
  return bytes.some((byte) => byte === undefined)
    ? null
    : strictUtf8(Uint8Array.from(bytes, (byte) => byte ?? 0))
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function damagedUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes)
  return { text, encoding: 'utf-8', warnings: ['Tệp có vài chữ bị hỏng, được thay bằng dấu “�”.'] }
}

/** Where the last multi-byte sequence begins if it is unfinished, else the length. */
function lastWholeSequence(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return bytes.length - back
    if (byte < 0x80) return bytes.length
  }
  return bytes.length
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1)
  const warnings = even.length === bytes.length ? [] : ['Tệp bị cắt ngang ở chữ cuối cùng.']
  return { text: new TextDecoder(encoding).decode(even), encoding, warnings }
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const TONED_VOWELS = /[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/gi
const FOREIGN_TO_VIETNAMESE =
  /[^\p{ASCII}àáâãèéêìíòóôõùúýăđĩũơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ₫‘’“”–—…•·°²³±×§«»\u00a0\u00ad\u00bd]/gu

/** Null unless the bytes read as Vietnamese: hardly a foreign letter, and the tones stand behind vowels. */
function decodeWindows1258(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('windows-1258').decode(bytes)
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  const tones = text.match(TONES)?.length ?? 0
  const foreign = text.replace(TONES, '').match(FOREIGN_TO_VIETNAMESE)?.length ?? 0
  const toned = text.match(TONED_VOWELS)?.length ?? 0
  if (tones === 0 || foreign > beyondAscii * 0.03 || toned < tones * 0.95) return null
  return { text: text.normalize('NFC'), encoding: 'windows-1258', warnings: [] }
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000)
  const controls = sample.match(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0
  return controls > 2 && controls > sample.length * 0.005
}

function binaryFile(file: string): UserError {
  return new UserError(
    'binary_file',
    `Tệp “${file}” không phải tệp chữ nên không đọc được. Hãy thêm bản .docx, .pdf, .txt hoặc .md của báo cáo.`,
  )
}

const ZERO_SAMPLE = 1_000_000

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

function zeroBytes(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const length = Math.min(bytes.length, ZERO_SAMPLE)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  return { even, odd }
}
