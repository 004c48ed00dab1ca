import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { READ_LIMITS } from '../ingest/readers/limits.ts'
import { readDocument } from '../ingest/readers/read-document.ts'
import { UserError } from '../search/user-error.ts'
import { createDice, type Dice, mutateBytes } from './mutations.ts'
import { compactPdf, plainPdf } from './pdf-variants.ts'

/** What a run tells after each file. */
export interface FuzzRound {
  readonly format: string
  readonly round: number
  readonly outcome: 'read' | 'refused'
  /** Processor time, in milliseconds: other programs do not count. */
  readonly milliseconds: number
  /** Of the process, in bytes. */
  readonly memory: number
}

/** Where the text of zipped formats lies. */
const MAIN_PARTS: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  odt: 'content.xml',
  xlsx: 'xl/worksheets/sheet1.xml',
}

/** Formats whose pages are pictures; their letters are recognised as in use. */
const PICTURES: Readonly<Record<string, string>> = {
  jpg: 'scans/chup-nam-ngang.jpg',
  png: 'scans/nen-trong-suot.png',
  scan: 'scans/bang-nghieng.pdf',
}

/**
 * Reads damaged files one after the other, in a process that may be ended when one of them hangs:
 * `seed format=rounds …`. An error that is not in words for the user ends it.
 */
const [seed = '1', ...asked] = process.argv.slice(2)
const limits = { ...READ_LIMITS, milliseconds: 60_000 }
for (const words of asked) {
  const [format = '', rounds] = words.split('=')
  const file = PICTURES[format] ?? `formats/bao-cao-song-lam.${format}`
  const original = new Uint8Array(readFileSync(new URL(`fixtures/${file}`, import.meta.url)))
  const bases = format === 'pdf' ? [original, plainPdf(original), compactPdf(original)] : [original]
  const dice = createDice(Number(seed))
  for (let round = 0; round < Number(rounds); round++) {
    const base = bases[round % bases.length] ?? original
    const bytes = await mutate(base.slice(), format, dice)
    const before = process.cpuUsage()
    const outcome = await read(bytes, format)
    const { user, system } = process.cpuUsage(before)
    const told: FuzzRound = {
      format,
      round,
      outcome,
      milliseconds: (user + system) / 1000,
      memory: process.memoryUsage.rss(),
    }
    await new Promise((resolve) => process.send?.(told, resolve))
  }
}
process.disconnect()

async function read(bytes: Uint8Array, format: string): Promise<FuzzRound['outcome']> {
  try {
    await readDocument(bytes, `bao-cao.${format}`, limits, { recognise: format in PICTURES })
    return 'read'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return 'refused'
  }
}

/** Bytes of a zip archive are mostly checked by inflating; so its parts are damaged too, and packed again. */
async function mutate(bytes: Uint8Array, format: string, dice: Dice): Promise<Uint8Array> {
  if (!(format in MAIN_PARTS) || dice(3) === 0) return mutateBytes(bytes, dice)
  const archive = await JSZip.loadAsync(bytes)
  const names = Object.keys(archive.files).filter((name) => name.endsWith('.xml'))
  const name = dice(2) === 0 ? MAIN_PARTS[format] : names[dice(names.length)]
  const part = name === undefined ? null : archive.file(name)
  if (name === undefined || part === null) return mutateBytes(bytes, dice)
  archive.file(name, mutateXml(await part.async('uint8array'), dice))
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' })
}

/** Tags put elsewhere keep the XML readable more often than loose bytes do. */
function mutateXml(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice(2) === 0) return mutateBytes(bytes, dice)
  const pieces = new TextDecoder().decode(bytes).split(/(?=<)/)
  for (let change = 1 + dice(4); change > 0; change--) {
    const from = dice(pieces.length)
    const to = dice(pieces.length)
    if (dice(2) === 0) pieces[to] = pieces[from] ?? ''
    else
      pieces[to] = (pieces[to] ?? '').replace(/="[^"]*"/, `="${['-1', '99999999', '', 'NaN', '0'][dice(5)]}"`)
  }
  return new TextEncoder().encode(pieces.join(''))
}
