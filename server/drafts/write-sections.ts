import { capital } from '../../search/text/capital.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { timeWords } from '../figures/describe-figure.ts'
import type { KeyFigure } from '../figures/key-figures.ts'
import { placed } from '../figures/placed-figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import type { SharedIndicator } from '../figures/shared-indicators.ts'
import { citedAt } from './cited-at.ts'
import type { DraftBlock, DraftContent, DraftTable, Words } from './content/draft-content.ts'
import { heading, table, textBlock, words } from './content/new-blocks.ts'
import { headingTitle } from './draft-title.ts'
import { isShown } from './is-shown.ts'
import { type LeadingSentence, type LedRun, runsByLead } from './leading-sentence.ts'
import type { Quotable } from './quotable.ts'
import { withoutRows } from './quoted-rows.ts'
import { type FilledSection, isList } from './select-quotables.ts'
import type { FindTwin } from './twin-places.ts'

/** Paragraphs of a draft are broken at about this many characters. */
const PARAGRAPH = 700

/** The quote with its place, and that of another report that says the same. */
function citedSentence(quotable: Quotable, book: CitationBook, twin: FindTwin): Words {
  const own = citedAt(book, quotable.passage, quotable.span)
  const other = twin(quotable)
  return words(quotable.text, other === null ? [own] : [own, citedAt(book, other.passage, other.span)])
}

/** The sentence that others lean on, with its place. */
function leadWords({ text, passage, span }: LeadingSentence, book: CitationBook): Words {
  return words(text, [citedAt(book, passage, span)])
}

/**
 * The sections of a draft, each as its blocks: a heading, then prose for what was reached, a list for limits, causes,
 * targets and tasks. Sections for which nothing was chosen give nothing.
 *
 * @param depth level of the uppermost headings, 2 for `##`
 */
export function* writeSections(
  sections: readonly FilledSection[],
  book: CitationBook,
  twin: FindTwin,
  depth = 2,
): Generator<DraftContent> {
  let above: string | null = null
  for (const section of sections) {
    if (section.chosen.length === 0) continue
    const blocks: DraftBlock[] = []
    if (section.above !== null && section.above !== above)
      blocks.push(heading(depth, headingTitle(section.above)))
    // What stands directly under a heading comes before its parts, which need no second heading.
    above = section.above ?? section.title
    const level = section.above === null ? depth : depth + 1
    // A part that is named as its whole needs no second heading.
    const named = section.title !== '' && plain(section.title) !== plain(section.above ?? '')
    const places = (section.named ?? []).map(({ passage, span }) => citedAt(book, passage, span))
    if (named) blocks.push(heading(level, headingTitle(section.title), places))
    const { label } = section
    const written = isList(section.roles) && label === undefined ? asList : asProse
    const { rest, tables } = withoutRows(section.chosen, book)
    const told = written(rest, book, twin)
    yield [...blocks, ...(label === undefined ? told : labelled(label, told)), ...tables]
  }
}

/** A paragraph that opens with what it tells. */
function labelled(label: string, [first, ...rest]: DraftContent): DraftContent {
  if (first?.type !== 'paragraph') return [...(first === undefined ? [] : [first]), ...rest]
  return [{ ...first, sentences: [words(`${label}:`), ...first.sentences] }, ...rest]
}

function plain(title: string): string {
  return headingTitle(title).toLowerCase()
}

/** One bullet per paragraph of the source; items that need the sentence before them stand under it. */
export function asList(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): DraftContent {
  return runsByLead(chosen).flatMap((run) => ledList(run, book, twin))
}

/** Each sentence a bullet of its own, behind the one that it leans on. */
export function asPoints(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): DraftContent {
  return chosen.map((one) => {
    const before = one.lead == null ? [] : [leadWords(one.lead, book)]
    return textBlock('item', [...before, citedSentence(one, book, twin)])
  })
}

function ledList({ lead, chosen }: LedRun<Quotable>, book: CitationBook, twin: FindTwin): DraftContent {
  const before = lead === null ? [] : [textBlock('paragraph', [leadWords(lead, book)])]
  const items = groupByParagraph(chosen).map((group) =>
    textBlock(
      'item',
      group.map((one) => citedSentence(one, book, twin)),
    ),
  )
  return [...before, ...items]
}

function asProse(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): DraftContent {
  return runsByLead(chosen).flatMap((run) =>
    run.lead === null ? paragraphsOf(run.chosen, book, twin) : ledList(run, book, twin),
  )
}

/** Prose to be read out: what items lean on goes before them in one paragraph, and nothing is a list. */
export function asSpoken(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): DraftContent {
  return runsByLead(chosen).flatMap((run): DraftContent => {
    if (run.lead === null) return paragraphsOf(run.chosen, book, twin)
    const before = leadWords(run.lead, book)
    return [textBlock('paragraph', [before, ...run.chosen.map((one) => citedSentence(one, book, twin))])]
  })
}

function paragraphsOf(chosen: readonly Quotable[], book: CitationBook, twin: FindTwin): DraftContent {
  const paragraphs: Words[][] = []
  let length = 0
  for (const group of groupByParagraph(chosen)) {
    const sentences = group.map((one) => citedSentence(one, book, twin))
    const added = sentences.reduce((sum, { text }) => sum + text.length, 0)
    const last = paragraphs.at(-1)
    if (last === undefined || length + added > PARAGRAPH) {
      paragraphs.push([...sentences])
      length = added
    } else {
      last.push(...sentences)
      length += added
    }
  }
  return paragraphs.map((sentences) => textBlock('paragraph', sentences))
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
  return capital(figure.indicator)
}

/** The table of key figures, null without any; the place column only where several are meant. */
export function figureTable(
  rows: readonly KeyFigure[],
  book: CitationBook,
  withPlace: boolean,
): DraftTable | null {
  const head = ['Chỉ tiêu', 'Số liệu', 'Thời gian', ...(withPlace ? ['Địa phương'] : []), 'Nguồn']
  const lines = rows
    .filter(isFigureShown)
    .map((row) => [
      words(rowName(row)),
      words(printedFigure(row.figure, row.passage.text)),
      words(timeWords(row.figure) || '–'),
      ...(withPlace ? [words(row.figure.area?.name ?? row.passage.place ?? '–')] : []),
      words('', [citedAt(book, row.passage, placed(row.passage, row.figure).sentence)]),
    ])
  return lines.length === 0 ? null : table(head, lines)
}

/** One row per indicator, one column per place; a dash where a place says nothing. */
export function comparisonTable(
  rows: readonly SharedIndicator[],
  places: readonly string[],
  book: CitationBook,
): DraftTable {
  const lines = rows.map(({ first, cells }) => [
    words(timeWords(first.figure) === '' ? rowName(first) : `${rowName(first)} (${timeWords(first.figure)})`),
    ...cells.map((cell) =>
      cell === null || !isFigureShown(cell)
        ? words('– (không nêu)')
        : words(printedFigure(cell.figure, cell.passage.text), [
            citedAt(book, cell.passage, placed(cell.passage, cell.figure).sentence),
          ]),
    ),
  ])
  return table(['Chỉ tiêu', ...places], lines)
}
