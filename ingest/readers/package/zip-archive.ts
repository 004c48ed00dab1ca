import { inflateRawSync } from 'node:zlib'
import { damagedFile, encryptedFile, expandingFile, type ReadLimits } from '../limits.ts'
import { viewOf } from '../view-of.ts'

/** The parts of a zipped format by name. Names are only names: nothing is ever written to disk under them. */
export interface ZipArchive {
  readonly names: ReadonlySet<string>
  /** Unpacks one part; null when the archive has none of that name. Every call counts against the limits. */
  readonly part: (name: string) => Uint8Array | null
}

interface Entry {
  readonly offset: number
  readonly packed: number
  readonly method: number
  readonly encrypted: boolean
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const MAX_ENTRIES = 20_000
const SMALL_PART = 1024 * 1024

/**
 * Opens a zip archive without unpacking it. The sizes that the archive claims are not believed: each part is
 * unpacked with a bound on what really comes out.
 *
 * Format: PKWARE APPNOTE 4.3, without zip64 and multi-volume archives.
 *
 * @throws UserError `file_damaged`, and from `part` also `file_expands`, `file_encrypted`
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits): ZipArchive {
  const view = viewOf(bytes)
  const entries = readDirectory(bytes, view)
  let unpacked = 0

  function part(name: string): Uint8Array | null {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if (entry.encrypted) throw encryptedFile()
    const data = packedData(bytes, view, entry)
    const result =
      entry.method === 0 ? data : inflate(data, Math.min(limits.partBytes, limits.unpackedBytes - unpacked))
    unpacked += result.length
    if (unpacked > limits.unpackedBytes) throw expandingFile()
    if (result.length > SMALL_PART && result.length > data.length * limits.expansion) throw expandingFile()
    return result
  }

  return { names: new Set(entries.keys()), part }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MAX_ENTRIES) throw damagedFile()
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damagedFile()
    const nameLength = view.getUint16(at + 28, true)
    const rest = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (!entries.has(name))
      entries.set(name, {
        offset: view.getUint32(at + 42, true),
        packed: view.getUint32(at + 20, true),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      })
    at += 46 + rest
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  throw damagedFile()
}

function packedData(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    throw damagedFile()
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > bytes.length) throw damagedFile()
  return bytes.subarray(start, start + entry.packed)
}

function inflate(data: Uint8Array, bound: number): Uint8Array {
  if (bound < 1) throw expandingFile()
  try {
    return inflateRawSync(data, { maxOutputLength: bound })
  } catch (cause) {
    if (cause instanceof RangeError) throw expandingFile()
    throw damagedFile(cause)
  }
}
