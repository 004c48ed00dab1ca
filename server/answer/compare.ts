import type { SentenceDraft } from './draft-sentence.ts'
import type { RatedSpan } from './rate-span.ts'
import { trimSpan } from './span-trim.ts'

/** What one side of a comparison says; empty where its reports are silent. */
export interface SideAnswer {
  readonly name: string
  readonly spans: readonly RatedSpan[]
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
    if (side.spans.length === 0)
      return { pieces: [{ said: `| ${side.name} | – (không nêu) |` }], block: 'table', tail }
    return {
      pieces: [
        { said: `| ${side.name} | ` },
        ...side.spans.flatMap(({ view, span }, at) => [
          ...(at === 0 ? [] : [{ said: '; ' }]),
          { passage: view.passage, span: trimSpan(view.passage.text, span), marked: false },
        ]),
        { said: ' |' },
      ],
      block: 'table',
      tail,
    }
  })
  return [head, ...rows]
}
