import type { KeyboardEvent } from 'react'
import { QuoteCard } from '../source/quote-card.tsx'
import type { SourceRef } from '../source/source-context.ts'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'

interface CitationMarkProps {
  readonly number: number
  /** All sources of the text that the mark stands in; empty until they have arrived. */
  readonly refs: readonly SourceRef[]
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The `[n]` of a sentence as a button that opens its source. Arrow keys go to the marks before and after it
 * in the same text, and take an open panel with them; a second press goes into the panel.
 */
export function CitationMark({ number, refs }: CitationMarkProps) {
  const text = useText()
  const source = useSource()
  const index = refs.findIndex((ref) => ref.number === number)
  const ref = refs[index]
  const shown = source.shown
  const current = ref !== undefined && shown?.refs === refs && shown.index === index
  if (ref === undefined) {
    return <sup className="mark mark-pending">{number}</sup>
  }
  const move = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = steps[event.key]
    const all = event.currentTarget
      .closest('[data-marks]')
      ?.querySelectorAll<HTMLButtonElement>('button.mark')
    if (step === undefined || all === undefined) return
    const marks = [...all]
    const next = marks[marks.indexOf(event.currentTarget) + step]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
    const nextIndex = refs.findIndex((other) => other.number === Number(next.dataset.number))
    if (shown !== null && nextIndex !== -1) source.show(refs, nextIndex, next)
  }
  return (
    <QuoteCard of={ref} isShown={current}>
      <button
        type="button"
        className="mark"
        data-number={number}
        aria-label={text.source.mark(number, ref.reportTitle)}
        aria-pressed={current}
        onClick={(event) => {
          if (current) document.getElementById('source-panel')?.focus()
          else source.show(refs, index, event.currentTarget)
        }}
        onKeyDown={move}
      >
        {number}
      </button>
    </QuoteCard>
  )
}
