import type { Library, ReportContent } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import type { Span } from '../../answer/span.ts'
import { measuredIn } from '../../figures/measured-in.ts'
import { isShown } from '../is-shown.ts'
import { quotablesOf } from '../quotable.ts'
import { allNodes, outlineOf, quotedPassages } from '../report-outline.ts'
import { toldAsWhatItIs } from '../told-as.ts'
import { type DraftContent, sentencesIn } from './draft-content.ts'

/** A sentence that could stand in the place of another. */
export interface OtherSentence {
  /** As it would be printed. */
  readonly text: string
  readonly passageId: string
  readonly span: Span
}

/** More than these nobody looks through. */
const MOST = 12

/**
 * What else the section of a report says in which a sentence of a draft stands: what can be quoted, is not in the draft,
 * and stands nearest, in reading order.
 *
 * @param passageId the passage that the sentence cites
 * @returns none where the paper is no longer in the library
 */
export async function otherSentences(
  library: Library,
  content: DraftContent,
  passageId: string,
): Promise<readonly (OtherSentence & { readonly passage: Passage })[]> {
  const [cited] = await library.passages([passageId])
  const report = cited === undefined ? null : await library.report(cited.reportId)
  if (report === null) return []
  const passages = ofSameSection(report, passageId)
  const measured = await measuredIn(library, passages)
  const standing = new Set(
    sentencesIn(content)
      .filter(({ dropped }) => !dropped)
      .map(({ text }) => text),
  )
  const all = passages
    .flatMap((passage) =>
      quotablesOf(passage, true).map((one) => toldAsWhatItIs(one, measured.get(passage.id) ?? [])),
    )
    .filter((one) => isShown(one.text, [one]))
  const home = all.findIndex(({ passage }) => passage.id === passageId)
  return all
    .map((one, at) => ({ one, away: Math.abs(at - home) }))
    .filter(({ one }) => !standing.has(one.text))
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ one: { text, passage, span } }) => ({ text, passage, passageId: passage.id, span }))
}

/** The innermost section that holds more than this one passage, else the whole report. */
function ofSameSection(report: ReportContent, passageId: string): readonly Passage[] {
  const home = report.contents.find(({ id }) => id === passageId)?.sectionId
  const nodes = allNodes(outlineOf(report).roots)
  let node = nodes.find(({ section }) => section.id === home) ?? null
  while (node !== null && node.all.length < 2) node = node.parent
  return node?.all ?? quotedPassages(report)
}
