import type { CitationBook } from '../answer/citation-book.ts'
import { escapeMarks } from '../answer/citation-marks.ts'
import { timeWords } from '../figures/describe-figure.ts'
import type { KeyFigure } from '../figures/key-figures.ts'
import { placed } from '../figures/placed-figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import type { SharedIndicator } from '../figures/shared-indicators.ts'
import { headingTitle } from './draft-title.ts'
import { isShown } from './is-shown.ts'
import { type LedRun, runsByLead } from './leading-sentence.ts'
import { markdownTable } from './markdown-table.ts'
import type { Quotable } from './quotable.ts'
import { type FilledSection, isList } from './select-quotables.ts'
import type { FindTwin } from './twin-places.ts'

/** Paragraphs of a draft are broken at about this many characters. */
const PARAGRAPH = 700

/** The quote with its `[n]`, and those of the places that say the same. */
export function citedSentence(quotable: Quotable, book: CitationBook, twin: FindTwin): string {
  const own = book.cite(quotable.passage, quotable.span)
  const other = twin(quotable)
  return `${escapeMarks(quotable.text)} [${own}]${other === null ? '' : `[${book.cite(other.passage, other.span)}]`}`
}

/**
 * The sections of a draft as Markdown, one string each: a heading, then prose for what was reached, a list for
 * limits, causes, targets and tasks. Sections for which nothing was chosen give nothing.
 *
 * @param depth level of the uppermost headings, 2 for `##`
 */
export function* writeSections(
  sections: readonly FilledSection[],
  book: CitationBook,
  twin: FindTwin,
  depth = 2,
): Generator<string> {
  let above: string | null = null
  for (const section of sections) {
    if (section.chosen.length === 0) continue
    const parts: string[] = []
    if (section.above !== null && section.above !== above)
      parts.push(`${'#'.repeat(depth)} ${headingTitle(section.above)}`)
    // What stands directly under a heading comes before its parts, which need no second heading.
    above = section.above ?? section.title
    const level = section.above === null ? depth : depth + 1
    // A part that is named as its whole needs no second heading.
    const named = section.title !== '' && plain(section.title) !== plain(section.above ?? '')
    if (named) parts.push(`${'#'.repeat(level)} ${headingTitle(section.title)}`)
    parts.push(
      isList(section.roles) ? asList(section.chosen, book, twin) : asProse(section.chosen, book, twin),
    )
    yield `${parts.join('\n\n')}\n\n`
  }
}

function plain(title: string): string {
  return headingTitle(title).toLowerCase()
}

/** One bullet per paragraph of the source; items that need the sentence before them stand under it. */
export function asList(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): string {
  return runsByLead(chosen)
    .map((run) => ledList(run, book, twin))
    .join('\n\n')
}

function ledList({ lead, chosen }: LedRun<Quotable>, book: CitationBook, twin: FindTwin): string {
  const before = lead === null ? '' : `${escapeMarks(lead.text)} [${book.cite(lead.passage, lead.span)}]\n\n`
  const items = groupByParagraph(chosen).map(
    (group) => `- ${group.map((one) => citedSentence(one, book, twin)).join(' ')}`,
  )
  return before + items.join('\n')
}

function asProse(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): string {
  return runsByLead(chosen)
    .map((run) => (run.lead === null ? paragraphsOf(run.chosen, book, twin) : ledList(run, book, twin)))
    .join('\n\n')
}

function paragraphsOf(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): string {
  const paragraphs: string[] = []
  for (const group of groupByParagraph(chosen)) {
    const text = group.map((one) => citedSentence(one, book, twin)).join(' ')
    const last = paragraphs.at(-1)
    if (last === undefined || last.length + text.length > PARAGRAPH) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`
  }
  return paragraphs.join('\n\n')
}

function groupByParagraph(chosen: readonly Quotable[]): readonly (readonly Quotable[])[] {
  const groups: Quotable[][] = []
  for (const quotable of chosen) {
    const last = groups.at(-1)
    const first = last?.[0]
    const together =
      first?.passage.paragraphId === quotable.passage.paragraphId && first.item === quotable.item
    if (together) last?.push(quotable)
    else groups.push([quotable])
  }
  return groups
}

/** What fails the check has no place in a table. */
function isFigureShown({ passage, figure }: KeyFigure): boolean {
  return isShown(figure.quantity.raw, [{ passage, span: placed(passage, figure).sentence }])
}

function rowName({ figure }: KeyFigure): string {
  return figure.indicator.charAt(0).toUpperCase() + figure.indicator.slice(1)
}

/** The table of key figures; the place column only where several are meant. */
export function figureTable(rows: readonly KeyFigure[], book: CitationBook, withPlace: boolean): string {
  const head = ['Chỉ tiêu', 'Số liệu', 'Thời gian', ...(withPlace ? ['Địa phương'] : []), 'Nguồn']
  const lines = rows
    .filter(isFigureShown)
    .map((row) => [
      rowName(row),
      printedFigure(row.figure, row.passage.text),
      timeWords(row.figure) || '–',
      ...(withPlace ? [row.figure.area?.name ?? row.passage.place ?? '–'] : []),
      `[${book.cite(row.passage, placed(row.passage, row.figure).sentence)}]`,
    ])
  return markdownTable([head, ...lines])
}

/** One row per indicator, one column per place; a dash where a place says nothing. */
export function comparisonTable(
  rows: readonly SharedIndicator[],
  places: readonly string[],
  book: CitationBook,
): string {
  const lines = rows.map(({ first, cells }) => [
    timeWords(first.figure) === '' ? rowName(first) : `${rowName(first)} (${timeWords(first.figure)})`,
    ...cells.map((cell) =>
      cell === null || !isFigureShown(cell)
        ? '– (không nêu)'
        : `${printedFigure(cell.figure, cell.passage.text)} [${book.cite(cell.passage, placed(cell.passage, cell.figure).sentence)}]`,
    ),
  ])
  return markdownTable([['Chỉ tiêu', ...places], ...lines])
}
