import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { READ_LIMITS } from '../ingest/readers/limits.ts'
import { readDocument } from '../ingest/readers/read-document.ts'
import { UserError } from '../search/user-error.ts'
import { createDice, type Dice, mutateBytes } from './mutations.ts'

/** FUZZ_ROUNDS=20000 npx vitest run --project node test/readers-fuzz.test.ts; FUZZ_SEED starts elsewhere. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 40)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const FORMATS = ['txt', 'md', 'html', 'rtf', 'doc', 'docx', 'odt', 'pdf'] as const
const LIMITS = { ...READ_LIMITS, milliseconds: 5_000 }
/** What one damaged file of some 50 KB may take. */
const LONGEST_MS = 8_000
const MOST_MEMORY = 600 * 1024 * 1024

describe.each(FORMATS)('damaged .%s files', (format) => {
  const seed = readFileSync(new URL(`fixtures/formats/bao-cao-song-lam.${format}`, import.meta.url))
  it(
    'are read or refused in words for the user, in bounded time and memory',
    async () => {
      const dice = createDice(SEED)
      const figures = { read: 0, refused: 0, longest: 0, memory: 0 }
      for (let round = 0; round < ROUNDS; round++) {
        const bytes = await mutate(new Uint8Array(seed), format, dice)
        const start = performance.now()
        try {
          await readDocument(bytes, `bao-cao.${format}`, LIMITS)
          figures.read++
        } catch (error) {
          if (!(error instanceof UserError)) throw new Error(`round ${round}`, { cause: error })
          figures.refused++
        }
        figures.longest = Math.max(figures.longest, performance.now() - start)
        if (round % 50 === 0) figures.memory = Math.max(figures.memory, process.memoryUsage().rss)
      }
      if (process.env.FUZZ_ROUNDS !== undefined)
        console.info(
          `${format}: ${ROUNDS} files, ${figures.read} read, ${figures.refused} refused, longest ${Math.round(figures.longest)} ms, memory ${Math.round(figures.memory / 1024 / 1024)} MB`,
        )
      expect(figures.longest).toBeLessThan(LONGEST_MS)
      expect(figures.memory).toBeLessThan(MOST_MEMORY)
    },
    60_000 + ROUNDS * 200,
  )
})

/** Bytes of a zip archive are mostly checked by inflating; so its parts are damaged too, and packed again. */
async function mutate(bytes: Uint8Array, format: string, dice: Dice): Promise<Uint8Array> {
  if ((format !== 'docx' && format !== 'odt') || dice(3) === 0) return mutateBytes(bytes, dice)
  const archive = await JSZip.loadAsync(bytes)
  const names = Object.keys(archive.files).filter((name) => name.endsWith('.xml'))
  const name =
    dice(2) === 0
      ? format === 'docx'
        ? 'word/document.xml'
        : 'content.xml'
      : (names[dice(names.length)] ?? '')
  const part = archive.file(name)
  if (part === null) return mutateBytes(bytes, dice)
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
