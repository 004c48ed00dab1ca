import { attribute, elements, firstElement, innerText, type XmlElement } from '../package/xml-tree.ts'
import type { Table } from '../table.ts'
import { plainRun } from '../text-run.ts'

/**
 * The figures of a chart as a table: a row for each category, a column for each series, from the values that the
 * program keeps beside the drawing (DrawingML, c:cat and c:val).
 *
 * @returns null for a chart that keeps none
 */
export function chartTable(chart: XmlElement): Table | null {
  const series = descendants(chart, 'ser').map((one) => ({
    name: cached(firstElement(one, 'tx')).get(0) ?? '',
    categories: cached(firstElement(one, 'cat') ?? firstElement(one, 'xVal')),
    values: cached(firstElement(one, 'val') ?? firstElement(one, 'yVal')),
  }))
  const rows = [...new Set(series.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b)
  if (rows.length === 0) return null
  const cell = (text: string) => ({ paragraphs: [{ runs: [plainRun(text)] }], columns: 1, rows: 1 })
  return {
    rows: [
      { header: true, cells: [cell(''), ...series.map(({ name }) => cell(name))] },
      ...rows.map((row) => ({
        header: false,
        cells: [
          cell(series.map(({ categories }) => categories.get(row)).find((text) => text !== undefined) ?? ''),
          ...series.map(({ values }) => cell(shown(values.get(row) ?? ''))),
        ],
      })),
    ],
  }
}

/** The words of a diagram (SmartArt), one text a shape. */
export function diagramTexts(data: XmlElement): string[] {
  return descendants(data, 'pt')
    .map((point) => descendants(point, 't').map(innerText).join(' ').trim())
    .filter((text) => text !== '')
}

/** Cached points by their place; a name that is typed stands alone. */
function cached(parent: XmlElement | undefined): ReadonlyMap<number, string> {
  const points = new Map<number, string>()
  if (parent === undefined) return points
  for (const point of descendants(parent, 'pt')) {
    const value = firstElement(point, 'v')
    if (value !== undefined) points.set(Number(attribute(point, 'idx') ?? points.size), innerText(value))
  }
  const typed = firstElement(parent, 'v')
  if (points.size === 0 && typed !== undefined) points.set(0, innerText(typed))
  return points
}

/** "12.5" is stored, "12,5" is what a Vietnamese reader sees. */
function shown(stored: string): string {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  return String(Math.round(value * 1e6) / 1e6).replace('.', ',')
}

function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => (child.name === name ? [child] : descendants(child, name)))
}
