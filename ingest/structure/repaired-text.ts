import type { Repair } from '../../search/passage.ts'

/** A text after repair. Offsets of `repairs` are those of `text`. */
export interface RepairedText {
  readonly text: string
  readonly repairs: readonly Repair[]
  /** Where an offset of the source text lies in `text`; falls with a removed letter on what follows it. */
  readonly moved: (offset: number) => number
}

/** One text change after another. */
export function chain(first: RepairedText, second: RepairedText): RepairedText {
  if (second.repairs.length === 0 && second.text === first.text) return first
  const carried = first.repairs.map((repair) => ({
    ...repair,
    start: second.moved(repair.start),
    end: second.moved(repair.end),
  }))
  return {
    text: second.text,
    repairs: [...carried, ...second.repairs].sort((a, b) => a.start - b.start || a.end - b.end),
    moved: (offset) => second.moved(first.moved(offset)),
  }
}

/**
 * Replaces every match of `pattern`. `replace` gives the new letters and whether the change is to be recorded.
 */
export function replacePieces(
  source: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => { readonly text: string; readonly recorded: boolean },
  reason: Repair['reason'],
): RepairedText {
  const edits: {
    readonly from: number
    readonly to: number
    readonly start: number
    readonly end: number
  }[] = []
  const repairs: Repair[] = []
  let text = ''
  let from = 0
  for (const match of source.matchAll(pattern)) {
    const { text: letters, recorded } = replace(match)
    const printed = match[0]
    if (letters === printed) continue
    text += source.slice(from, match.index)
    const start = text.length
    text += letters
    from = match.index + printed.length
    edits.push({ from: match.index, to: from, start, end: text.length })
    if (recorded) repairs.push({ start, end: text.length, source: printed, reason })
  }
  text += source.slice(from)
  return { text, repairs, moved: (offset) => movedBy(edits, offset) }
}

function movedBy(
  edits: readonly {
    readonly from: number
    readonly to: number
    readonly start: number
    readonly end: number
  }[],
  offset: number,
): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const last = edits[low - 1]
  if (last === undefined) return offset
  return offset >= last.to ? offset - last.to + last.end : Math.min(last.end, last.start + offset - last.from)
}
