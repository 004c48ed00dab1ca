import type { Passage } from '../../search/passage.ts'
import type { Piece, SentenceDraft } from './draft-sentence.ts'
import { leadIn } from './figure-lead.ts'
import type { RatedSpan } from './rate-span.ts'
import type { Span } from './span.ts'
import { trimSpan } from './span-trim.ts'

/** Words of a side, behind what their figure is where that must be told: "mục tiêu năm 2030". */
export interface SideQuote {
  readonly rated: RatedSpan
  readonly lead: string | null
  /** The cell that answers of a row that is quoted whole, with its unit; null for other words. */
  readonly cell: string | null
  /** Where in the passage the figure stands that is set beside those of the others; null in a row. */
  readonly figure: Span | null
}

/** What one side of a comparison says; empty where its reports are silent. */
export interface SideAnswer {
  readonly name: string
  readonly quotes: readonly SideQuote[]
}

/** A Markdown table, one row a side, the words as printed with their citation; a silent side says so. */
export function composeComparison(sides: readonly SideAnswer[], heading: string): readonly SentenceDraft[] {
  const head: SentenceDraft = {
    pieces: [{ said: `| ${heading} | Báo cáo nêu |\n| --- | --- |` }],
    block: 'table',
    tail: '\n',
  }
  const rows = sides.map((side, index): SentenceDraft => {
    const tail = index === sides.length - 1 ? '\n\n' : '\n'
    if (side.quotes.length === 0)
      return { pieces: [{ said: `| ${side.name} | – (không nêu) |` }], block: 'table', tail }
    return {
      pieces: [
        { said: `| ${side.name} | ` },
        ...side.quotes.flatMap(({ rated: { view, span }, lead, cell, figure }, at) => [
          ...(at === 0 ? [] : [{ said: '; ' }]),
          ...(lead === null ? [] : [{ said: leadIn(lead) }]),
          ...(cell === null ? [] : [{ said: `**${cell}** – ` }]),
          quoteOf(view.passage, trimSpan(view.passage.text, span), figure),
        ]),
        { said: ' |' },
      ],
      block: 'table',
      tail,
      ...cellsOf(side),
    }
  })
  return [head, ...rows]
}

function quoteOf(passage: Passage, span: Span, figure: Span | null): Piece {
  const isInside = figure !== null && figure[0] >= span[0] && figure[1] <= span[1]
  return { passage, span, marked: false, ...(isInside ? { wanted: [figure] } : {}) }
}

/** The row writes a number and its unit apart. */
function cellsOf({ quotes }: SideAnswer): Pick<SentenceDraft, 'about'> {
  const told = quotes.filter(({ cell }) => cell !== null)
  const [first] = told
  return first === undefined
    ? {}
    : { about: { passage: first.rated.view.passage, quote: told.map(({ cell }) => cell).join('; ') } }
}
