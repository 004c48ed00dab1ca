import type { NoteMark } from '../source-line.ts'
import type { RepairedLine } from './text-repair.ts'

const AT_START = /^\[\s*\^?(\d{1,3}|\*{1,3})\s*\]:?\s*(?=\S)/u
const INSIDE = /(\s?)\[\s*\^?(\d{1,3}|\*{1,3})\s*\](?=[\s.,;:)”"[]|$)/gu

/**
 * Takes note marks off that lost their superscript: where lines begin with "[7] …" (or "[^7]: …"), a "[7]" inside the text of
 * another line is a mark and the line its note. Left alone: brackets in a document none of whose lines begins so,
 * and numbers that no line begins with.
 *
 *     "đạt 98%[7]." and "[7] Gồm 12 xã."     the mark 7 and its note
 */
export function takeBracketMarks(lines: readonly RepairedLine[]): RepairedLine[] {
  const notes = new Set<string>()
  const inside = new Set<string>()
  for (const line of lines) {
    const start = AT_START.exec(line.text)
    if (start?.[1]) notes.add(start[1])
    for (const match of line.text.slice(start?.[0].length ?? 0).matchAll(INSIDE)) inside.add(match[2] ?? '')
  }
  if (![...notes].some((label) => inside.has(label))) return [...lines]
  return lines.map((line) => takeInside(takeStart(line), notes))
}

function takeStart(line: RepairedLine): RepairedLine {
  const match = line.note || line.cells ? null : AT_START.exec(line.text)
  return match?.[1] ? { ...cut(line, 0, match[0].length), note: { offset: 0, label: match[1] } } : line
}

function takeInside(line: RepairedLine, notes: ReadonlySet<string>): RepairedLine {
  if (line.cells || !line.text.includes('[')) return line
  const matches = [...line.text.matchAll(INSIDE)].filter((match) => notes.has(match[2] ?? ''))
  return matches.reverse().reduce((rest, match) => {
    const without = cut(rest, match.index, match.index + match[0].length)
    const mark: NoteMark = { offset: match.index, label: match[2] ?? '' }
    return { ...without, marks: [...without.marks, mark].sort((a, b) => a.offset - b.offset) }
  }, line)
}

/** The line without the characters from `start` to `end`. */
function cut(line: RepairedLine, start: number, end: number): RepairedLine {
  const moved = (offset: number) => (offset <= start ? offset : Math.max(start, offset - (end - start)))
  const range = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: moved(one.start),
    end: moved(one.end),
  })
  const kept = (one: { readonly start: number; readonly end: number }) => one.end > one.start
  return {
    ...line,
    text: line.text.slice(0, start) + line.text.slice(end),
    emphasis: line.emphasis.map(range).filter(kept),
    marks: line.marks.map((mark) => ({ ...mark, offset: moved(mark.offset) })),
    repairs: line.repairs.map(range).filter(kept),
  }
}
