import { describe, expect, it, vi } from 'vitest'
import type { Library } from './library.ts'
import { createLibraryKnowledge } from './library-knowledge.ts'
import { invented } from './ranking/invented-library.ts'

/** The invented library, whose generation and size are told by hand. */
function changing() {
  const { library } = invented()
  const state = { generation: 1, grownBy: 0, isReadable: true, learnt: 0 }
  const told: Library = {
    ...library,
    stats: async () => {
      if (!state.isReadable) throw new Error('closed')
      const stats = await library.stats()
      return { ...stats, passages: stats.passages + state.grownBy, generation: state.generation }
    },
    vocabulary: async () => {
      state.learnt++
      return library.vocabulary()
    },
  }
  return { told, state }
}

describe('createLibraryKnowledge', () => {
  it('learns once for all that ask', async () => {
    const { told, state } = changing()
    const know = createLibraryKnowledge(told)
    const [one, other] = await Promise.all([know(), know()])
    expect(one.places).toEqual(['Hoa Giang', 'Sông Lam'])
    expect(other).toBe(one)
    expect(await know()).toBe(one)
    expect(state.learnt).toBe(1)
  })

  it('serves what it knew while it learns a change in the background', async () => {
    const { told, state } = changing()
    const know = createLibraryKnowledge(told, 20)
    const former = await know()
    state.generation = 2
    expect(await know()).toBe(former)
    await vi.waitFor(async () => expect((await know()).generation).toBe(2))
    expect(state.learnt).toBe(2)
  })

  it('learns a change that nobody asks about', async () => {
    const { told, state } = changing()
    await createLibraryKnowledge(told, 5)()
    state.generation = 2
    await vi.waitFor(() => expect(state.learnt).toBe(2))
  })

  it('learns a quiet library no second time', async () => {
    const { told, state } = changing()
    await createLibraryKnowledge(told, 1)()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(state.learnt).toBe(1)
  })

  it('takes the largest of several areas for what their bare name means', async () => {
    const { told } = changing()
    const named = (name: string, level: 'district' | 'commune') => ({ name, level, within: null })
    const areas = async () => [named('huyện Lũng Pù', 'district'), named('thị trấn Lũng Pù', 'commune')]
    const know = await createLibraryKnowledge({ ...told, areas })()
    expect(know.areas.get('Lũng Pù')?.name).toBe('huyện Lũng Pù')
  })

  it.each([
    ['waits for a small library that has more than doubled', 10_000, 2],
    ['does not wait for one that has grown by a little', 3, 1],
  ])('%s', async (_, grownBy, generation) => {
    const { told, state } = changing()
    const know = createLibraryKnowledge(told, 60_000)
    await know()
    Object.assign(state, { generation: 2, grownBy })
    expect((await know()).generation).toBe(generation)
  })

  it('tries again after a failure', async () => {
    const { told, state } = changing()
    const know = createLibraryKnowledge(told, 5)
    await know()
    state.isReadable = false
    await vi.waitFor(() => expect(know()).rejects.toThrow('closed'))
    state.isReadable = true
    expect((await know()).generation).toBe(1)
  })
})
