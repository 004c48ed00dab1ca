import type { Emphasis } from '../source-line.ts'
import type { MarkupToken } from './markup-tokens.ts'

/** Bold and italic as they hold after a token. */
interface Opener {
  readonly char: '*' | '_'
  remaining: number
  readonly line: number
  readonly token: number
}

/** What a token does to the emphasis depths: +1 opens, -1 closes. */
export interface EmphasisChange {
  bold: number
  italic: number
  /** Letters of the run that paired with nothing. */
  unpaired: number
}

const DEEPEST = 40

/**
 * Pairs the emphasis runs of consecutive lines, since a bold title may open on one line and close on the
 * third. Runs of `**` that pair with nothing are residue and vanish; a single `*` that pairs with nothing
 * stays only where it stands apart (the caller sees it as `unpaired`).
 */
export function pairEmphasis(lines: readonly (readonly MarkupToken[])[]): Map<MarkupToken, EmphasisChange> {
  const changes = new Map<MarkupToken, EmphasisChange>()
  const openers: Opener[] = []
  lines.forEach((tokens, line) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'run') return
      const change: EmphasisChange = { bold: 0, italic: 0, unpaired: 0 }
      changes.set(token, change)
      let remaining = token.length
      const same = openers.findLast((opener) => opener.char === token.char)
      const mayClose = token.closes || (same !== undefined && same.remaining === token.length)
      while (mayClose && remaining > 0) {
        const at = openers.findLastIndex((opener) => opener.char === token.char)
        const opener = openers[at]
        if (opener === undefined) break
        const used = Math.min(opener.remaining, remaining)
        const opened = changes.get(lines[opener.line]?.[opener.token] ?? token)
        if (opened) apply(opened, used, 1)
        apply(change, used, -1)
        remaining -= used
        opener.remaining -= used
        openers.length = opener.remaining > 0 ? at + 1 : at
      }
      if (remaining > 0 && token.opens) {
        openers.push({ char: token.char, remaining, line, token: index })
        if (openers.length > DEEPEST) openers.shift()
      }
      change.unpaired = remaining
    })
  })
  for (const opener of openers) {
    const change = changes.get(lines[opener.line]?.[opener.token] ?? { type: 'break' })
    if (change) change.unpaired = opener.remaining
  }
  return changes
}

function apply(change: EmphasisChange, used: number, direction: 1 | -1): void {
  if (used >= 2) change.bold += direction
  if (used !== 2) change.italic += direction
  change.unpaired = 0
}

/** Turns per-letter bold and italic flags into runs. */
export function emphasisRuns(flags: readonly number[], text: string): Emphasis[] {
  const runs: Emphasis[] = []
  let start = 0
  while (start < flags.length) {
    const flag = flags[start] ?? 0
    let end = start + 1
    while (end < flags.length && flags[end] === flag) end++
    if (flag !== 0 && text.slice(start, end).trim() !== '') {
      runs.push({ start, end, bold: (flag & BOLD) !== 0, italic: (flag & ITALIC) !== 0 })
    }
    start = end
  }
  return runs
}

export const BOLD = 1
export const ITALIC = 2
