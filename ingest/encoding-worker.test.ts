import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { childProgram } from '../search/child-program.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { inventedText } from '../search/testing/invented-document.ts'
import type { EncodingWorkerMessage, EncodingWorkerReply } from './encoding-worker.ts'

const ENCODER = { modelsDir: path.join(import.meta.dirname, '..', 'models'), model: 'vi-admin-static' }
/** More kills (`ENCODING_KILLS=100`) are for changes of the encoding. */
const KILLS = Number(process.env.ENCODING_KILLS ?? 6)

const version = (file: string, number: number) =>
  inventedText(
    file,
    Array.from({ length: 90 }, (_, at) => `Tệp ${file}, bản ${number}: thôn ${at} trồng ${at} ha rừng.`),
  )

/** One life of the process: killed some milliseconds after a number of groups, or let run to its end. */
async function encode(dataDir: string, kill: { readonly groups: number; readonly after: number } | null) {
  const { file, execArgv } = childProgram(new URL('./encoding-worker.ts', import.meta.url))
  const child = fork(file, ['450'], { execArgv: [...execArgv], serialization: 'advanced' })
  const exited = once(child, 'exit')
  const send = (message: EncodingWorkerMessage) => child.connected && child.send(message)
  let groups = 0
  let dying = false
  let crash: string | null = null
  child.on('message', (reply: EncodingWorkerReply) => {
    if (reply.type === 'crashed') crash = reply.stack
    if (reply.type === 'progress') groups += 1
    else if (reply.type === 'rest') send({ type: 'go_on' })
    else child.kill('SIGKILL')
    if (dying || groups !== kill?.groups) return
    dying = true
    void sleep(kill.after).then(() => child.kill('SIGKILL'))
  })
  send({ type: 'encode', encoder: ENCODER, dataDir, share: { index: 0, of: 1 } })
  await exited
  expect(crash).toBeNull()
}

it(
  'may be killed at any moment: what stands stays and is counted, the library serves and is changed meanwhile',
  async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'encoding-kills-'))
    const library = await openLibrary({ dataDir, encoder: await openEncoder(ENCODER) })
    const database = openDatabase(libraryPath(dataDir))
    const count = (sql: string) => database.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)?.n ?? -1
    const terms = [{ term: 'rừng', weight: 1 }]
    try {
      for (const file of ['a.txt', 'b.txt', 'c.txt']) await library.add(version(file, 0))
      for (let kill = 0; kill < KILLS; kill++) {
        const before = (await library.stats()).encoded
        await encode(dataDir, { groups: kill % 3, after: (kill * 7) % 19 })
        const { encoded, passages } = await library.stats()
        expect(encoded).toBeGreaterThanOrEqual(before)
        expect(count('vectors')).toBe(encoded)
        expect(count('vectors WHERE row NOT IN (SELECT row FROM passages)')).toBe(0)
        expect(await library.searchTerms({ column: 'marked', terms }, 1_000)).toHaveLength(passages)
        if (kill % 3 === 1) await library.add(version('a.txt', kill))
        const [gone] =
          kill % 3 === 2 ? (await library.documents()).filter(({ file }) => file === 'b.txt') : []
        if (gone !== undefined) await library.remove(gone.id)
      }
      await encode(dataDir, null)
      const { encoded, passages } = await library.stats()
      expect(passages).toBe(180)
      expect([encoded, count('vectors')]).toEqual([passages, passages])
      expect(library.encoderState().encoderChanged).toBe(false)
    } finally {
      database.close()
      await library.close()
      rmSync(dataDir, { recursive: true })
    }
  },
  60_000 + KILLS * 3_000,
)
