import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import type { SourceRef } from '../source/source-context.ts'

const LONGEST_TITLE = 500

/** An answer, or a part of its Markdown, as a draft takes it. */
export function takenOf(title: string, markdown: string, refs: readonly SourceRef[]): Taken {
  return {
    title: title.slice(0, LONGEST_TITLE),
    markdown,
    citations: refs.flatMap(({ number, passageId, spans }) =>
      number === null || !markdown.includes(`[${number}]`)
        ? []
        : [{ number, passageId, spans: spans.map(([from, to]): [number, number] => [from, to]) }],
    ),
  }
}

/** The quoted words of one source. */
export function takenQuote({ quote, reportTitle, ...ref }: SourceRef): Taken {
  const words = quote.replace(/\[(\d{1,4})\]/gu, '\\[$1\\]').replace(/\s+/gu, ' ')
  const capital = words.charAt(0).toUpperCase() + words.slice(1)
  const stop = /[.!?…]["”)]?$/u.test(capital) ? '' : '.'
  return takenOf(reportTitle, `${capital.replace(/[;,:]$/u, '')}${stop} [1]`, [
    { ...ref, quote, reportTitle, number: 1 },
  ])
}
