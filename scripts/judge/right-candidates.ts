import type { Passage } from '../../search/passage.ts'
import { type Candidate, candidateText } from '../../server/answer/judge/features.ts'
import { foldFigures, shows } from '../../test/evidence.ts'
import type { SampleQuestion } from '../../test/samples-score.ts'

/** An enumeration of up to so many characters may answer a question that asks for no list. */
const SHORT_LIST = 500
/** Share of what an answer needs that a candidate must hold when none holds all. */
const ENOUGH = 0.5

const passageOf = (candidate: Candidate): Passage | undefined =>
  candidate.kind === 'span' ? candidate.rated.view.passage : candidate.rated.group.items[0]?.passage

/**
 * Which candidates answer a question: those that hold the most of its keys and of its evidence, at least half; a long
 * enumeration only where a list is asked for. All false for an unanswerable question.
 */
export function rightCandidates(
  question: SampleQuestion,
  candidates: readonly Candidate[],
): readonly boolean[] {
  const shares = candidates.map((candidate) => {
    const passage = passageOf(candidate)
    const text = candidateText(candidate)
    const isLong = candidate.kind === 'list' && question.type !== 'list' && text.length > SHORT_LIST
    if (passage === undefined || question.evidence.length === 0 || isLong) return 0
    const lines =
      candidate.kind === 'span'
        ? passage.lines
        : linesOf(candidate.rated.group.items.map((item) => item.passage))
    const shown = {
      file: passage.file,
      lines,
      text: candidate.kind === 'span' ? passage.text : text,
      notes: passage.notes,
    }
    const evidence = question.evidence.filter((choice) => choice.some((piece) => shows(shown, piece))).length
    if (evidence === 0) return 0
    const said = foldFigures(text)
    const keys = question.answer_keys.filter((key) =>
      [key].flat().some((one) => said.includes(foldFigures(one))),
    ).length
    return (keys + evidence) / (question.answer_keys.length + question.evidence.length)
  })
  const best = Math.max(0, ...shares)
  return shares.map((share) => best >= ENOUGH && share >= best - 1e-9)
}

function linesOf(passages: readonly Passage[]): readonly [number, number] {
  return [
    Math.min(...passages.map(({ lines }) => lines[0])),
    Math.max(...passages.map(({ lines }) => lines[1])),
  ]
}
