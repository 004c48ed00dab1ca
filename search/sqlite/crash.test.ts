import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { childProgram } from '../child-program.ts'
import { wordEncoder } from '../testing/word-encoder.ts'
import { indexTerms } from '../text/terms.ts'
import { openLibrary } from './open-library.ts'

/** Kills in one run; the long run (`CRASH_KILLS=200`) is for changes of the library. */
const kills = Number(process.env.CRASH_KILLS ?? 10)

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'crash-'))
})
afterAll(() => rm(dataDir, { recursive: true }))

/** Starts the writer and kills it some milliseconds after its library is open, or after it has added a document. */
async function writeUntilKilled(seed: number, after: 'open' | 'added', milliseconds: number): Promise<void> {
  const { file, execArgv } = childProgram(new URL('../testing/crash-writer.ts', import.meta.url))
  const child = fork(file, [dataDir, String(seed)], {
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const exited = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  )
  await new Promise<void>((resolve) => child.on('message', (told) => told === after && resolve()))
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  child.kill('SIGKILL')
  expect(await exited).toBe('SIGKILL')
}

it(
  `opens and answers after each of ${kills} kills, every document wholly there or wholly not`,
  async () => {
    let seen = 0
    for (let kill = 0; kill < kills; kill++) {
      await writeUntilKilled(kill + 1, kill % 2 === 0 ? 'added' : 'open', (kill * 37) % 211)
      const library = await openLibrary({ dataDir, encoder: wordEncoder, hnswFrom: 60 })
      try {
        const documents = await library.documents()
        for (const document of documents) {
          seen++
          const report = await library.report(`${document.id}-r1`)
          const texts = report?.contents.map(({ text }) => text) ?? []
          const [, version, length] = /bản (\d+) đoạn 1 trên (\d+)$/.exec(texts[0] ?? '') ?? []
          expect(texts).toEqual(
            Array.from(
              { length: Number(length) },
              (_, i) => `Tệp ${document.file} bản ${version} đoạn ${i + 1} trên ${length}`,
            ),
          )
          const source = await library.source(document.id)
          expect(Buffer.from(source?.bytes ?? []).toString()).toBe(`${texts.join('\n')}\n`)
        }
        const passages = documents
          .flatMap(({ reports }) => reports)
          .reduce((sum, report) => sum + report.passages, 0)
        expect((await library.stats()).passages).toBe(passages)
        await library.encode(wordEncoder)
        expect((await library.stats()).encoded).toBe(passages)
        const terms = indexTerms('Tệp đoạn').map((term) => ({ term, weight: 1 }))
        const lexical = await library.searchTerms({ column: 'marked', terms }, 1000)
        expect(lexical).toHaveLength(passages)
        const dense = await library.searchVector(await wordEncoder.embedQuery('Tệp bản đoạn trên'), 1000)
        expect(dense).toHaveLength(passages)
        expect(await library.passages(dense.map(({ passageId }) => passageId))).toHaveLength(passages)
      } finally {
        await library.close()
      }
    }
    // Half of the kills come after a document was added, of which a fifth at most is removed before.
    expect(seen).toBeGreaterThan(kills / 3)
  },
  20_000 + kills * 3000,
)
