import type { EncodedPart } from '../encoded-parts.ts'
import type { Encoder } from './encoder.ts'
import { joinVectors } from './pooling.ts'

/** Texts whose vectors are kept for the passages that follow: headings are shared by many. */
const KEPT = 2_000

/**
 * Makes the vector of a passage of those of its parts. Each text is encoded by itself, and not again while it is among
 * the last ones.
 *
 * @param rest awaited before each text that is encoded
 */
export function createPartEncoder(
  encoder: Encoder,
  rest: () => Promise<void> = async () => undefined,
): (parts: readonly EncodedPart[]) => Promise<Float32Array> {
  const kept = new Map<string, Float32Array>()
  const encodeText = async (text: string): Promise<Float32Array> => {
    const known = kept.get(text)
    if (known !== undefined) return known
    await rest()
    const [vector = new Float32Array(encoder.dimension)] = await encoder.embedDocuments([text])
    kept.set(text, vector)
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break
      kept.delete(oldest)
    }
    return vector
  }
  return async (parts) => {
    const vectors: Float32Array[] = []
    for (const { text } of parts) vectors.push(await encodeText(text))
    return joinVectors(
      vectors,
      parts.map(({ weight }) => weight),
      encoder.dimension,
    )
  }
}
