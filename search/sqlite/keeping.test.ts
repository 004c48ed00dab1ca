import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Encoder } from '../encoder/encoder.ts'
import { letterVector } from '../library-conformance.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { inventedText } from '../testing/invented-document.ts'
import { indexTerms } from '../text/terms.ts'
import { openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { schemaVersion } from './migrate.ts'
import { openLibrary, type SqliteLibrary } from './open-library.ts'
import { restoreLibrary } from './restore.ts'

/** Encoders that differ in which letters they see. */
function letters(name: string, turn = 0): Encoder {
  const encode = (text: string): Float32Array => {
    const vector = letterVector(text)
    return vector.map((_, i) => vector[(i + turn) % vector.length] ?? 0)
  }
  return {
    name,
    dimension: 8,
    fingerprint: `${name}-${turn}`,
    embedDocuments: async (texts) => texts.map(encode),
    embedQuery: async (text) => encode(text),
  }
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** Connections of this process end when their statements are collected; those of another one with it. */
const ended = async (): Promise<void> => {
  collect()
  await new Promise((resolve) => setImmediate(resolve))
}

let dir: string
let dataDir: string
const open: SqliteLibrary[] = []
const lines: string[] = []
const start = async (encoder: Encoder = letters('a'), hnswFrom = 1000): Promise<SqliteLibrary> => {
  const library = await openLibrary({ dataDir, encoder, hnswFrom, log: (line) => lines.push(line) })
  open.push(library)
  return library
}
const add = async (library: SqliteLibrary, parsed: ParsedDocument, encoder: Encoder = letters('a')) => {
  const added = await library.add(parsed)
  await library.encode(encoder)
  return added
}
const found = (library: SqliteLibrary, words: string) =>
  library.searchTerms({ column: 'marked', terms: indexTerms(words).map((term) => ({ term, weight: 1 })) }, 10)

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'keeping-'))
  dataDir = join(dir, 'dữ liệu')
  lines.length = 0
})
afterEach(async () => {
  for (const library of open.splice(0)) await library.close()
  await rm(dir, { recursive: true })
})

describe('opening', () => {
  it('finds again what was added before', async () => {
    const first = await start()
    const { documentId } = await add(first, inventedText('a.txt', ['Xã nuôi tôm sú.']))
    await first.close()
    open.length = 0
    const second = await start()
    expect((await found(second, 'tôm sú')).map(({ passageId }) => passageId)).toEqual([`${documentId}-p1`])
    expect(lines).toEqual([])
  })

  it('shows at once what another connection has changed', async () => {
    const one = await start()
    const other = await start()
    const vector = await letters('a').embedQuery('Xã nuôi tôm sú.')
    expect(await one.searchVector(vector, 1)).toEqual([])
    const { documentId } = await add(other, inventedText('a.txt', ['Xã nuôi tôm sú.']))
    expect(await one.searchVector(vector, 1)).toHaveLength(1)
    await other.remove(documentId)
    expect(await one.searchVector(vector, 1)).toEqual([])
    expect((await one.stats()).generation).toBe(2)
  })

  it('refuses a library that a newer program has written', async () => {
    await (await start()).close()
    open.length = 0
    const database = openDatabase(libraryPath(dataDir))
    database.exec(`PRAGMA user_version = ${schemaVersion + 1}`)
    database.close()
    await expect(start()).rejects.toMatchObject({ code: 'library_newer' })
  })

  it('refuses a file that is no database, and leaves it', async () => {
    await (await start()).close()
    open.length = 0
    await ended()
    await writeFile(libraryPath(dataDir), 'không phải cơ sở dữ liệu'.repeat(1000))
    await expect(start()).rejects.toMatchObject({ code: 'library_damaged' })
  })
})

describe('another encoder', () => {
  const texts = Array.from({ length: 300 }, (_, i) => `Thôn thứ ${i} có ${'x'.repeat(i % 7)} hộ nghèo`)

  it('is told, and old vectors serve until all passages have new ones', async () => {
    const first = await start()
    await add(first, inventedText('a.txt', texts))
    await first.close()
    open.length = 0

    const next = letters('b', 3)
    const library = await start(next)
    expect(lines[0]).toContain('Bộ mã hoá đã đổi từ “a” sang “b”')
    expect(library.encoderState()).toMatchObject({
      serving: { name: 'a' },
      wanted: { name: 'b' },
      encoderChanged: true,
    })
    await library.add(inventedText('b.txt', ['Đoạn thêm sau khi đổi.']))
    const before = await letters('a').embedQuery('Thôn thứ 7')
    const old = await library.searchVector(before, 3)
    expect(old).toHaveLength(3)

    const steps: number[] = []
    const stop = new AbortController()
    await library.encode(next, {
      signal: stop.signal,
      onProgress: (done) => {
        steps.push(done)
        if (steps.length === 1) stop.abort()
      },
    })
    expect(library.encoderState().encoderChanged).toBe(true)
    expect(await library.searchVector(before, 3)).toEqual(old)

    await library.encode(next)
    expect(library.encoderState()).toMatchObject({ serving: { name: 'b' }, encoderChanged: false })
    expect(await library.stats()).toMatchObject({ passages: 301, encoded: 301 })
    expect(await library.searchVector(await next.embedQuery('thôn'), 400)).toHaveLength(301)
  })

  it('of the same files under the same name changes nothing', async () => {
    const library = await start()
    await add(library, inventedText('a.txt', ['Xã nuôi tôm.']))
    expect((await start()).encoderState().encoderChanged).toBe(false)
    await library.encode(letters('a'))
    expect(lines).toEqual([])
  })
})

describe('compacting', () => {
  it('leaves no word of a removed document in any file', async () => {
    const library = await start(letters('a'), 10)
    const secret = 'Mật danh Tê Giác Trắng nằm ở xã Vĩnh Hư'
    const keep = Array.from({ length: 40 }, (_, i) => `Thôn ${i} giữ nguyên như cũ.`)
    await add(library, inventedText('giu.txt', keep))
    const { documentId } = await add(
      library,
      inventedText('ten-mat.txt', [secret, ...keep.map((t) => `${t} ${secret}`)]),
    )
    await library.correct(`${documentId}-r1`, { title: 'Tiêu đề Tê Giác' })
    await library.searchVector(await letters('a').embedQuery(secret), 3)
    await library.settled()
    await library.remove(documentId)
    await library.compact()
    expect(await found(library, 'giữ nguyên')).toHaveLength(10)
    await library.searchVector(await letters('a').embedQuery('thôn'), 3)
    await library.settled()
    for (const file of await readdir(dataDir)) {
      const bytes = await readFile(join(dataDir, file))
      for (const trace of ['Tê Giác', 'tê_giác', 'te_giac', 'giác', 'ten-mat.txt', documentId]) {
        expect(bytes.includes(trace), `${trace} in ${file}`).toBe(false)
      }
    }
  })
})

describe('a removal whose program dies before it compacts', () => {
  it('is known at the next start, until the room is given back', async () => {
    const library = await start()
    const secret = 'Mật danh Tê Giác Trắng'
    const { documentId } = await add(library, inventedText('a.txt', [secret, 'Xã nuôi tôm.']))
    await add(library, inventedText('b.txt', ['Xã trồng lúa.']))
    expect(library.isUntidied()).toBe(false)
    await library.remove(documentId)
    const next = await start()
    expect(next.isUntidied()).toBe(true)
    await next.compact()
    expect(next.isUntidied()).toBe(false)
    expect(library.isUntidied()).toBe(false)
    for (const file of await readdir(dataDir)) {
      const bytes = await readFile(join(dataDir, file))
      expect(bytes.includes('Tê Giác'), file).toBe(false)
    }
  })

  it('may be a thrifty one, of which compacting leaves as little', async () => {
    const library = await start()
    const secret = 'Mật danh Tê Giác Trắng'
    const { documentId } = await add(
      library,
      inventedText(
        'a.txt',
        Array.from({ length: 200 }, (_, i) => `${secret} số ${i}`),
      ),
    )
    expect(await library.removeThriftily(documentId)).toBe(true)
    expect(await library.removeThriftily(documentId)).toBe(false)
    await library.compact()
    for (const file of await readdir(dataDir)) {
      expect((await readFile(join(dataDir, file))).includes('Tê Giác'), file).toBe(false)
    }
  })
})

describe('a backup', () => {
  it('is whole while the library serves, and can be put back', async () => {
    const library = await start(letters('a'), 10)
    const { documentId } = await add(
      library,
      inventedText(
        'a.txt',
        Array.from({ length: 30 }, (_, i) => `Xã ${i} nuôi tôm.`),
      ),
    )
    const file = join(dir, 'sao lưu', 'thư viện.sqlite')
    await library.backup(file)
    await expect(library.backup(file)).rejects.toMatchObject({ code: 'backup_exists' })
    await library.remove(documentId)
    await add(
      library,
      inventedText(
        'b.txt',
        Array.from({ length: 30 }, (_, i) => `Xã ${i} trồng lúa.`),
      ),
    )
    await library.searchVector(await letters('a').embedQuery('xã'), 1)
    await library.settled()
    await expect(restoreLibrary(file, dataDir)).rejects.toMatchObject({ code: 'library_in_use' })
    expect(await found(library, 'trồng lúa')).toHaveLength(10)
    await library.close()
    open.length = 0
    await ended()

    await restoreLibrary(file, dataDir)
    const restored = await start(letters('a'), 10)
    expect(await found(restored, 'nuôi tôm')).toHaveLength(10)
    expect(await found(restored, 'trồng lúa')).toEqual([])
    expect(await restored.searchVector(await letters('a').embedQuery('xã'), 1)).toHaveLength(1)
    expect((await readdir(dataDir)).some((name) => name.includes('restore'))).toBe(false)
  })

  it('that is none, torn or missing is refused and nothing is touched', async () => {
    const library = await start()
    await add(library, inventedText('a.txt', ['Xã nuôi tôm.']))
    const file = join(dir, 'sao-luu.sqlite')
    await library.backup(file)
    await library.close()
    open.length = 0
    await ended()
    const bytes = await readFile(file)
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['chữ.sqlite', new TextEncoder().encode('không phải cơ sở dữ liệu')],
      ['rỗng.sqlite', new Uint8Array()],
      ['nửa.sqlite', bytes.subarray(0, bytes.length >> 1)],
    ]
    for (const [name, content] of cases) {
      await writeFile(join(dir, name), content)
      await expect(restoreLibrary(join(dir, name), dataDir)).rejects.toMatchObject({ code: 'backup_invalid' })
    }
    await expect(restoreLibrary(join(dir, 'không có'), dataDir)).rejects.toMatchObject({
      code: 'backup_missing',
    })
    expect(await found(await start(), 'nuôi tôm')).toHaveLength(1)
  })

  it('can be put in the place of a library too damaged to open', async () => {
    const library = await start()
    await add(library, inventedText('a.txt', ['Xã nuôi tôm.']))
    const file = join(dir, 'sao-luu.sqlite')
    await library.backup(file)
    await library.close()
    open.length = 0
    await ended()
    await copyFile(new URL(import.meta.url).pathname, libraryPath(dataDir))
    await restoreLibrary(file, dataDir)
    expect(await found(await start(), 'nuôi tôm')).toHaveLength(1)
  })
})
