import type { ShownFigure } from '../../server/figures/shown-figure.ts'
import { markedSentence } from '../source/marked-sentence.ts'
import type { SourceRef } from '../source/source-context.ts'
import { useShortName } from '../source/use-reports.ts'
import { useText } from '../text/use-text.ts'
import { periodLabel } from './period-label.ts'

interface FigureRowProps {
  readonly figure: ShownFigure
  readonly pressed: boolean
  readonly onOpen: (opener: HTMLElement) => void
}

/** A figure: its value, what it measures and the sentence that says so, where, when, what it is, and whose. */
export function FigureRow({ figure, pressed, onOpen }: FigureRowProps) {
  const text = useText()
  const nameOf = useShortName()
  const marked = markedSentence(figure.text, figure.raw)
  return (
    <tr>
      <td>
        <button
          type="button"
          className="value"
          aria-pressed={pressed}
          onClick={(event) => onOpen(event.currentTarget)}
        >
          <strong>{figure.printed}</strong>
        </button>
      </td>
      <td data-label={text.figures.indicator}>
        {figure.indicator || text.figures.unknown}
        <span className="value-words">
          {marked.before}
          <mark className="quote">{marked.value}</mark>
          {marked.after}
        </span>
      </td>
      <td data-label={text.figures.area}>{figure.area ?? text.figures.unknown}</td>
      <td data-label={text.figures.period}>
        {figure.period === null ? text.figures.unknown : periodLabel(figure.period)}
      </td>
      <td data-label={text.figures.role}>{text.figures.roles[figure.role]}</td>
      <td data-label={text.figures.report}>{nameOf(figure)}</td>
    </tr>
  )
}

/** A figure as a source whose number is marked. */
export function figureRef(figure: Omit<ShownFigure, 'text'>): SourceRef {
  const { passageId, documentId, file, reportId, reportTitle, place, lines, path, page, span, printed } =
    figure
  return {
    number: null,
    passageId,
    documentId,
    file,
    reportId,
    reportTitle,
    place,
    lines,
    ...(page === undefined ? {} : { page }),
    path,
    quote: printed,
    spans: [span],
  }
}
