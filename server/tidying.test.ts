import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AddResult } from '../search/library.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import type { SqliteLibrary } from '../search/sqlite/open-library.ts'
import { tidyLibrary } from './tidying.ts'

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
    compact: vi.fn(async () => {}),
  }
  return {
    library,
    tidying: tidyLibrary<Pick<SqliteLibrary, 'add' | 'remove' | 'compact'>>(library, 1_000),
  }
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
    expect(await tidying.library.add(document, [])).toMatchObject({ state: 'replaced' })
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
    await tidying.library.add(document, [])
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
})
