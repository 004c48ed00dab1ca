import { damagedFile, type ReadLimits } from '../limits.ts'
import { viewOf } from '../view-of.ts'

/** The streams of a compound file by name, as old Office programs store them. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>
  /** Null when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null
}

interface Entry {
  readonly start: number
  readonly size: number
}

const END = 0xfffffffe
const MAX_SECTOR = 0xfffffffa
const STREAM = 2
const ROOT = 5

/**
 * Opens a compound file ([MS-CFB]). Chains of sectors are followed only as far as the file has sectors, so
 * a chain that bites its tail ends.
 *
 * @throws UserError `file_damaged`
 */
export function openCompound(bytes: Uint8Array, limits: Pick<ReadLimits, 'partBytes'>): CompoundFile {
  if (bytes.length < 512) throw damagedFile('no header')
  const view = viewOf(bytes)
  const sectorSize = 2 ** view.getUint16(30, true)
  const miniSize = 2 ** view.getUint16(32, true)
  if ((sectorSize !== 512 && sectorSize !== 4096) || miniSize !== 64) throw damagedFile('sector size')
  const cutoff = view.getUint32(56, true)
  const sectors = Math.ceil(bytes.length / sectorSize)
  const sectorAt = (sector: number) => (sector + 1) * sectorSize
  const fat = readTable(fatSectors(view, sectorSize, sectors), view, sectorSize)

  function chain(start: number, table: readonly number[]): number[] {
    const found: number[] = []
    for (let sector = start; sector <= MAX_SECTOR; sector = table[sector] ?? END) {
      if (found.length > table.length) throw damagedFile('endless chain')
      found.push(sector)
    }
    return found
  }

  function collect(
    parts: readonly number[],
    source: Uint8Array,
    at: (part: number) => number,
    part: number,
    size: number,
  ) {
    if (size > limits.partBytes) throw damagedFile('stream size')
    const result = new Uint8Array(Math.min(size, parts.length * part))
    for (const [index, sector] of parts.entries()) {
      const from = at(sector)
      if (index * part >= result.length) break
      if (from >= source.length) throw damagedFile('sector outside the file')
      result.set(
        source.subarray(from, Math.min(from + part, from + result.length - index * part)),
        index * part,
      )
    }
    return result
  }

  const directory = chain(view.getUint32(48, true), fat)
  const tree = collect(directory, bytes, sectorAt, sectorSize, directory.length * sectorSize)
  const { entries, root } = readDirectory(tree)
  const miniFat = readTable(chain(view.getUint32(60, true), fat), view, sectorSize)
  let mini: Uint8Array | null = null

  function stream(name: string): Uint8Array | null {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if (entry.size >= cutoff) return collect(chain(entry.start, fat), bytes, sectorAt, sectorSize, entry.size)
    mini ??=
      root === null
        ? new Uint8Array()
        : collect(chain(root.start, fat), bytes, sectorAt, sectorSize, root.size)
    return collect(chain(entry.start, miniFat), mini, (part) => part * miniSize, miniSize, entry.size)
  }

  return { names: new Set(entries.keys()), stream }
}

/** The sectors that hold the table of sectors: 109 named in the header, the rest in a chain of their own. */
function fatSectors(view: DataView, sectorSize: number, sectors: number): number[] {
  const found: number[] = []
  const add = (sector: number) => {
    if (sector <= MAX_SECTOR) found.push(sector)
  }
  for (let index = 0; index < 109; index++) add(view.getUint32(76 + 4 * index, true))
  let next = view.getUint32(68, true)
  for (let count = 0; next <= MAX_SECTOR && count <= sectors; count++) {
    const at = (next + 1) * sectorSize
    if (at + sectorSize > view.byteLength) throw damagedFile('sector outside the file')
    for (let index = 0; index < sectorSize / 4 - 1; index++) add(view.getUint32(at + 4 * index, true))
    next = view.getUint32(at + sectorSize - 4, true)
  }
  if (found.length > sectors) throw damagedFile('table of sectors')
  return found
}

function readTable(sectors: readonly number[], view: DataView, sectorSize: number): number[] {
  const table: number[] = []
  for (const sector of sectors) {
    const at = (sector + 1) * sectorSize
    for (let index = 0; index < sectorSize / 4; index++)
      table.push(at + 4 * index + 4 <= view.byteLength ? view.getUint32(at + 4 * index, true) : END)
  }
  return table
}

function readDirectory(tree: Uint8Array): { entries: Map<string, Entry>; root: Entry | null } {
  const view = viewOf(tree)
  const entries = new Map<string, Entry>()
  let root: Entry | null = null
  for (let at = 0; at + 128 <= tree.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    const name = new TextDecoder('utf-16le').decode(
      tree.subarray(at, at + Math.max(0, Math.min(length, 64) - 2)),
    )
    const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
    const type = view.getUint8(at + 66)
    if (type === ROOT) root ??= entry
    else if (type === STREAM && !entries.has(name)) entries.set(name, entry)
  }
  return { entries, root }
}
