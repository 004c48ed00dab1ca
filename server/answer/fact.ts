import type { Pause } from '../../search/pause.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { isMet } from './expected-figure.ts'
import { figureLead } from './figure-lead.ts'
import type { PassageView } from './passage-view.ts'
import type { Question } from './question.ts'
import { quotePiece } from './quote-piece.ts'
import { type RatedSpan, rateSpans } from './rate-span.ts'
import { reportName } from './report-name.ts'
import { overlaps } from './synthesis.ts'
import { nothingWanted, type WantedOf } from './wanted-words.ts'

/** The best spans over all views, one list, best first; ties by place in the list and in the text. */
export async function rateAll(
  question: Question,
  views: readonly PassageView[],
  pause: Pause,
): Promise<readonly RatedSpan[]> {
  const rated: RatedSpan[] = []
  for (const view of views) {
    if (view.passage.kind === 'heading' || view.passage.kind === 'matter') continue
    // The heads of a table say what it tells, and tell nothing.
    if (view.passage.table?.header === true) continue
    await pause()
    rated.push(...rateSpans(question, view).slice(0, 6))
  }
  return rated.sort((a, b) => b.score - a.score || a.view.rank - b.view.rank || a.span[0] - b.span[0])
}

/**
 * The spans that answer a question for one fact: the best one, and where it leaves a part of the question
 * unmet ("số mấy, ngày nào") the best other one that meets it.
 */
export function chooseFact(question: Question, rated: readonly RatedSpan[]): readonly RatedSpan[] {
  const best = rated[0]
  if (best === undefined) return []
  const unmet = question.expects.filter(
    (expectation) => expectation.kind !== 'reason' && !isMet(question, expectation, best.view, best.span),
  )
  if (unmet.length === 0 || unmet.length === question.expects.length) return [best]
  const other = rated.find(
    (candidate) =>
      candidate.score >= best.score * 0.6 &&
      !overlaps(candidate, best) &&
      candidate.view.passage.reportId === best.view.passage.reportId &&
      unmet.every((expectation) => isMet(question, expectation, candidate.view, candidate.span)),
  )
  return other === undefined ? [best] : [best, other]
}

/**
 * "Theo báo cáo của Sông Lam: “…” [1]"
 *
 * @param inDoubt the span may miss the question: said, so that the reader looks twice
 */
export function composeFact(
  chosen: readonly RatedSpan[],
  inDoubt: boolean,
  wanted: WantedOf = nothingWanted,
): readonly SentenceDraft[] {
  let report = ''
  return chosen.map((rated) => {
    const { passage } = rated.view
    const opening = inDoubt ? 'Đoạn gần nhất với câu hỏi, cần xem lại – theo' : 'Theo'
    const again = passage.kind === 'note' ? 'Chú thích của câu đó: ' : 'Cũng ở đó: '
    const leadIn = passage.reportId === report ? again : `${opening} ${nameWithFigure(rated)}: `
    report = passage.reportId
    return {
      pieces: [{ said: leadIn }, quotePiece(rated, wanted)],
      block: 'text',
      tail: '\n\n',
    }
  })
}

/** Several places may be what is asked, and none is sure: each is shown with its paper, best first. */
export function composeDoubt(
  shown: readonly RatedSpan[],
  wanted: WantedOf = nothingWanted,
): readonly SentenceDraft[] {
  return [
    {
      pieces: [{ said: 'Chưa chắc chắn, cần xem lại. Những chỗ sau có thể là điều anh/chị hỏi:' }],
      block: 'lead',
      tail: '\n\n',
    },
    ...shown.map((rated, index): SentenceDraft => {
      return {
        pieces: [{ said: `- Theo ${nameWithFigure(rated)}: ` }, quotePiece(rated, wanted)],
        block: 'item',
        tail: index === shown.length - 1 ? '\n\n' : '\n',
      }
    }),
  ]
}

/** The paper, and what the figures quoted from it are where the quote does not say. */
function nameWithFigure(rated: RatedSpan): string {
  const lead = figureLead(rated)
  return lead === null ? nameWithSection(rated) : `${nameWithSection(rated)}, ${lead}`
}

/** Items and lone figures mean nothing without the heading above them. */
function nameWithSection({ view, features }: RatedSpan): string {
  const { passage } = view
  const name = reportName(passage)
  const section = passage.path.at(-1)?.title ?? ''
  const needed = features.covered - features.direct > 0.12 && section !== '' && section.length <= 90
  return needed ? `${name}, mục “${section}”` : name
}
