import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Encoder } from '../encoder/encoder.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { inventedText } from '../testing/invented-document.ts'
import { wordEncoder } from '../testing/word-encoder.ts'
import { openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { openLibrary, type SqliteLibrary } from './open-library.ts'

const FILES = ['a.txt', 'b.txt', 'c.txt'] as const

/** Another text of a file each time: three groups of passages and a bit. */
function version(file: string, number: number): ParsedDocument {
  return inventedText(
    file,
    Array.from({ length: 37 }, (_, i) => `Tệp ${file}, bản ${number}, thôn thứ ${i} trồng rừng.`),
  )
}

/** The text of a passage, not what stands above it. */
const isBody = (text: string): boolean => text.startsWith('Tệp ')

async function withLibrary(use: (library: SqliteLibrary, dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'encode-passages-'))
  const library = await openLibrary({ dataDir, encoder: wordEncoder })
  try {
    await use(library, dataDir)
  } finally {
    await library.close()
    await rm(dataDir, { recursive: true })
  }
}

/** Vectors of rows that are no passages (any more), and passages without one. */
function stray(dataDir: string): { readonly left: number; readonly lacking: number } {
  const database = openDatabase(libraryPath(dataDir))
  try {
    const count = (sql: string): number => database.get<{ n: number }>(sql, [])?.n ?? -1
    return {
      left: count('SELECT count(*) AS n FROM vectors WHERE row NOT IN (SELECT row FROM passages)'),
      lacking: count(
        "SELECT count(*) AS n FROM passages WHERE kind <> 'matter' AND row NOT IN (SELECT row FROM vectors)",
      ),
    }
  } finally {
    database.close()
  }
}

/** Does something to the library while a text is with the encoder. */
const meanwhile = (act: () => Promise<void>): Encoder => ({
  ...wordEncoder,
  embedDocuments: async (texts) => {
    await act()
    return wordEncoder.embedDocuments(texts)
  },
})

type Act = 'replace' | 'remove' | 'stop'

describe('encoding in the background', () => {
  it('leaves no vector of what was removed or replaced meanwhile, and resumes wherever it was stopped', async () => {
    const acts = fc.array(
      fc.record({
        /** Texts that are read before: some groups of passages have their vectors by then. */
        after: fc.nat(30),
        act: fc.constantFrom<Act>('replace', 'remove', 'stop'),
        at: fc.nat(FILES.length - 1),
      }),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        await withLibrary(async (library, dataDir) => {
          for (const file of FILES) await library.add(version(file, 0))
          const waiting = [...list]
          let stop = new AbortController()
          let texts = 0
          const encoder = meanwhile(async () => {
            if (texts++ < (waiting[0]?.after ?? 0)) return
            texts = 0
            const { act, at } = waiting.shift() ?? { act: null, at: 0 }
            const file = FILES[at] ?? FILES[0]
            if (act === 'stop') stop.abort()
            if (act === 'replace') await library.add(version(file, waiting.length + 1))
            const held = (await library.documents()).find((document) => document.file === file)
            if (act === 'remove' && held !== undefined) await library.remove(held.id)
          })
          for (let life = 0; life <= list.length; life++) {
            stop = new AbortController()
            await library.encode(encoder, { signal: stop.signal })
            expect(stray(dataDir).left).toBe(0)
            if (!stop.signal.aborted) break
          }
          const { passages, encoded } = await library.stats()
          expect(encoded).toBe(passages)
          expect(stray(dataDir)).toEqual({ left: 0, lacking: 0 })
        })
      }),
      { numRuns: 12 },
    )
  })

  it('encodes nothing twice, however often it is stopped and begun again', async () => {
    await withLibrary(async (library) => {
      for (const file of FILES) await library.add(version(file, 0))
      const read: string[] = []
      const encoder: Encoder = {
        ...wordEncoder,
        embedDocuments: async (texts) => {
          read.push(...texts)
          return wordEncoder.embedDocuments(texts)
        },
      }
      for (let life = 0; life < 20; life++) {
        const stop = new AbortController()
        await library.encode(encoder, { signal: stop.signal, onProgress: () => stop.abort() })
      }
      const bodies = read.filter(isBody)
      expect(bodies).toHaveLength(3 * 37)
      expect(new Set(bodies).size).toBe(3 * 37)
    })
  })

  it('is shared out between processes, each passage to one of them', async () => {
    await withLibrary(async (library, dataDir) => {
      for (const file of FILES) await library.add(version(file, 0))
      const read: string[][] = [[], []]
      const lane = (index: number): Promise<void> =>
        library.encode(
          {
            ...wordEncoder,
            embedDocuments: async (texts) => {
              read[index]?.push(...texts)
              await new Promise((resolve) => setTimeout(resolve, index))
              return wordEncoder.embedDocuments(texts)
            },
          },
          { share: { index, of: 2 } },
        )
      await Promise.all([lane(0), lane(1)])
      expect(new Set(read.flat().filter(isBody)).size).toBe(3 * 37)
      expect(read.flat().filter(isBody)).toHaveLength(3 * 37)
      expect(Math.min(...read.map(({ length }) => length))).toBeGreaterThan(30)
      expect(stray(dataDir)).toEqual({ left: 0, lacking: 0 })
      expect(library.encoderState().encoderChanged).toBe(false)
    })
  })
})
