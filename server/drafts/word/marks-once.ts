import type { Piece } from './pieces.ts'

/** Sentences in a row from the same places carry one footnote, after the last of them. */
export function withoutRepeats(pieces: readonly Piece[]): readonly Piece[] {
  const groups: { readonly at: number; marks: string }[] = []
  pieces.forEach((piece, at) => {
    if (piece.type !== 'mark') return
    const last = groups.at(-1)
    if (last !== undefined && pieces[at - 1]?.type === 'mark') last.marks += ` ${piece.number}`
    else groups.push({ at, marks: String(piece.number) })
  })
  const starts = new Set(groups.map(({ at }) => at))
  const repeated = new Set(
    groups.filter(({ marks }, index) => groups[index + 1]?.marks === marks).map(({ at }) => at),
  )
  let group = -1
  return pieces.filter((piece, at) => {
    if (starts.has(at)) group = at
    return piece.type !== 'mark' || !repeated.has(group)
  })
}

/** Cells in a row from the same places carry one footnote, in the last of them. */
export function marksOnce(cells: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const marks = cells.map((pieces) =>
    pieces.flatMap((piece) => (piece.type === 'mark' ? piece.number : [])).join(),
  )
  let next: string | undefined
  const kept = cells.toReversed().map((pieces, back) => {
    const own = marks[cells.length - 1 - back]
    const repeats = own !== '' && own === next
    if (own !== '') next = own
    return repeats ? pieces.filter(({ type }) => type !== 'mark') : pieces
  })
  return kept.reverse()
}
