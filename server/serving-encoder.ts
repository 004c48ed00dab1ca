import type { Encoder } from '../search/encoder/encoder.ts'
import type { EncoderState } from '../search/sqlite/open-library.ts'

/**
 * The encoder for questions while the library changes from one encoder to another: questions are encoded by
 * the one whose vectors are searched, and change over in the moment the library does.
 */
export function servingEncoder(wanted: Encoder, former: Encoder, state: () => EncoderState): Encoder {
  return {
    ...wanted,
    embedQuery: (text) => {
      const { serving } = state()
      return (serving?.fingerprint === former.fingerprint ? former : wanted).embedQuery(text)
    },
  }
}
