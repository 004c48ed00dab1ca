import type { Figure, Period } from '../../search/figure.ts'
import type { Passage } from '../../search/passage.ts'
import { capital } from '../../search/text/capital.ts'
import { splitClauses } from '../../search/text/sentences.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { Span } from '../answer/span.ts'
import type { Measured } from '../figures/measured-in.ts'
import { placed } from '../figures/placed-figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import { sameRole } from '../figures/same-measure.ts'
import type { AskedThing } from './asked-things.ts'
import { citedAt } from './cited-at.ts'
import type { DraftTable, Words } from './content/draft-content.ts'
import { table, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'
import { speltLine } from './spelt-terms.ts'

/** What is compared: a place, an area, a time, and what is said of it. */
export interface Side {
  readonly name: string
  /** The time that is meant; null for any. */
  readonly time: Period | null
  /** In the order in which they are looked through. */
  readonly passages: readonly Passage[]
}

/** More than this in a cell is no overview: the figure alone is told. */
const LONGEST_CELL = 170
/** What a paper tells first of a thing is what matters of it: so much less after so many passages. */
const LATEST = 0.6
const PASSAGES = 150
const NOTHING = '– (không nêu)'

interface Found {
  readonly passage: Passage
  readonly span: Span
  readonly text: string
}

/**
 * A row for each thing that is asked for, a column for each side: the words in which a side's papers tell of it, or the figure
 * alone where these are long. Null where no side tells of any.
 *
 * @param measured the figures that ingest read, by passage
 */
export function thingsTable(
  things: readonly AskedThing[],
  sides: readonly Side[],
  measured: Measured,
  book: CitationBook,
): DraftTable | null {
  const rows = things.map((thing) => ({
    thing,
    cells: sides.map((side) => tellingOf(thing, side, measured)),
  }))
  if (rows.every(({ cells }) => cells.every((cell) => cell === null))) return null
  return table(
    ['Nội dung', ...sides.map(({ name }) => name)],
    rows.map(({ thing, cells }) => [
      words(capital(thing.name)),
      ...cells.map(
        (cell): Words =>
          cell === null ? words(NOTHING) : words(cell.text, [citedAt(book, cell.passage, cell.span)]),
      ),
    ]),
  )
}

/** How much of a thing's name words hold, 1 for all of it. */
function share({ terms, name }: AskedThing, said: string): number {
  const line = speltLine(said)
  const wanted = speltLine(name).trim()
  if (wanted !== '' && line.includes(` ${wanted} `)) return 1
  const held = terms.filter((term) => line.includes(` ${term} `)).length / terms.length
  return held === 1 ? ALL_APART : 0
}
/** All syllables of a name, but not side by side. */
const ALL_APART = 0.6

function tellingOf(thing: AskedThing, side: Side, measured: Measured): Found | null {
  let best: { readonly found: Found; readonly score: number } | null = null
  for (const [order, passage] of side.passages.entries()) {
    if (share(thing, `${passage.text} . ${passage.path.map(({ title }) => title).join(' . ')}`) === 0)
      continue
    for (const figure of measured.get(passage.id) ?? []) {
      const found = foundAt(passage, figure)
      if (found === null) continue
      const score = scoreOf(thing, side, passage, figure, found) - Math.min(LATEST, order / PASSAGES)
      if (score > 0 && (best === null || score > best.score)) best = { found, score }
    }
  }
  return best?.found ?? null
}

function foundAt(passage: Passage, figure: Figure): Found | null {
  const { sentence } = placed(passage, figure)
  if (passage.table !== undefined) {
    const text = printedFigure(figure, passage.text)
    return isShown(figure.quantity.raw, [{ passage, span: sentence }])
      ? { passage, span: sentence, text }
      : null
  }
  const clause = splitClauses(passage.text).find(
    ({ start, end }) => start <= figure.quantity.start && figure.quantity.end <= end,
  )
  if (clause === undefined) return null
  const text = passage.text.slice(clause.start, clause.end).replace(/^[\s\-–+*•]+|[\s;,.]+$/gu, '')
  const span: Span = [clause.start, clause.end]
  const short = text.length <= LONGEST_CELL ? text : upToComma(text, figure.quantity.raw)
  const told = short === null ? printedFigure(figure, passage.text) : capital(short)
  return isShown(told, [{ passage, span }]) ? { passage, span, text: told } : null
}

/** Of a long clause what stands before its last comma that has room, where the figure is in it. */
function upToComma(text: string, raw: string): string | null {
  const cut = text.slice(0, LONGEST_CELL)
  const short = cut.slice(0, Math.max(0, cut.search(/,(?=\s[^,]*$)/u)))
  const isBalanced = short.split('(').length === short.split(')').length
  return short.includes(raw) && isBalanced ? short : null
}

/** Is another measure than the thing itself. */
const PER_HEAD = /bình quân(?: đầu người)?|(?:trên|\/) ?(?:người|hộ|đầu người)/iu

/** Above 0 where the figure is one of the thing: the nearer its own name, its time and its standing, the more. */
function scoreOf(
  thing: AskedThing,
  { time, name }: Side,
  { path, place, text, table }: Passage,
  { indicator, role, period, partOf, area, direction, quantity }: Figure,
  found: Found,
): number {
  const own = indicator === null ? 0 : share(thing, indicator)
  const said = share(thing, text.slice(found.span[0], quantity.start))
  const headed = share(thing, path.at(-1)?.title ?? '')
  if (own === 0 && said === 0 && headed === 0) return 0
  const isLevel = sameRole(role, 'result') || role === 'estimate'
  const isOfTime =
    time === null || period === null ? 0 : period.from === time.from && period.to === time.to ? 1 : -1
  const isOwn = area == null || area.name === place || name.toLowerCase().includes(area.name.toLowerCase())
  return (
    2 * own +
    said +
    0.4 * headed +
    (isLevel ? 0.6 : role === 'target' || role === 'plan' ? -1 : 0) +
    (direction === null ? 0.2 : 0) +
    (partOf === null ? 0.3 : 0) +
    (table === undefined ? 0.4 : 0) -
    (PER_HEAD.test(indicator ?? '') && !PER_HEAD.test(thing.name) ? 1.5 : 0) +
    1.5 * isOfTime +
    (isOwn ? 0.5 : -0.8) -
    // The shorter the name beyond what is asked, the more it is just that.
    0.08 * Math.min(12, indicator?.split(' ').length ?? 12)
  )
}
