import type { Inline } from './block.ts'

const LAST_WORD = /\S+\s*$/u
const FIRST_STOP = /^[.,;:!?…)\]”’]+/u

/**
 * The parts in runs that stay on one line: a mark with the word before it, the marks after it and the stop behind them,
 * so that no `[n]` begins a line; all else is a run of its own.
 */
export function keptTogether(parts: readonly Inline[]): readonly (readonly Inline[])[] {
  const runs: Inline[][] = []
  let held: Inline[] | null = null
  for (const part of parts) {
    if (part.type === 'mark') {
      if (held === null) {
        held = takeLastWord(runs)
        runs.push(held)
      }
      held.push(part)
      continue
    }
    if (held !== null && part.type === 'text') {
      // Between marks there may be a blank.
      const stop = part.text.trim() === '' ? part.text : (FIRST_STOP.exec(part.text)?.[0] ?? '')
      if (stop !== '') held.push({ type: 'text', text: stop })
      if (stop === part.text) continue
      held = null
      runs.push([{ type: 'text', text: part.text.slice(stop.length) }])
      continue
    }
    held = null
    runs.push([part])
  }
  return runs
}

/** Cuts the last word off what stands before, with the blank behind it. */
function takeLastWord(runs: Inline[][]): Inline[] {
  const last = runs.at(-1)
  const [part] = last ?? []
  if (last?.length !== 1 || part === undefined || part.type === 'mark' || part.type === 'break') return []
  runs.pop()
  if (part.type === 'text') {
    if (part.text.trim() === '' && runs.length > 0) return [...takeLastWord(runs), part]
    const [before, word] = cutLastWord(part.text)
    if (before !== '') runs.push([{ type: 'text', text: before }])
    return word === '' ? [] : [{ type: 'text', text: word }]
  }
  const inner = part.children.map((child) => [child])
  const word = takeLastWord(inner)
  const rest = inner.flat()
  if (rest.length > 0) runs.push([{ type: 'bold', children: rest }])
  return word.length === 0 ? [] : [{ type: 'bold', children: word }]
}

function cutLastWord(text: string): readonly [before: string, word: string] {
  const at = text.search(LAST_WORD)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}
