import type { ReadDocument } from '../../source-line.ts'
import { readText } from '../text.ts'
import { detectOldEncoding, oldDecoder } from './detect.ts'
import { oldEncodingWarning } from './old-encoding-repair.ts'

/**
 * Reads a text file whose bytes are TCVN3 or VNI. Told before any other decoding, for Windows-1258 would
 * make other letters of the same bytes.
 *
 * @returns null for every other encoding
 * @throws UserError as `readText` does
 */
export function readOldText(bytes: Uint8Array, file: string): ReadDocument | null {
  if (isUnicode(bytes)) return null
  const text = new TextDecoder('windows-1252').decode(bytes)
  const encoding = detectOldEncoding(text)
  if (encoding === null) return null
  const document = readText(new TextEncoder().encode(oldDecoder(encoding)(text)), file)
  return { ...document, encoding, warnings: [...document.warnings, oldEncodingWarning(encoding)] }
}

function isUnicode(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
