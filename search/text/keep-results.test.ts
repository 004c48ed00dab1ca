import { describe, expect, it, vi } from 'vitest'
import { keepResults } from './keep-results.ts'

describe('a function that keeps its results', () => {
  it('works each text out once and gives what it gave', () => {
    const make = vi.fn((text: string) => [text.length])
    const kept = keepResults(make)
    expect(kept('ba')).toEqual([2])
    expect(kept('bốn')).toEqual([3])
    expect(kept('ba')).toBe(kept('ba'))
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('keeps the texts used last and lets go of the others', () => {
    const make = vi.fn((text: string) => [text])
    const kept = keepResults(make, 10_000)
    const used = 'luôn dùng'
    for (let i = 0; i < 2_000; i++) {
      kept(used)
      kept(`đoạn số ${i}`)
    }
    expect(make.mock.calls.filter(([text]) => text === used)).toHaveLength(1)
    make.mockClear()
    kept('đoạn số 0')
    kept('đoạn số 1999')
    expect(make.mock.calls).toEqual([['đoạn số 0']])
  })

  it('takes a text longer than all that it may keep', () => {
    const kept = keepResults((text) => [text.length], 100)
    expect(kept('a'.repeat(1_000))).toEqual([1_000])
    expect(kept('a'.repeat(1_000))).toEqual([1_000])
  })
})
