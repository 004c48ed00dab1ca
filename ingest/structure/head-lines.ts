import type { SourceLine } from '../source-line.ts'
import type { Block } from './block.ts'
import { isMotto } from './letter-title.ts'
import { isNumberLine, isPlaceAndDate, isStateOrParty } from './report-signs.ts'
import { isPersonName, isSigning } from './signing.ts'

const SUBJECT = /^v\s*\/\s*v(?:\s|:)/iu
const NUMBER_AND_SUBJECT = /^((?:[^\n]{0,200}\s)?Số\s*:?\s*[\d…._]*\s*[-/]\S+)\s+(?=v\s*\/\s*v[\s:])/iu
const LONGEST = 700

/**
 * Whether two lines of one paragraph, parted by the author, are two lines of a letterhead or of a signature, each for
 * itself: the number, the State's name, its motto, place and date, the subject of a letter, who signs for whom, the
 * name. A name or a subject that runs over several lines stays whole.
 */
export function standApart(above: Block, below: Block): boolean {
  if (isHeadLine(above) || isHeadLine(below) || SUBJECT.test(below.text)) return true
  return isSigning(above) && (isSigning(below) || isPersonName(below))
}

function isHeadLine(block: Block): boolean {
  if (isNumberLine(block) && !SUBJECT.test(block.text)) return true
  return isPlaceAndDate(block) || isMotto(block.text) || (isStateOrParty(block) && block.text.length < 80)
}

/** Parts the number of a letter from its subject where both stand in one line: "Số: 9/UBND-KT V/v cấp giống lúa". */
export function partSubjects(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap((line) => {
    const number = line.cells || line.text.length > LONGEST ? null : NUMBER_AND_SUBJECT.exec(line.text)
    if (number === null) return [line]
    const cut = number[0].length
    const end = (number[1] ?? '').length
    return [
      { ...line, ...within(line, 0, end), text: line.text.slice(0, end), hardBreak: false },
      { ...line, ...within(line, cut, line.text.length), text: line.text.slice(cut) },
    ]
  })
}

/** What of a line's emphasis and marks lies in a part of it. */
function within(
  { emphasis, marks }: SourceLine,
  from: number,
  to: number,
): Pick<SourceLine, 'emphasis' | 'marks'> {
  return {
    emphasis: emphasis
      .map((run) => ({ ...run, start: Math.max(run.start, from) - from, end: Math.min(run.end, to) - from }))
      .filter(({ start, end }) => end > start),
    marks: marks
      .filter(({ offset }) => offset >= from && offset <= to)
      .map((mark) => ({ ...mark, offset: mark.offset - from })),
  }
}
