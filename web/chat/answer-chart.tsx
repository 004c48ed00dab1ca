import { BarChart } from '../charts/bar-chart.tsx'
import { chartOfTable } from '../charts/chart-of-table.ts'
import { parseBlocks } from '../markdown/parse-blocks.ts'
import { useText } from '../text/use-text.ts'

/** The figures that a table of an answer gives, drawn below it; nothing where it gives none that stand beside each other. */
export function AnswerChart({ table }: { readonly table: string }) {
  const text = useText()
  const [block] = parseBlocks(table)
  const chart = block?.type === 'table' ? chartOfTable(block) : null
  return chart === null ? null : <BarChart {...chart} name={chart.name || text.charts.ofAnswer} />
}
