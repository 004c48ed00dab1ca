import { indexTerms, isPair } from '../../search/text/terms.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { itemOpening } from './figure-lead.ts'
import type { RatedSpan } from './rate-span.ts'
import { reportName } from './report-name.ts'
import { trimSpan } from './span-trim.ts'

/** Two spans that share this much of the smaller one's words say the same. */
const REPEATS = 0.7

/** The best spans without repeats, at most `most`, each at least `share` as good as the best. */
export function withoutRepeats(
  rated: readonly RatedSpan[],
  most: number,
  share: number,
): readonly RatedSpan[] {
  const best = rated[0]
  if (best === undefined) return []
  const kept: { readonly rated: RatedSpan; readonly words: ReadonlySet<string> }[] = []
  for (const candidate of rated) {
    if (kept.length === most || candidate.score < best.score * share) break
    const words = new Set(
      indexTerms(candidate.view.passage.text.slice(...candidate.span)).filter((term) => !isPair(term)),
    )
    if (kept.some((known) => overlaps(known.rated, candidate) || sharedShare(known.words, words) >= REPEATS))
      continue
    kept.push({ rated: candidate, words })
  }
  return kept.map((entry) => entry.rated)
}

/** The two share characters of one passage. */
export function overlaps(a: Pick<RatedSpan, 'view' | 'span'>, b: Pick<RatedSpan, 'view' | 'span'>): boolean {
  return a.view.passage.id === b.view.passage.id && a.span[0] < b.span[1] && b.span[0] < a.span[1]
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}

/** Grouped by report: a line that names it, then what it says, each quote cited. */
export function composeSynthesis(spans: readonly RatedSpan[]): readonly SentenceDraft[] {
  const byReport = new Map<string, RatedSpan[]>()
  for (const rated of spans) {
    const group = byReport.get(rated.view.passage.reportId) ?? []
    group.push(rated)
    byReport.set(rated.view.passage.reportId, group)
  }
  return [...byReport.values()].flatMap((group) => {
    const name = group[0] === undefined ? '' : reportName(group[0].view.passage)
    const lead: SentenceDraft = {
      pieces: [{ said: `**${name.charAt(0).toUpperCase()}${name.slice(1)}:**` }],
      block: 'lead',
      tail: '\n\n',
      ...(group[0] === undefined ? {} : { about: { passage: group[0].view.passage, quote: '' } }),
    }
    const items = group.map(
      ({ view, span }, index): SentenceDraft => ({
        pieces: [
          { said: itemOpening({ view, span }) },
          { passage: view.passage, span: trimSpan(view.passage.text, span), marked: true },
        ],
        block: 'item',
        tail: index === group.length - 1 ? '\n\n' : '\n',
      }),
    )
    return [lead, ...items]
  })
}
