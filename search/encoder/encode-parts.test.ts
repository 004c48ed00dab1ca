import { describe, expect, it } from 'vitest'
import { wordEncoder } from '../testing/word-encoder.ts'
import { createPartEncoder } from './encode-parts.ts'
import type { Encoder } from './encoder.ts'

/** Writes down what it is given and when it is waited for. */
function watched(): { readonly encoder: Encoder; readonly acts: string[]; rest(): Promise<void> } {
  const acts: string[] = []
  return {
    acts,
    rest: async () => {
      acts.push('rest')
    },
    encoder: {
      ...wordEncoder,
      embedDocuments: async (texts) => {
        acts.push(...texts)
        return wordEncoder.embedDocuments(texts)
      },
    },
  }
}

const length = (vector: Float32Array): number => Math.hypot(...vector)

describe('the vector of a passage', () => {
  it('is the weighted mean of its parts at unit length', async () => {
    const encode = createPartEncoder(wordEncoder)
    const [body, frame] = await wordEncoder.embedDocuments(['trồng rừng', 'lâm nghiệp tỉnh'])
    const vector = await encode([
      { text: 'trồng rừng', weight: 1 },
      { text: 'lâm nghiệp tỉnh', weight: 0.5 },
    ])
    const mean = (body ?? new Float32Array()).map((x, i) => x + 0.5 * (frame?.[i] ?? 0))
    expect(length(vector)).toBeCloseTo(1, 5)
    vector.forEach((x, i) => {
      expect(x).toBeCloseTo((mean[i] ?? 0) / length(mean), 5)
    })
  })

  it('reads a text that several passages share once, and rests before each that is read', async () => {
    const { encoder, acts, rest } = watched()
    const encode = createPartEncoder(encoder, rest)
    const frame = { text: 'Báo cáo', weight: 0.5 }
    await encode([{ text: 'một', weight: 1 }, frame])
    await encode([{ text: 'hai', weight: 1 }, frame])
    expect(acts).toEqual(['rest', 'một', 'rest', 'Báo cáo', 'rest', 'hai'])
  })

  it('is zero where nothing is said', async () => {
    expect(length(await createPartEncoder(wordEncoder)([{ text: '', weight: 1 }]))).toBe(0)
  })
})
