import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../ingest/parse-document.ts'
import type { ParsedReport } from '../search/parsed-document.ts'
import { foldMarks } from '../search/text/fold.ts'

/** The least share that must agree with the Markdown file of the same report. */
const LEAST = { txt: 0.95, docx: 0.98, doc: 0.9, pdf: 0.93, odt: 0.95, rtf: 0.95, html: 0.95 } as const

/** What a report says, as lines to compare: sections, paragraphs with their notes, notes with their hosts, tables. */
function statements(report: ParsedReport): Record<'sections' | 'paragraphs' | 'notes' | 'tables', string[]> {
  const { sections, passages } = report
  const place = (section: number | null) => (section === null ? '' : `${sections[section]?.label} `)
  return {
    sections: sections.map((section) => `${section.level} ${section.label} ${section.title}`),
    paragraphs: passages
      .filter((passage) => passage.kind === 'paragraph' || passage.kind === 'item')
      .map((passage) => `${passage.kind} ${place(passage.section)}${passage.text}`),
    notes: passages
      .filter((passage) => passage.kind === 'note')
      .map((passage) => `${passages[passage.note?.host ?? -1]?.text} ← ${passage.text}`),
    tables: passages.filter((passage) => passage.kind === 'table').map((passage) => passage.text),
  }
}

async function parse(format: string): Promise<ReturnType<typeof statements>> {
  const file = format.includes('.') ? format : `bao-cao-song-lam.${format}`
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/formats/${file}`, import.meta.url)))
  const { reports } = await parseDocument(bytes, file, { recognise: true })
  const [report] = reports
  if (report === undefined || reports.length > 1) throw new Error(`${reports.length} reports in ${file}`)
  return statements(report)
}

/** The share of both lists that is in the other, repeated ones counted: 1 for equal lists, also empty ones. */
function agreement(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const statement of expected) left.set(statement, (left.get(statement) ?? 0) + 1)
  let common = 0
  for (const statement of found) {
    const count = left.get(statement) ?? 0
    if (count > 0) common++
    left.set(statement, count - 1)
  }
  const total = expected.length + found.length
  return total === 0 ? 1 : (2 * common) / total
}

describe('one report in several formats', () => {
  it.each(Object.entries(LEAST))('reads from .%s as from .md, at least %d of it', async (format, least) => {
    const expected = await parse('md')
    const found = await parse(format)
    for (const kind of ['sections', 'paragraphs', 'notes', 'tables'] as const) {
      const share = agreement(expected[kind], found[kind])
      if (process.env.FORMAT_FIGURES !== undefined)
        console.info(
          `.${format} ${kind} ${share.toFixed(3)} (${found[kind].length} of ${expected[kind].length})`,
        )
      expect(share, kind).toBeGreaterThanOrEqual(least)
    }
  })

  it('reads it from a workbook, which has no notes', async () => {
    const [expected, found] = [await parse('md'), await parse('xlsx')]
    for (const kind of ['sections', 'paragraphs', 'tables'] as const)
      expect(agreement(expected[kind], found[kind]), kind).toBe(1)
  })

  it('reads it from pictures of its pages, but for marks of letters and single cells', async () => {
    const [expected, found] = [await parse('md'), await parse('bao-cao-song-lam-quet.pdf')]
    const plain = (all: readonly string[]) => all.map((one) => foldMarks(one).replace(/[^\p{L}\d]/gu, ''))
    expect(agreement(plain(expected.sections), plain(found.sections))).toBe(1)
    expect(agreement(plain(expected.paragraphs), plain(found.paragraphs))).toBeGreaterThanOrEqual(0.9)
    expect(found.tables).toHaveLength(expected.tables.length)
  }, 120_000)
})
