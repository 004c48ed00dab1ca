import { sourceNumbers, type Words } from '../content/draft-content.ts'

/** A piece of a line: words, bold or not, or the mark of a citation. */
export type Piece =
  | { readonly type: 'words'; readonly text: string; readonly bold: boolean }
  | { readonly type: 'mark'; readonly number: number }

/** The words of one line with their marks behind them. */
export function piecesOf(line: readonly Words[], bold = false): readonly Piece[] {
  return line.flatMap((words, index): readonly Piece[] => {
    const text = `${index === 0 ? '' : ' '}${words.text}`
    return [
      ...(text === '' ? [] : [{ type: 'words' as const, text, bold }]),
      ...sourceNumbers(words).map((number) => ({ type: 'mark' as const, number })),
    ]
  })
}
