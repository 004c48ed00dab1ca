import type { SourceLine } from '../source-line.ts'

/** Lines that a page has at least: what comes again nearer than that is no page number. */
const SHORTEST_PAGE = 12
const LONGEST_FOOT = 90
/** Running heads and feet stand so near the number of the page, in lines that hold something. */
const REACH = 3
const LONGEST_NOTE_MARK = 3

/**
 * Takes out of a text that was taken from pages what belongs to the pages: page numbers that count up (a number alone on
 * its line beside an empty one), and short lines that come again, letter for letter, beside them or at the end. The
 * blank lines around go with them, so that a sentence goes on over the page. Notes at the foot of a page are bound: a
 * number alone on its line, after it text up to the foot, and the same number stuck to a word above ("0,4 điểm %1").
 *
 *     "Xuất khẩu" / "" / "2" / "tháng 10 ước …"
 */
export function withoutPageFurniture(lines: readonly SourceLine[]): readonly SourceLine[] {
  const numbers = pageNumbers(lines)
  if (numbers.length === 0) return lines
  const away = new Set(numbers)
  for (const at of feet(lines, numbers)) away.add(at)
  const out = [...lines]
  const emptied = new Map<number, SourceLine>()
  let from = 0
  for (const at of [...numbers, lines.length]) {
    const number = lines[at]
    // An empty line keeps the last note of the page apart from the sentence that goes on overleaf.
    if (bindNotes(out, away, from, at) && number !== undefined) emptied.set(at, { ...number, text: '' })
    from = at + 1
  }
  for (const at of [...away]) for (const blank of blanksAround(lines, at, away)) away.add(blank)
  return out.flatMap((line, at) => (away.has(at) ? (emptied.get(at) ?? []) : line))
}

function pageNumbers(lines: readonly SourceLine[]): number[] {
  const alone = lines.flatMap((line, at) => (isNumberAlone(line) && besideBlank(lines, at) ? [at] : []))
  let best: number[] = []
  for (const [index, first] of alone.entries()) {
    if (Number(lines[first]?.text) > 3) continue
    const run = [first]
    for (const at of alone.slice(index + 1)) {
      const last = run.at(-1) ?? first
      const next = Number(lines[at]?.text) === Number(lines[last]?.text) + 1
      if (next && at - last >= SHORTEST_PAGE) run.push(at)
    }
    if (run.length > best.length) best = run
  }
  return best.length >= 2 ? best : []
}

function isNumberAlone(line: SourceLine | undefined): boolean {
  return line !== undefined && /^\d{1,3}$/.test(line.text) && line.bullet === null && !line.cells
}

function besideBlank(lines: readonly SourceLine[], at: number): boolean {
  return isBlank(lines[at - 1]) || isBlank(lines[at + 1])
}

function isBlank(line: SourceLine | undefined): boolean {
  return line === undefined || (line.text === '' && !line.rule)
}

/** Lines beside the numbers of pages, or last in the text, that stand there more than once. */
function feet(lines: readonly SourceLine[], numbers: readonly number[]): number[] {
  const near = [...numbers, lines.length].flatMap((at) => [
    ...written(lines, at, -1),
    ...written(lines, at, 1),
  ])
  const counts = new Map<string, number>()
  for (const at of new Set(near)) {
    const text = lines[at]?.text ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...new Set(near)].filter((at) => {
    const text = lines[at]?.text ?? ''
    return text.length <= LONGEST_FOOT && /\p{L}/u.test(text) && (counts.get(text) ?? 0) >= 2
  })
}

function written(lines: readonly SourceLine[], from: number, step: 1 | -1): number[] {
  const found: number[] = []
  for (let at = from + step; at >= 0 && at < lines.length && found.length < REACH; at += step)
    if (!isBlank(lines[at])) found.push(at)
  return found
}

function blanksAround(lines: readonly SourceLine[], at: number, away: ReadonlySet<number>): number[] {
  const blanks: number[] = []
  for (const step of [1, -1])
    for (let next = at + step; next >= 0 && next < lines.length; next += step) {
      if (away.has(next)) continue
      if (!isBlank(lines[next])) break
      blanks.push(next)
    }
  return blanks
}

/** Notes of the page between two page numbers: from a number alone to the foot of the page. */
function bindNotes(lines: SourceLine[], away: Set<number>, from: number, to: number): boolean {
  let found = false
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line === undefined || away.has(at) || !isNumberAlone(line) || line.text.length > LONGEST_NOTE_MARK)
      continue
    const text = lines[at + 1]
    if (text === undefined || isBlank(text) || at + 1 >= to || isNumberAlone(text)) continue
    const host = hostOf(lines, line.text, from, at)
    if (host === null) continue
    takeMark(lines, host, line.text)
    lines[at + 1] = { ...text, note: { offset: 0, label: line.text } }
    away.add(at)
    found = true
  }
  return found
}

/** The line above that ends a word with the number, or has it before a stop: "điểm %1", "nghèo2)". */
function hostOf(lines: readonly SourceLine[], label: string, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (markAt(lines[at], label) !== null) return at
  return null
}

function markAt(line: SourceLine | undefined, label: string): number | null {
  if (line === undefined || line.cells) return null
  const match = new RegExp(`(?<=[\\p{Ll}%)”"])${label}(?=$|[.,;:)])`, 'u').exec(line.text)
  return match === null ? null : match.index
}

function takeMark(lines: SourceLine[], host: number, label: string): void {
  const line = lines[host]
  const offset = markAt(line, label)
  if (line === undefined || offset === null) return
  let text = line.text.slice(0, offset) + line.text.slice(offset + label.length)
  const next = lines[host + 1]
  // The raised number broke the line: the stop behind it stands on the next one.
  const stop = text.length === offset ? /^[.,;:)]+\s*/.exec(next?.text ?? '')?.[0] : undefined
  if (next !== undefined && stop !== undefined) {
    text += stop.trim()
    lines[host + 1] = { ...next, text: next.text.slice(stop.length) }
  }
  // What follows a raised number in the middle of a line was pushed to the next one: the paragraph goes on.
  const hardBreak = line.hardBreak || stop !== undefined
  lines[host] = { ...line, text, hardBreak, marks: [...line.marks, { offset, label }] }
}
