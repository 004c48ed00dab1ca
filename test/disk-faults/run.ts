import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { rereadFigures } from '../../ingest/figures/reread-figures.ts'
import { openIngestProcess } from '../../ingest/ingest-process.ts'
import { isDiskFailure } from '../../search/disk-failure.ts'
import { checkLibrary } from '../../search/sqlite/check-library.ts'
import { lockData } from '../../search/sqlite/data-lock.ts'
import { openDatabase } from '../../search/sqlite/database.ts'
import { libraryPath } from '../../search/sqlite/library-path.ts'
import { doLongWork } from '../../search/sqlite/long-work.ts'
import { openLibrary, type SqliteLibrary } from '../../search/sqlite/open-library.ts'
import { openReserve } from '../../search/sqlite/reserve.ts'
import { restoreLibrary } from '../../search/sqlite/restore.ts'
import { inventedText } from '../../search/testing/invented-document.ts'
import { wordEncoder } from '../../search/testing/word-encoder.ts'
import { UserError } from '../../search/user-error.ts'
import { openConversations } from '../../server/conversations/sqlite-conversations.ts'
import { openDrafts } from '../../server/drafts/sqlite-drafts.ts'
import { openJobs } from '../../server/jobs/jobs.ts'
import { openSpool } from '../../server/jobs/spool.ts'
import { openSessions } from '../../server/security/sessions.ts'

// Under the shim of disk-faults.c: `run.ts folder count-file errno first step what`. Makes the n-th writing call of one life
// of the program fail, for n = first, first + step, … until none is left, and then looks whether what was acknowledged
// is there.
const [folder = '', countFile = '', errno = '', first = '1', stride = '1', what = 'life'] =
  process.argv.slice(2)
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
console.error = () => {}

/** The calls counted so far are forgotten; from now on the n-th fails, 0: none. */
function failAt(n: number): void {
  process.env.FAULT_AT = '0'
  writeFileSync(countFile, new Uint8Array(8))
  process.env.FAULT_ERRNO = errno
  process.env.FAULT_AT = String(n)
}

/** True when a life has ended before its n-th call. */
function isBeyond(n: number): boolean {
  return readFileSync(countFile).readBigInt64LE(0) < BigInt(n)
}

/** What the program said was done. */
interface Acknowledged {
  readonly documents: Map<string, string>
  readonly removed: Set<string>
  readonly chats: Set<string>
  readonly drafts: Set<string>
  /** Chats and drafts. */
  readonly removedWork: Set<string>
  /** Secrets of logins; true: ended. */
  readonly sessions: Map<string, boolean>
  /** Documents whose place was corrected by hand. */
  readonly corrected: Set<string>
  /** Steps that failed in clear words. */
  failures: number
}

const TOKEN = 'mot-ma-truy-cap-dai'
const CORRECTED = 'tỉnh Đông Bình'
const RECORDED = 'Toàn tỉnh trồng 1.250 ha rừng, đạt 98,5% kế hoạch.'

const textOf = (name: string, version: number) =>
  inventedText(
    name,
    Array.from({ length: 12 }, (_, i) => `Tệp ${name} bản ${version} đoạn ${i}. ${RECORDED}`),
  )

/** Figures and vectors, which follow what was added. */
async function understandAll(library: SqliteLibrary): Promise<void> {
  await rereadFigures(library)
  await library.encode(wordEncoder)
}

async function live(dataDir: string, backup: string): Promise<Acknowledged> {
  const said: Acknowledged = {
    documents: new Map(),
    removed: new Set(),
    chats: new Set(),
    drafts: new Set(),
    removedWork: new Set(),
    sessions: new Map(),
    corrected: new Set(),
    failures: 0,
  }
  const step = async (work: () => unknown): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      if (!(error instanceof UserError) && !isDiskFailure(error)) throw error
      said.failures += 1
      return false
    }
  }
  const closing: (() => unknown)[] = []
  await step(async () => {
    const lock = lockData(dataDir, 'serve')
    closing.push(lock.release)
    const library = await openLibrary({ dataDir, encoder: wordEncoder })
    closing.push(() => library.close())
    const reserve = openReserve(dataDir)
    reserve.keep()
    const open = () => openDatabase(libraryPath(dataDir))
    const conversations = openConversations(open())
    closing.push(conversations.close)
    const drafts = openDrafts(open())
    closing.push(drafts.close)
    const sessions = openSessions(open())
    closing.push(sessions.close)
    const jobs = openJobs({
      ingestFile: async ({ name }) => {
        // As the process that reads files does: a connection of its own for each.
        const own = await openLibrary({ dataDir })
        try {
          return { result: await own.add(textOf(name, 3)), warnings: [], reports: 1 }
        } finally {
          await own.close()
        }
      },
      spool: openSpool(path.join(dataDir, 'incoming')),
      room: { wait: async () => {} },
    })
    closing.push(() => jobs.close())
    const add = async (name: string, version: number) => {
      const parsed = textOf(name, version)
      if (await step(() => library.add(parsed))) said.documents.set(name, parsed.hash)
    }
    await add('a.txt', 1)
    await add('a.txt', 2)
    await add('b.txt', 1)
    await step(async () => {
      jobs.add('c.txt', new TextEncoder().encode('c'))
      // Whatever is taken is worked on, now or at the next start.
      said.documents.set('c.txt', textOf('c.txt', 3).hash)
      await jobs.settled()
    })
    await step(() => understandAll(library))
    await step(async () => {
      const report = (await library.documents()).find(({ file }) => file === 'a.txt')?.reports[0]
      if (report !== undefined && (await library.correct(report.id, { place: CORRECTED })) !== null)
        said.corrected.add('a.txt')
    })
    await step(() => understandAll(library))
    await step(async () => {
      const document = (await library.documents()).find(({ file }) => file === 'b.txt')
      if (document === undefined) return
      const removed = await library.remove(document.id).catch((error: unknown) => {
        if (!isDiskFailure(error) || !reserve.release()) throw error
        return library.removeThriftily(document.id)
      })
      if (removed) {
        said.documents.delete('b.txt')
        said.removed.add('b.txt')
      }
    })
    for (const ends of [false, true]) {
      await step(async () => {
        const secret = await sessions.start(TOKEN)
        said.sessions.set(secret, false)
        if (!ends) return
        await sessions.end(secret, TOKEN)
        said.sessions.set(secret, true)
      })
    }
    for (const id of ['một', 'hai']) {
      if (await step(() => conversations.start(id, 'Thu ngân sách?'))) said.chats.add(id)
      const version = { title: 'Dự thảo', content: [], citations: [], answerer: 'quote' }
      const papers = { taken: [], others: [] }
      const draft = { ...version, id, request: 'Tóm tắt', kind: null, reportIds: null, papers }
      if (await step(() => drafts.create(draft))) said.drafts.add(id)
    }
    await step(async () => {
      if (!(await conversations.remove('hai'))) return
      said.chats.delete('hai')
      said.removedWork.add('hai')
    })
    await step(() => doLongWork(dataDir, { kind: 'empty-log' }))
    await step(() => doLongWork(dataDir, { kind: 'build' }))
    await step(() => doLongWork(dataDir, { kind: 'compact' }))
    await step(() => doLongWork(dataDir, { kind: 'backup', file: backup }))
  })
  for (const close of closing.reverse()) await step(close)
  return said
}

/** The next start, on a disk that is well again. */
async function look(dataDir: string, said: Acknowledged): Promise<void> {
  const lock = lockData(dataDir, 'serve')
  const library = await openLibrary({ dataDir, encoder: wordEncoder })
  const database = openDatabase(libraryPath(dataDir))
  checkLibrary(database, libraryPath(dataDir))
  const conversations = openConversations(openDatabase(libraryPath(dataDir)))
  const drafts = openDrafts(openDatabase(libraryPath(dataDir)))
  const sessions = openSessions(openDatabase(libraryPath(dataDir)))
  const jobs = openJobs({
    ingestFile: async ({ name }) => ({
      result: await library.add(textOf(name, 3)),
      warnings: [],
      reports: 1,
    }),
    spool: openSpool(path.join(dataDir, 'incoming')),
    room: { wait: async () => {} },
  })
  await jobs.settled()
  const there = new Map((await library.documents()).map(({ file, id }) => [file, id]))
  for (const [file, hash] of said.documents) {
    if (!hash.startsWith(there.get(file) ?? '-')) throw new Error(`${file} is not as acknowledged`)
  }
  for (const file of said.removed) if (there.has(file)) throw new Error(`${file} is there again`)
  for (const id of said.chats) if (conversations.get(id) === null) throw new Error(`chat ${id} is lost`)
  for (const id of said.drafts) if (drafts.get(id) === null) throw new Error(`draft ${id} is lost`)
  for (const id of said.removedWork)
    if (conversations.get(id) !== null) throw new Error(`chat ${id} is there again`)
  for (const [secret, isEnded] of said.sessions)
    if (sessions.holds(secret, TOKEN) === isEnded) throw new Error(`a login is ${isEnded ? 'back' : 'lost'}`)
  for (const file of said.corrected) {
    const document = (await library.documents()).find((one) => one.file === file)
    if (document?.reports[0]?.place !== CORRECTED) throw new Error(`the correction of ${file} is lost`)
  }
  await understandAll(library)
  const { encoded, passages } = await library.stats()
  if (encoded !== passages) throw new Error(`${encoded} of ${passages} passages have a vector`)
  const figures = await library.figures({})
  if (passages > 0 && figures.length < passages)
    throw new Error(`${figures.length} figures of ${passages} passages`)
  await jobs.close()
  for (const one of [drafts, conversations, sessions, database]) one.close()
  await library.close()
  lock.release()
}

async function restoring(dataDir: string, backup: string, n: number): Promise<boolean> {
  const library = await openLibrary({ dataDir })
  await library.add(textOf('x.txt', 1))
  await library.close()
  collect()
  await new Promise((resolve) => setImmediate(resolve))
  failAt(n)
  let done = false
  try {
    await restoreLibrary(backup, dataDir)
    done = true
  } catch (error) {
    if (!(error instanceof UserError) && !isDiskFailure(error)) throw error
  }
  const beyond = isBeyond(n)
  failAt(0)
  // Connections end when they are collected; the next start is another process.
  collect()
  await new Promise((resolve) => setImmediate(resolve))
  const after = await openLibrary({ dataDir })
  const [document] = await after.documents()
  if (document?.file !== (done ? 'a.txt' : 'x.txt'))
    throw new Error(`restored ${done}, holds ${document?.file}`)
  await after.close()
  return beyond
}

/** One file that the process of its own reads and writes, as uploads are. */
async function reading(dataDir: string, n: number): Promise<boolean> {
  const library = await openLibrary({ dataDir })
  await library.add(textOf('x.txt', 1))
  await library.close()
  const incoming = path.join(dataDir, 'incoming')
  mkdirSync(incoming, { recursive: true })
  const file = path.join(incoming, 'moi')
  writeFileSync(file, `BÁO CÁO\n\n${RECORDED}\n`)
  collect()
  failAt(n)
  const process = openIngestProcess({ dataDir })
  let done = false
  try {
    const signal = new AbortController().signal
    await process.ingestFile({ name: 'moi.txt', path: file, rereads: false }, () => {}, signal)
    done = true
  } catch (error) {
    if (!(error instanceof UserError) && !isDiskFailure(error)) throw error
  }
  await process.close()
  const beyond = isBeyond(n)
  failAt(0)
  const after = await openLibrary({ dataDir })
  const files = (await after.documents()).map((document) => document.file)
  await after.close()
  if (!files.includes('x.txt') || (done && !files.includes('moi.txt'))) throw new Error(`holds ${files}`)
  return beyond
}

/** @param once lives with the n-th call failing; true when there was none */
async function everyCall(
  what: string,
  once: (dataDir: string, n: number) => Promise<boolean>,
): Promise<void> {
  let failed = 0
  for (let n = Number(first); ; n += Number(stride)) {
    const dataDir = mkdtempSync(path.join(folder, 'data-'))
    try {
      if (await once(dataDir, n)) break
    } catch (error) {
      failAt(0)
      console.log(`${what}, call ${n}: ${error instanceof Error ? error.stack : String(error)}`)
      process.exit(1)
    }
    failed += 1
    collect()
    rmSync(dataDir, { recursive: true, force: true })
  }
  console.log(`${what}: ${failed} calls`)
}

async function living(dataDir: string, n: number): Promise<boolean> {
  failAt(n)
  const said = await live(dataDir, path.join(dataDir, 'sao-luu.sqlite'))
  const beyond = isBeyond(n)
  failAt(0)
  await look(dataDir, said)
  return beyond
}

if (what === 'life') {
  await everyCall('life', living)
  const whole = mkdtempSync(path.join(folder, 'whole-'))
  const backup = path.join(whole, 'sao-luu.sqlite')
  await live(whole, backup)
  await everyCall('restore', (dataDir, n) => restoring(dataDir, backup, n))
} else await everyCall('reading', reading)
