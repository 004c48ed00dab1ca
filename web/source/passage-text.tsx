import type { Repair } from '../../search/passage.ts'
import { useText } from '../text/use-text.ts'
import { type TextPiece, textPieces } from './text-pieces.ts'

interface PassageTextProps {
  readonly text: string
  readonly spans?: readonly (readonly [start: number, end: number])[]
  readonly found?: readonly (readonly [start: number, end: number])[]
  readonly repairs?: readonly Repair[] | undefined
}

/** A passage's words, with the quote marked and mended letters underlined. */
export function PassageText({ text, spans = [], found = [], repairs = [] }: PassageTextProps) {
  return textPieces(text, spans, repairs, found).map((piece) =>
    piece.quoted ? (
      <mark key={piece.start} className="quote">
        <PieceText piece={piece} />
      </mark>
    ) : (
      <PieceText key={piece.start} piece={piece} />
    ),
  )
}

function PieceText({ piece }: { readonly piece: TextPiece }) {
  const text = useText()
  if (piece.found) return <span className="found">{piece.text}</span>
  if (piece.source === null) return piece.text
  return (
    <span className="mended" title={text.source.repaired(piece.source)}>
      {piece.text}
    </span>
  )
}
