import type { Block, Inline } from '../markdown/block.ts'
import type { Chart } from './bar-chart.tsx'
import { printedAmount } from './printed-amount.ts'

type Table = Extract<Block, { type: 'table' }>

interface Told {
  readonly value: string
  readonly amount: number
  /** What stands behind the number, in small letters: bars of other units cannot stand beside each other. */
  readonly unit: string
}

const TIME = /(?:^|\s)(?:năm|tháng|quý|kỳ|year|month|quarter)(?:\s|$)|(?<!\d)(?:19|20)\d{2}(?!\d)/iu

/**
 * The chart of a table that gives one figure a row: the one in bold among the words of each row, or a column of bare
 * figures. Null where rows give several, other units, or none.
 */
export function chartOfTable({ header, rows }: Table): Chart | null {
  if (rows.length < 2) return null
  const columns = header.slice(1).map((_, at) => at + 1)
  for (const toldIn of [boldFigure, bareFigure]) {
    for (const column of columns) {
      const points = rows.flatMap((row) => {
        const told = toldIn(row[column] ?? [])
        const label = plain(row[0] ?? [])
        return told === null || label === '' ? [] : [{ label, ...told }]
      })
      if (points.length !== rows.length || !areAlike(points)) continue
      const name = columns.length > 1 || toldIn === bareFigure ? plain(header[column] ?? []) : ''
      return {
        name,
        over: points.length > 2 && points.every(({ label }) => TIME.test(label)) ? 'time' : 'area',
        points: points.map(({ label, value, amount }) => ({ label, value, amount })),
      }
    }
  }
  return null
}

function areAlike(points: readonly (Told & { readonly label: string })[]): boolean {
  return (
    new Set(points.map(({ unit }) => unit)).size === 1 &&
    new Set(points.map(({ label }) => label)).size === points.length &&
    points.every(({ amount }) => amount >= 0)
  )
}

/** The only figure in bold among the words of a cell. */
function boldFigure(cell: readonly Inline[]): Told | null {
  const bold = cell.flatMap((part) => (part.type === 'bold' ? [plain(part.children)] : []))
  return bold.length === 1 ? figureIn(bold[0] ?? '') : null
}

function bareFigure(cell: readonly Inline[]): Told | null {
  const words = plain(cell)
  // A year is a time, and more words than a unit has are a sentence.
  return /^(?:19|20)\d{2}$/.test(words) || words.split(/\s+/u).length > 5 ? null : figureIn(words)
}

function figureIn(words: string): Told | null {
  const amount = printedAmount(words)
  if (amount === null) return null
  const unit = words.replace(/^[-–−\d.,\s\u00A0]+/u, '').toLowerCase()
  return { value: words, amount, unit }
}

function plain(parts: readonly Inline[]): string {
  return parts
    .map((part) => (part.type === 'text' ? part.text : part.type === 'bold' ? plain(part.children) : ''))
    .join('')
    .trim()
}
