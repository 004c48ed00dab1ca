import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AddResult } from '../search/library.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import type { Reserve } from '../search/sqlite/reserve.ts'
import { UserError } from '../search/user-error.ts'
import { type TidiedLibrary, tidyLibrary } from './tidying.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const document: ParsedDocument = {
  file: 'a.txt',
  hash: 'a',
  format: 'txt',
  encoding: 'utf-8',
  source: new Uint8Array(),
  reports: [],
  warnings: [],
}

function open(state: AddResult['state'] = 'replaced') {
  const library = {
    add: async (): Promise<AddResult> => ({ documentId: 'a', state, passages: 0 }),
    remove: vi.fn(async (id: string) => id === 'a'),
    removeThriftily: vi.fn(async (id: string) => id === 'a'),
    compact: vi.fn(async () => {}),
    emptyLog: vi.fn(async () => {}),
    isUntidied: vi.fn(() => false),
  }
  const reserve = { keep: vi.fn(() => {}), release: vi.fn(() => true) } satisfies Reserve
  return { library, reserve, tidying: tidyLibrary<TidiedLibrary>(library, reserve, 1_000) }
}

describe('tidyLibrary', () => {
  it('compacts once after many removals', async () => {
    const { library, tidying } = open()
    await tidying.library.remove('a')
    await vi.advanceTimersByTimeAsync(900)
    await tidying.library.remove('a')
    await vi.advanceTimersByTimeAsync(900)
    expect(library.compact).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(library.compact).toHaveBeenCalledTimes(1)
    await tidying.close()
    expect(library.compact).toHaveBeenCalledTimes(1)
  })

  it('compacts after a document was replaced', async () => {
    const { library, tidying } = open('replaced')
    expect(await tidying.library.add(document)).toMatchObject({ state: 'replaced' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(library.compact).toHaveBeenCalledTimes(1)
  })

  it('compacts after another process has replaced a document', async () => {
    const { library, tidying } = open()
    tidying.replaced()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(library.compact).toHaveBeenCalledTimes(1)
  })

  it('leaves the library alone when nothing went', async () => {
    const { library, tidying } = open('added')
    await tidying.library.add(document)
    await tidying.library.remove('unknown')
    await vi.advanceTimersByTimeAsync(10_000)
    await tidying.close()
    expect(library.compact).not.toHaveBeenCalled()
  })

  it('does not leave it undone when the program ends', async () => {
    const { library, tidying } = open()
    await tidying.library.remove('a')
    await tidying.close()
    expect(library.compact).toHaveBeenCalledTimes(1)
  })

  it('goes on when compacting fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { library, tidying } = open()
    library.compact.mockRejectedValueOnce(new Error('disk'))
    await tidying.library.remove('a')
    await vi.advanceTimersByTimeAsync(1_000)
    await tidying.library.remove('a')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(library.compact).toHaveBeenCalledTimes(2)
  })

  it('does at the start what a program before left undone', async () => {
    const { library, tidying } = open()
    tidying.resume()
    await tidying.close()
    expect(library.emptyLog).toHaveBeenCalledTimes(1)
    expect(library.compact).not.toHaveBeenCalled()
    library.isUntidied.mockReturnValue(true)
    tidying.resume()
    await tidying.close()
    expect(library.compact).toHaveBeenCalledTimes(1)
  })

  it('empties the log soon after a chat was removed', async () => {
    const { library, tidying } = open()
    tidying.forgotten()
    await vi.advanceTimersByTimeAsync(100)
    expect(library.emptyLog).toHaveBeenCalledTimes(1)
  })

  it('removes on a full disk with the room that was kept back, once', async () => {
    const { library, reserve, tidying } = open()
    library.remove.mockRejectedValue(new UserError('disk_full', 'Đĩa đã đầy.'))
    expect(await tidying.library.remove('a')).toBe(true)
    expect(library.removeThriftily).toHaveBeenCalledTimes(1)
    reserve.release.mockReturnValue(false)
    await expect(tidying.library.remove('a')).rejects.toMatchObject({ code: 'disk_full' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(library.compact).toHaveBeenCalledTimes(1)
    expect(reserve.keep).toHaveBeenCalled()
    await tidying.close()
  })

  it('tries again later where there was no room to compact', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { library, tidying } = open()
    library.compact.mockRejectedValueOnce(new UserError('disk_full', 'Đĩa đã đầy.'))
    await tidying.library.remove('a')
    await vi.advanceTimersByTimeAsync(1_000)
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(library.compact).toHaveBeenCalledTimes(2)
    await tidying.close()
  })
})
