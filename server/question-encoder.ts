import type { Encoder } from '../search/encoder/encoder.ts'

/** Questions whose vectors are kept: those of one turn, and those just asked again. */
const KEPT = 64

/**
 * The encoder for questions. They are encoded by the one whose vectors are searched, also while the library changes
 * from one to another, and each once: a turn searches for a question several times.
 *
 * @param former the one that made the vectors before; null where it is the wanted one
 * @param serving fingerprint of the one whose vectors are searched
 */
export function questionEncoder(
  wanted: Encoder,
  former: Encoder | null,
  serving: () => string | undefined,
): Encoder {
  const kept = new Map<string, Promise<Float32Array>>()
  return {
    ...wanted,
    embedQuery: (text) => {
      const encoder = former !== null && serving() === former.fingerprint ? former : wanted
      const key = `${encoder.fingerprint} ${text}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const made = encoder.embedQuery(text)
      kept.set(key, made)
      made.catch(() => kept.delete(key))
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break
        kept.delete(oldest)
      }
      return made
    },
  }
}
