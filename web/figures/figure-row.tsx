import type { ShownFigure } from '../../server/figures/shown-figure.ts'
import type { SourceRef } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { periodLabel } from './period-label.ts'

interface FigureRowProps {
  readonly figure: ShownFigure
  readonly pressed: boolean
  readonly onOpen: (opener: HTMLElement) => void
}

export function FigureRow({ figure, pressed, onOpen }: FigureRowProps) {
  const text = useText()
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
      <td data-label={text.figures.indicator}>{figure.indicator || text.figures.unknown}</td>
      <td data-label={text.figures.area}>{figure.area ?? text.figures.unknown}</td>
      <td data-label={text.figures.period}>
        {figure.period === null ? text.figures.unknown : periodLabel(figure.period)}
      </td>
      <td data-label={text.figures.role}>{text.figures.roles[figure.role]}</td>
      <td data-label={text.figures.report}>{figure.reportTitle}</td>
    </tr>
  )
}

/** A figure as a source whose number is marked. */
export function figureRef(figure: ShownFigure): SourceRef {
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
