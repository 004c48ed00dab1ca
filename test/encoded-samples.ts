import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ingestFiles } from '../ingest/ingest.ts'
import { ingestHere } from '../ingest/testing/ingest-here.ts'
import type { Encoder } from '../search/encoder/encoder.ts'
import { openLibrary, type SqliteLibrary } from '../search/sqlite/open-library.ts'

const ROOT = path.join(import.meta.dirname, '..')
const SAMPLES = path.join(ROOT, 'samples')
/** Whoever makes it for longer than this has died. */
const LONGEST_MAKING = 180_000

/**
 * A library of the samples with all their vectors, for the test alone. Encoding takes most of the time of such a test:
 * it is done once for these sources, samples and encoder, and copied.
 */
export async function openEncodedSamples(encoder: Encoder): Promise<SqliteLibrary> {
  const directory = await copyEncodedSamples(encoder)
  const library = await openLibrary({ dataDir: directory, encoder })
  return {
    ...library,
    async close() {
      await library.close()
      rmSync(directory, { recursive: true })
    },
  }
}

/** The same as a data folder that nobody has opened; whoever asked for it removes it. */
export async function copyEncodedSamples(encoder: Encoder): Promise<string> {
  const made = await encodedSamples(encoder)
  const directory = mkdtempSync(path.join(tmpdir(), 'samples-'))
  cpSync(made, directory, { recursive: true })
  return directory
}

/** The folder that holds it; the first who asks makes it, others wait. */
async function encodedSamples(encoder: Encoder): Promise<string> {
  const own = `encoded-samples-${encoder.name}-`
  const made = path.join(ROOT, 'dist', `${own}${stamp(encoder)}`)
  const making = `${made}.making`
  for (;;) {
    if (existsSync(made)) return made
    if (isMine(making)) {
      const library = await openLibrary({ dataDir: making, encoder })
      await ingestFiles([SAMPLES], { library, ingestFile: ingestHere(library) })
      await library.encode(encoder)
      await library.close()
      renameSync(making, made)
      removeOthers(made, own)
    } else await sleep(100)
  }
}

function isMine(making: string): boolean {
  try {
    mkdirSync(making)
    return true
  } catch {
    const age = Date.now() - (statSync(making, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > LONGEST_MAKING) rmSync(making, { recursive: true, force: true })
    return false
  }
}

/** Of the program as it is built, the samples and the encoder. */
function stamp(encoder: Encoder): string {
  const hash = createHash('sha256')
  hash.update(path.basename(process.env.BUILT_PROGRAM ?? '')).update(encoder.fingerprint)
  for (const name of readdirSync(SAMPLES).sort())
    if (!name.endsWith('.jsonl')) hash.update(name).update(readFileSync(path.join(SAMPLES, name)))
  return hash.digest('hex').slice(0, 32)
}

function removeOthers(made: string, own: string): void {
  const dist = path.dirname(made)
  for (const name of readdirSync(dist))
    if (name.startsWith(own) && name !== path.basename(made))
      rmSync(path.join(dist, name), { recursive: true, force: true })
}
