import type { ParsedReport } from '../../search/parsed-document.ts'
import type { ReadDocument } from '../source-line.ts'
import { linesToBlocks } from './blocks.ts'
import { takeBracketMarks } from './bracket-marks.ts'
import type { Decision } from './decision.ts'
import { enumerate } from './enumerations.ts'
import { type ExplainedReport, explain } from './explain.ts'
import { flatTables } from './flat-tables.ts'
import { blocksOfReports } from './gathered-notes.ts'
import { partSubjects } from './head-lines.ts'
import { lostLetterMender } from './lost-letters.ts'
import { markMatter } from './matter.ts'
import { mendBlock } from './mended-block.ts'
import { findNotes } from './note-blocks.ts'
import { outline } from './outline.ts'
import { withoutPageFurniture } from './page-furniture.ts'
import { countPairs } from './pairs.ts'
import { joinParagraphs } from './paragraphs.ts'
import { tieReports } from './parents.ts'
import { mendLoneArticles } from './recognised-labels.ts'
import { mendRecognised } from './recognised-letters.ts'
import { reportPassages } from './report-content.ts'
import { readMetadata } from './report-metadata/metadata.ts'
import { attachedRemark } from './report-metadata/report-head.ts'
import { splitReports } from './reports.ts'
import { labelTableRows } from './table-rows.ts'
import { textColumnTables } from './tables.ts'
import { repairLines } from './text-repair.ts'

/** What recovery made of a document, and why. */
export interface RecoveredStructure {
  readonly reports: readonly ParsedReport[]
  /** In the order of the lines. */
  readonly decisions: readonly Decision[]
}

/**
 * From lines to reports with their sections and passages, in plain steps: letters are mended, lines put together,
 * notes found, paragraphs joined across page breaks, reports told apart, matter set aside, headings made a tree,
 * enumerations given their leads, passages cut and notes bound. A pure function of the document.
 */
export function recoverStructure(read: ReadDocument): RecoveredStructure {
  // Text that a program took off pages has their numbers and feet in it, and its tables one cell behind the other.
  const taken = read.format === 'txt' ? flatTables(withoutPageFurniture(read.lines)) : read.lines
  const lines = takeBracketMarks(repairLines(textColumnTables(partSubjects(taken))))
  const written = lines
    .filter((line) => line.text !== '' || line.note || line.cells)
    .map((line) => line.number)
  const pairs = countPairs(lines)
  const joined = mendRecognised(
    joinParagraphs(mendLoneArticles(findNotes(linesToBlocks(lines, pairs)), read.recognised), pairs),
    read.recognised,
  )
  const mender = lostLetterMender(joined.map((block) => block.text))
  const blocks = labelTableRows(joined.map((block) => mendBlock(block, mender(block.text))))
  const spans = splitReports(blocks)
  const owned = blocksOfReports(blocks, spans)
  const recovered = spans.map((span, at): ExplainedReport => {
    const own = owned[at] ?? []
    const title = span.title && { from: span.title.from - span.from, to: span.title.to - span.from }
    const { blocks: outlined, sections } = outline(own, markMatter(own, title), title)
    const passages = reportPassages(outlined, enumerate(outlined), written)
    const report = { ...readMetadata(blocks, span), lines: span.lines, sections, passages }
    return { blocks: outlined, report }
  })
  const remarks = spans.map((span) => attachedRemark(blocks, span))
  const reports = tieReports(
    recovered.map(({ report }) => report),
    remarks,
  )
  return { reports, decisions: explain(recovered) }
}
