import type { Library } from '../../search/library.ts'
import type { Citation, Passage } from '../../search/passage.ts'
import { createPause, type Pause } from '../../search/pause.ts'
import { capital } from '../../search/text/capital.ts'
import { type CitationBook, createCitationBook } from '../answer/citation-book.ts'
import { periodWords } from '../figures/describe-figure.ts'
import type { ListDisagreements } from '../figures/disagreements/list-disagreements.ts'
import { type KeyFigure, keyFiguresOf } from '../figures/key-figures.ts'
import { type Measured, measuredIn } from '../figures/measured-in.ts'
import { documentTable, memberTable, printedTable, taskTable } from './catalogue-tables.ts'
import { underOneHeading } from './compact-sections.ts'
import { conflictsAmong, writeConflicts } from './conflicts-in-draft.ts'
import { contentMarkdown } from './content/content-markdown.ts'
import type { DraftContent } from './content/draft-content.ts'
import { asNotes, heading, namingAfter, textBlock, withIds, words } from './content/new-blocks.ts'
import type { DraftEvent, DraftKind } from './draft.ts'
import type { DraftEdits } from './draft-edits.ts'
import type { SizedBrief } from './draft-length.ts'
import { type DraftPart, listsThings } from './draft-part.ts'
import { headingTitle } from './draft-title.ts'
import { type Evidence, evidenceOf, passagesOf } from './evidence.ts'
import { pointsWithBody } from './points-with-body.ts'
import { ofLength, type PrintedLength } from './printed-length.ts'
import { namesBody } from './quotable.ts'
import { selectAmong } from './select-quotables.ts'
import { seriesTable } from './series-table.ts'
import { sourceTable } from './source-table.ts'
import { asSpeech } from './speech.ts'
import { tableRows as rowsOfTables } from './table-rows.ts'
import { type Side, thingsTable } from './things-table.ts'
import { timesTable } from './times-table.ts'
import type { VersionPair } from './version-pair.ts'
import { wholeReports } from './whole-reports.ts'
import { asList, asPoints, comparisonTable, figureTable, writeSections } from './write-sections.ts'
import { writeVersions } from './write-versions.ts'

const TABLE_ROWS = 8
const FEWEST_ROWS = 4
/** Share of the length that the table of key figures may take. */
const TABLE_SHARE = 0.16
const CHARACTERS_PER_ROW = 95
/** A draft of this many characters may name one more conflict. */
const CHARACTERS_PER_CONFLICT = 900

/** A shorter text that is asked for has no room for a table of times. */
const SHORTEST_WITH_SERIES = 2400
/** Of what is left behind a table of times, how much is told in words. */
const BESIDE_TABLE = 0.4
/** Signatures and recipients that were read as a heading hold nothing to be told. */
const CLOSING = /^(?:lưu|nơi nhận|kính gửi|tm\.|kt\.|t\/m)(?!\p{L})/iu
const NOTHING = {
  figures: 'Các báo cáo được chọn không nêu số liệu nào lập được thành bảng.',
  catalogue: 'Các báo cáo được chọn không nêu văn bản nào có số, ký hiệu.',
  tasks: 'Các báo cáo được chọn không nêu nhiệm vụ nào.',
  members: 'Các văn bản được chọn không nêu danh sách thành viên nào.',
} as const
type TableKind = keyof typeof NOTHING
/** They hold all that there is. */
const LISTS: ReadonlySet<DraftKind> = new Set(['catalogue', 'tasks', 'members'])

/** What composing needs besides the plan. */
export interface Composing {
  readonly library: Library
  readonly listDisagreements: ListDisagreements
  readonly edits: DraftEdits
  readonly signal: AbortSignal | undefined
  /** What was changed between these is asked; null where it is not. */
  readonly versions: VersionPair | null
  /** How long blocks come out in print. */
  readonly printed: Measure
}

/** How long blocks with their citations come out, in the unit that is asked for. */
type Measure = (unit: PrintedLength['unit'], content: DraftContent, citations: readonly Citation[]) => number

/**
 * Tells the blocks piece by piece, each as soon as it is composed, then the citations. What needs the whole
 * library, the figures that disagree, comes last.
 */
export async function* composeDraft(
  brief: SizedBrief,
  parts: readonly DraftPart[],
  composing: Composing,
): AsyncGenerator<DraftEvent> {
  const pause = createPause(composing.signal)
  const evidence = await evidenceOf(brief, parts, composing, pause)
  const { library, versions } = composing
  const piecesOf = (sized: SizedBrief, book: CitationBook): AsyncIterable<DraftContent> => {
    if (versions !== null) return composeVersions(versions, sized, library, book, pause)
    if (isTable(sized.kind)) return composeTable(sized, sized.kind, parts, library, evidence, book, pause)
    return listsThings(sized, { choices: parts.map(({ choice }) => choice) })
      ? composeThings(sized, parts, library, book)
      : composeText(sized, evidence, book, pause)
  }
  const { book, pieces } = await asLongAsAsked(brief, piecesOf, composing.printed)
  const naming = namingAfter([])
  const delta = (bare: DraftContent): DraftEvent => {
    const blocks = withIds(bare, naming)
    return { type: 'delta', markdown: contentMarkdown(blocks), blocks }
  }
  const note = leftOutNote(brief, parts)
  if (note !== null) yield delta(asNotes([textBlock('paragraph', [words(note)])]))
  for await (const blocks of pieces) {
    yield delta(blocks)
    await pause()
  }
  if (!LISTS.has(brief.kind) && versions === null) {
    const blocks = await conflictSection(brief, parts, book, composing)
    if (blocks.length > 0) yield delta(blocks)
  }
  yield { type: 'citations', citations: book.citations() }
}

/** What the request fits as well and was not drawn from; null where nothing was left out. */
function leftOutNote({ leftOut }: SizedBrief, parts: readonly DraftPart[]): string | null {
  if (leftOut === 0) return null
  const taken = new Set(parts.flatMap(passagesOf).map(({ reportId }) => reportId)).size
  return `Lấy từ ${taken} văn bản; ${leftOut} văn bản khác trong kho cũng hợp yêu cầu nhưng chưa lấy. Hãy nêu rõ tỉnh, loại, thời gian của văn bản hoặc chọn văn bản để thu hẹp.`
}

/** Pieces of the length that is asked for; lists of all that there is are as long as they are. */
async function asLongAsAsked(
  brief: SizedBrief,
  piecesOf: (brief: SizedBrief, book: CitationBook) => AsyncIterable<DraftContent>,
  measure: Measure,
): Promise<Piecewise> {
  const asked = brief.printed
  if (asked === null || LISTS.has(brief.kind)) {
    const book = createCitationBook()
    return { book, pieces: piecesOf(brief, book) }
  }
  return ofLength(asked, async (length) => {
    const book = createCitationBook()
    const pieces: DraftContent[] = []
    for await (const blocks of piecesOf({ ...brief, length }, book)) pieces.push(blocks)
    return { made: { book, pieces }, amount: measure(asked.unit, pieces.flat(), book.citations()) }
  })
}

interface Piecewise {
  readonly book: CitationBook
  readonly pieces: AsyncIterable<DraftContent> | Iterable<DraftContent>
}

function isTable(kind: DraftKind): kind is TableKind {
  return kind in NOTHING
}

async function* composeTable(
  brief: SizedBrief,
  kind: TableKind,
  parts: readonly DraftPart[],
  library: Library,
  evidence: Evidence,
  book: CitationBook,
  pause: Pause,
): AsyncGenerator<DraftContent> {
  const everything = evidence.passages
  const tables = {
    figures: async () => {
      const most = Math.ceil(brief.length / CHARACTERS_PER_ROW)
      const tableOf = async (passages: readonly Passage[], figures: Measured) => {
        const several = parts.length > 1 || new Set(passages.map(({ place }) => place)).size > 1
        const asked = { times: brief.times, byPlace: several }
        return figureTable(await keyFiguresOf(passages, figures, most, pause, asked), book, several)
      }
      const asPrinted = await sourceTable(brief, await rowsOfTables({ parts }, library), library)
      if (asPrinted !== null) return printedTable(asPrinted, book)
      const own = await tableOf(everything, evidence.measured)
      if (own !== null) return [own]
      // What a paper aims at often stands in its appendix alone.
      const told = await tableOf(await evidence.beside(), await evidence.measuredBeside())
      return told === null ? null : [told]
    },
    // What a paper names stands often before its first heading, where no section holds it.
    catalogue: async () => {
      const whole = (await wholeReports(parts, library)).filter(({ kind: of }) => of !== 'heading')
      return documentTable([...whole, ...everything, ...(await evidence.beside())], book, pause)
    },
    members: async () => memberTable(await wholeReports(parts, library), book),
    tasks: async () => {
      // An appendix often deals out what the paper itself only names.
      const rows = (await evidence.beside()).filter(({ table: row }) => row !== undefined)
      // Under the heading of a body stand not all of its tasks: others are set where several are named.
      const ofBodies = parts.every(({ plan }) =>
        plan.sections.every(({ title }) => namesBody(headingTitle(title))),
      )
      const told = ofBodies ? await wholeReports(parts, library, () => true) : everything
      return taskTable([...told, ...rows], brief.words, book, pause)
    },
  }
  yield (await tables[kind]()) ?? [textBlock('paragraph', [words(NOTHING[kind])])]
}

async function* composeVersions(
  versions: VersionPair,
  { length }: SizedBrief,
  library: Library,
  book: CitationBook,
  pause: Pause,
): AsyncGenerator<DraftContent> {
  yield await writeVersions(versions, length, library, book, pause)
}

/** What each paper tells of each of the things that are compared, those that came with it after it. */
async function* composeThings(
  brief: SizedBrief,
  parts: readonly DraftPart[],
  library: Library,
  book: CitationBook,
): AsyncGenerator<DraftContent> {
  const places = new Set(parts.map(({ choice }) => choice.place))
  const byTime = places.size === 1 && brief.times.length === parts.length
  const [onlyTime = null] = brief.times.length === 1 ? brief.times : []
  const sides = await Promise.all(
    parts.map(async (part, at): Promise<Side> => {
      const time = byTime ? (brief.times[at] ?? null) : onlyTime
      const { main, place } = part.choice
      const name = byTime && time !== null ? capital(periodWords(time)) : (place ?? headingTitle(main.title))
      return { name, time, passages: [...(await wholeReports([part], library)), ...(await part.beside())] }
    }),
  )
  const measured = await measuredIn(
    library,
    sides.flatMap(({ passages }) => passages),
  )
  const side = thingsTable(brief.things, sides, measured, book)
  yield [side ?? textBlock('paragraph', [words(NOTHING.figures)])]
}

async function* composeText(
  brief: SizedBrief,
  evidence: Evidence,
  book: CitationBook,
  pause: Pause,
): AsyncGenerator<DraftContent> {
  const { passages, measured } = evidence
  const parts = evidence.parts.map(({ part }) => part)
  const several = parts.length > 1
  const onePlace = new Set(parts.map(({ choice }) => choice.place)).size === 1
  let left = brief.length
  if (brief.kind === 'comparison' && !onePlace) {
    const rows = await evidence.shared()
    if (rows.length > 0) {
      const places = parts.map(({ choice }) => choice.place ?? choice.main.title)
      const blocks = [comparisonTable(rows, places, book)]
      left -= contentMarkdown(blocks).length
      yield blocks
    }
  }
  const beside =
    brief.kind === 'comparison' && onePlace
      ? timesTable(brief.times, passages, measured, brief.subject, book)
      : null
  if (beside !== null) {
    // The table tells what was asked for; a word or two beside it says where it comes from.
    left = (left - contentMarkdown([beside]).length) * BESIDE_TABLE
    yield [beside]
  }
  const rows = several || !parts.some(isMeasured) ? [] : await tableRows(brief, passages, measured, pause)
  const isShort = brief.printed !== null && brief.length < SHORTEST_WITH_SERIES
  const chosenSeries = beside !== null || isShort || brief.making !== 'report' ? [] : await evidence.series()
  left -= (rows.length + 2 * chosenSeries.length) * CHARACTERS_PER_ROW
  for (const { part, told } of evidence.parts) {
    await pause()
    const { choosable, twin } = await told()
    const { sections } = choosable
    const titles = new Set(brief.kind === 'speech' ? [] : sections.map(({ title }) => headingTitle(title)))
    const headings = [...titles].reduce((sum, title) => sum + title.length + 8, 0)
    const length = Math.max(300, left / parts.length - headings)
    const title = headingTitle(part.choice.main.title)
    if (several) yield [heading(2, onePlace ? title : (part.choice.place ?? title))]
    const filled = await selectAmong(choosable, length, pause)
    if (brief.kind === 'highlights') {
      const chosen = filled.flatMap(brief.points === null ? (section) => section.chosen : pointsWithBody)
      yield brief.points === null ? asList(chosen, book, twin) : asPoints(chosen, book, twin)
      continue
    }
    if (brief.kind === 'speech') {
      yield asSpeech(filled, book, twin)
      continue
    }
    const written = underOneHeading(filled)
    yield* writeSections(written, book, twin, several ? 3 : 2)
    const empty = written.filter(
      ({ chosen, title }) => chosen.length === 0 && title !== '' && !CLOSING.test(title),
    )
    if (empty.length > 0 && !part.searched) {
      const names = empty.map(({ title }) => headingTitle(title)).join('; ')
      yield asNotes([textBlock('paragraph', [words(`Không trích được từ: ${names}.`)])])
    }
  }
  const figures = figureTable(rows, book, false)
  if (figures !== null) yield [heading(2, 'Số liệu chính'), figures]
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const series = seriesTable(chosenSeries, byId, book)
  if (series.length > 0) yield [heading(2, 'Diễn biến qua các thời kỳ'), ...series]
}

/** A rule has numbers in it and no key figures. */
function isMeasured({ choice: { main }, searched }: DraftPart): boolean {
  return (
    !searched &&
    !/quyết định|quy chế|quy định|nội quy|điều lệ|hướng dẫn|chỉ thị|công văn/iu.test(main.kind ?? '')
  )
}

/** Only what was reached or is aimed at has key figures worth a table, and only where there is room. */
async function tableRows(
  brief: SizedBrief,
  passages: readonly Passage[],
  measured: Measured,
  pause: Pause,
): Promise<readonly KeyFigure[]> {
  const hasFigures = brief.roles.size === 0 || brief.roles.has('result') || brief.roles.has('target')
  const most = Math.min(TABLE_ROWS, Math.floor((brief.length * TABLE_SHARE) / CHARACTERS_PER_ROW))
  if (!hasFigures || brief.kind !== 'summary' || brief.making !== 'report' || most < FEWEST_ROWS) return []
  const rows = await keyFiguresOf(passages, measured, most, pause)
  return rows.length < FEWEST_ROWS ? [] : rows
}

/** Where a figure that the draft gives is told otherwise elsewhere. */
async function conflictSection(
  brief: SizedBrief,
  parts: readonly DraftPart[],
  book: CitationBook,
  { library, listDisagreements, signal }: Composing,
): Promise<DraftContent> {
  signal?.throwIfAborted()
  const reportIds = parts.flatMap(({ choice }) => [choice.main.id, ...choice.beside.map(({ id }) => id)])
  const most = Math.max(1, Math.floor(brief.length / CHARACTERS_PER_CONFLICT))
  const conflicts = conflictsAmong(book.citations(), await listDisagreements(reportIds)).slice(0, most)
  const ids = conflicts.flatMap(({ values }) => values.map(({ citation }) => citation.passageId))
  const passages = new Map((await library.passages(ids)).map((passage) => [passage.id, passage]))
  const lines = writeConflicts(conflicts, passages, book)
  return lines.length === 0 ? [] : asNotes([heading(2, 'Số liệu cần đối chiếu'), ...lines])
}
