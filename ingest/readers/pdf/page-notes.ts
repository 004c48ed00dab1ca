import { plainRun, type TextRun } from '../text-run.ts'
import { lineRuns, lineText, type VisualLine } from './visual-line.ts'

/** A note at the foot of a page. */
export interface PageNote {
  /** Null when it goes on from the page before. */
  readonly label: string | null
  readonly runs: readonly TextRun[]
}

/** Notes are set at most at this share of the body's size. */
const NOTE_SIZE = 0.93

/**
 * Cuts the notes off the end of a page: lines in small letters below the last line of the body, the first of
 * which begins with a raised number (or with a number that is a mark on this page).
 *
 * @param bodySize size of most letters of the document
 * @param marks labels of the marks in the lines above
 */
export function takePageNotes(
  lines: readonly VisualLine[],
  bodySize: number,
  marks: ReadonlySet<string>,
  openNote: boolean,
): { readonly body: readonly VisualLine[]; readonly notes: readonly PageNote[] } {
  let start = lines.length
  while (start > 0 && (lines[start - 1]?.size ?? bodySize) <= bodySize * NOTE_SIZE) start--
  if (!openNote) while (start < lines.length && noteStart(lines[start], marks) === null) start++
  const notes: { label: string | null; runs: TextRun[] }[] = []
  for (const line of lines.slice(start)) {
    const begun = noteStart(line, marks)
    const current = notes.at(-1)
    if (begun !== null) notes.push(begun)
    else if (current === undefined) notes.push({ label: null, runs: lineRuns(line) })
    else current.runs.push(plainRun(' '), ...lineRuns(line))
  }
  return { body: lines.slice(0, start), notes }
}

/** The labels of the raised marks in body lines. */
export function markLabels(lines: readonly VisualLine[]): Set<string> {
  const labels = new Set<string>()
  for (const line of lines)
    for (const run of lineRuns(line)) {
      const label = run.superscript ? markLabel(run.text) : null
      if (label !== null) labels.add(label)
    }
  return labels
}

/** "1", "[12]", "(3)", "*" without brackets, null for anything else. */
export function markLabel(text: string): string | null {
  return /^\s*[[(]?(\d{1,4}|\*{1,3}|[ivx]{1,6})[\])]?\s*$/.exec(text)?.[1] ?? null
}

/**
 * The labels in raised letters, several where marks stand together: with notes 8 to 11 at the foot of the
 * page "891011" is four marks.
 *
 * @param isNote whether a note of that label stands on the page
 */
export function splitMarks(text: string, isNote: (label: string) => boolean): readonly string[] {
  const single = markLabel(text)
  if (single !== null && (isNote(single) || single.length < 2)) return [single]
  const parts = text.split(/[\s,;()[\]]+/).filter((part) => part !== '')
  if (parts.length > 1) return parts.every((part) => markLabel(part) !== null) ? parts : []
  const digits = parts[0] ?? ''
  for (let length = 1; length <= 3 && length < digits.length; length++) {
    const labels = countingUp(digits, Number(digits.slice(0, length)))
    if (labels.length > 1 && labels.every(isNote)) return labels
  }
  return single === null ? [] : [single]
}

/** "891011" from 8 is 8, 9, 10, 11; empty when the digits do not go on so. */
function countingUp(digits: string, first: number): string[] {
  const labels: string[] = []
  let at = 0
  for (let number = first; at < digits.length; number++) {
    const label = String(number)
    if (!digits.startsWith(label, at)) return []
    labels.push(label)
    at += label.length
  }
  return labels
}

function noteStart(
  line: VisualLine | undefined,
  marks: ReadonlySet<string>,
): { label: string; runs: TextRun[] } | null {
  if (line === undefined) return null
  const [first, ...others] = lineRuns(line)
  if (first === undefined) return null
  const raised = first.superscript ? markLabel(first.text) : null
  if (raised !== null) return { label: raised, runs: others }
  const printed = /^\s*[[(]?(\d{1,3}|\*)[\])]?[.\s]\s*(?=\S)/.exec(lineText(line))
  const label = printed?.[1]
  if (printed === null || label === undefined || !marks.has(label)) return null
  return { label, runs: withoutPrefix([first, ...others], printed[0].length) }
}

function withoutPrefix(runs: readonly TextRun[], length: number): TextRun[] {
  let left = length
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
}
