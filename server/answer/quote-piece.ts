import type { Piece } from './draft-sentence.ts'
import type { RatedSpan } from './rate-span.ts'
import { trimSpan } from './span-trim.ts'
import type { WantedOf } from './wanted-words.ts'

/** Words of a passage in quotation marks, with what of them was asked for. */
export function quotePiece(rated: RatedSpan, wanted: WantedOf): Piece {
  const { passage } = rated.view
  const span = trimSpan(passage.text, rated.span)
  const inside = wanted(rated).filter(([start, end]) => start >= span[0] && end <= span[1])
  return { passage, span, marked: true, ...(inside.length === 0 ? {} : { wanted: inside }) }
}
