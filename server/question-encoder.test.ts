import { describe, expect, it, vi } from 'vitest'
import type { Encoder } from '../search/encoder/encoder.ts'
import { questionEncoder } from './question-encoder.ts'

function encoder(fingerprint: string) {
  const embedQuery = vi.fn(async (_: string) => new Float32Array([fingerprint.length]))
  const made: Encoder = {
    name: fingerprint,
    dimension: 1,
    fingerprint,
    embedDocuments: async () => [],
    embedQuery,
  }
  return { made, embedQuery }
}

describe('the encoder of questions', () => {
  it('encodes a question once, also when it is asked for twice at a time', async () => {
    const { made, embedQuery } = encoder('new')
    const questions = questionEncoder(made, null, () => undefined)
    const [first, second] = await Promise.all([questions.embedQuery('a?'), questions.embedQuery('a?')])
    expect(second).toBe(first)
    await questions.embedQuery('b?')
    expect(embedQuery.mock.calls).toEqual([['a?'], ['b?']])
  })

  it('keeps those asked last, not all that were ever asked', async () => {
    const { made, embedQuery } = encoder('new')
    const questions = questionEncoder(made, null, () => undefined)
    for (let i = 0; i < 100; i++) await questions.embedQuery(`${i}?`)
    embedQuery.mockClear()
    await questions.embedQuery('99?')
    await questions.embedQuery('0?')
    expect(embedQuery.mock.calls).toEqual([['0?']])
  })

  it('asks the one whose vectors are searched, and the wanted one from the change on', async () => {
    const [wanted, former] = [encoder('wanted'), encoder('former')]
    let serving = 'former'
    const questions = questionEncoder(wanted.made, former.made, () => serving)
    await questions.embedQuery('a?')
    serving = 'wanted'
    await questions.embedQuery('a?')
    expect(former.embedQuery.mock.calls).toEqual([['a?']])
    expect(wanted.embedQuery.mock.calls).toEqual([['a?']])
  })

  it('tries again what failed', async () => {
    const { made, embedQuery } = encoder('new')
    embedQuery.mockRejectedValueOnce(new Error('no memory'))
    const questions = questionEncoder(made, null, () => undefined)
    await expect(questions.embedQuery('a?')).rejects.toThrow('no memory')
    await expect(questions.embedQuery('a?')).resolves.toHaveLength(1)
  })
})
