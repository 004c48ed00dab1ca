import type { Encoder } from '../encoder/encoder.ts'

const dimension = 16

/** An encoder for tests that need no meaning: each word adds to one number of the vector. */
export const wordEncoder: Encoder = {
  name: 'words',
  dimension,
  fingerprint: 'words-1',
  embedDocuments: async (texts) => texts.map(encode),
  embedQuery: async (text) => encode(text),
}

function encode(text: string): Float32Array {
  const vector = new Float32Array(dimension)
  for (const word of text.toLowerCase().split(/\s+/)) {
    let hash = 7
    for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
    if (word !== '') vector[hash % dimension] = (vector[hash % dimension] ?? 0) + 1
  }
  const norm = Math.hypot(...vector)
  return norm === 0 ? vector : vector.map((x) => x / norm)
}
