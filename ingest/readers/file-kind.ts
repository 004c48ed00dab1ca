import { UserError } from '../../search/user-error.ts'
import { encryptedFile, type ReadLimits } from './limits.ts'
import { mainPart } from './package/relationships.ts'
import { openZip, type ZipArchive } from './package/zip-archive.ts'

/** What the bytes are, whatever the name says. */
export type FileKind =
  | { readonly kind: 'docx' | 'odt' | 'xlsx'; readonly archive: ZipArchive }
  | {
      readonly kind:
        | 'pdf'
        | 'jpg'
        | 'png'
        | 'compound'
        | 'rtf'
        | 'html'
        | 'mhtml'
        | 'word-xml'
        | 'text'
        | 'unknown'
    }

const HEAD = 1024
/** Signatures of archives and programs that people drop in by mistake. */
const FOREIGN: readonly (readonly number[])[] = [
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
/** Of archives: gzip, rar, 7z. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
]
/** Of pictures that no reader opens: GIF, TIFF in both orders of bytes. */
const OTHER_PICTURES: readonly (readonly number[])[] = [
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Tells the kind of a file by its content.
 *
 * @throws UserError `file_damaged` for a broken zip archive, `file_encrypted` for an encrypted .odt,
 *   `file_kind_unknown` with what to do for kinds that people often have and no reader reads
 */
export function tellKind(bytes: Uint8Array, limits: ReadLimits): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zippedKind(openZip(bytes, limits), limits)
  if (startsWith(bytes, COMPOUND)) return { kind: 'compound' }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  if (head.includes('%PDF-')) return { kind: 'pdf' }
  if (/^\s*(?:\xEF\xBB\xBF)?\s*\{\\rtf/.test(head)) return { kind: 'rtf' }
  if (startsWith(bytes, PNG)) return { kind: 'png' }
  if (startsWith(bytes, JPEG)) return { kind: 'jpg' }
  if (OTHER_PICTURES.some((signature) => startsWith(bytes, signature)) || isPhonePicture(head))
    throw otherPicture()
  if (ARCHIVES.some((signature) => startsWith(bytes, signature))) throw archiveFile()
  if (FOREIGN.some((signature) => startsWith(bytes, signature)) || head.startsWith('PK'))
    return { kind: 'unknown' }
  if (isMhtml(head)) return { kind: 'mhtml' }
  if (/<(?:w:wordDocument|pkg:package)[\s>]/.test(head)) return { kind: 'word-xml' }
  return { kind: isHtml(head) ? 'html' : 'text' }
}

function zippedKind(archive: ZipArchive, limits: ReadLimits): FileKind {
  const main = officePart(archive, limits)
  if (main?.startsWith('word/')) return { kind: 'docx', archive }
  if (main?.startsWith('xl/') && main.endsWith('.xml')) return { kind: 'xlsx', archive }
  if (main !== null) throw otherOfficeFile(main)
  if (!archive.names.has('content.xml')) throw archiveFile()
  const manifest = archive.part('META-INF/manifest.xml')
  if (manifest !== null && /encryption-data/.test(new TextDecoder().decode(manifest))) throw encryptedFile()
  const type = archive.part('mimetype')
  const named = type === null ? 'opendocument.text' : new TextDecoder().decode(type)
  if (/opendocument\.text/.test(named)) return { kind: 'odt', archive }
  throw otherOfficeFile(/presentation/.test(named) ? 'ppt/' : named)
}

/** HEIC and AVIF of phones, and WebP. */
function isPhonePicture(head: string): boolean {
  return /^.{4}ftyp(?:hei|mif1|avi)/s.test(head) || /^RIFF.{4}WEBP/s.test(head)
}

function otherPicture(): UserError {
  return new UserError(
    'file_kind_unknown',
    'Chưa đọc được kiểu ảnh này (.tif, .gif, .heic, .webp). Hãy mở ảnh, lưu thành .jpg, .png hoặc .pdf rồi thêm lại.',
  )
}

function archiveFile(): UserError {
  return new UserError(
    'file_kind_unknown',
    'Đây là tệp nén (.zip, .rar, .7z). Hãy giải nén rồi thêm các tệp bên trong.',
  )
}

/** The part that holds the document; by its usual name where the table of the package lacks it. */
function officePart(archive: ZipArchive, limits: ReadLimits): string | null {
  const named = mainPart(archive, limits)
  if (named !== null && archive.names.has(named)) return named
  return ['word/document.xml', 'xl/workbook.xml'].find((name) => archive.names.has(name)) ?? null
}

function otherOfficeFile(part: string): UserError {
  return new UserError(
    'file_kind_unknown',
    part.startsWith('ppt/')
      ? 'Chưa đọc được bản trình chiếu (.pptx, .odp). Hãy lưu nội dung thành .docx hoặc .pdf rồi thêm lại.'
      : 'Không đọc được loại tệp này. Nếu là bảng tính (.xlsb, .ods), hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thêm lại.',
  )
}

/** A web page with its parts in one file; Word saves it under .doc as well. */
function isMhtml(head: string): boolean {
  return /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i.test(
    head.replaceAll('\r', ''),
  )
}

/** Read as Latin-1, UTF-16 has a zero after each letter. */
function isHtml(head: string): boolean {
  const text = head.replaceAll('\0', '').replace(/^[\xEF\xBB\xBF\xFE\xFF\s]+/, '')
  const start = text.replace(/^(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)+/, '')
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
