import type { SentenceDraft } from './draft-sentence.ts'
import { leadIn } from './figure-lead.ts'
import type { RatedSpan } from './rate-span.ts'
import { trimSpan } from './span-trim.ts'

/** Words of a side, behind what their figure is where that must be told: "mục tiêu năm 2030". */
export interface SideQuote {
  readonly rated: RatedSpan
  readonly lead: string | null
  /** The cell that answers of a row that is quoted whole, with its unit; null for other words. */
  readonly cell: string | null
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
        ...side.quotes.flatMap(({ rated: { view, span }, lead, cell }, at) => [
          ...(at === 0 ? [] : [{ said: '; ' }]),
          ...(lead === null ? [] : [{ said: leadIn(lead) }]),
          ...(cell === null ? [] : [{ said: `**${cell}** – ` }]),
          { passage: view.passage, span: trimSpan(view.passage.text, span), marked: false },
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

/** The row writes a number and its unit apart. */
function cellsOf({ quotes }: SideAnswer): Pick<SentenceDraft, 'about'> {
  const told = quotes.filter(({ cell }) => cell !== null)
  const [first] = told
  return first === undefined
    ? {}
    : { about: { passage: first.rated.view.passage, quote: told.map(({ cell }) => cell).join('; ') } }
}
