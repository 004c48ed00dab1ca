import { addTo, groupBy } from '../../search/group-by.ts'
import type { ParsedDocument, ParsedPassage, ParsedReport } from '../../search/parsed-document.ts'
import { editDistance } from '../edit-distance.ts'
import type { TruePassage } from './read-truth.ts'

/** Whether one thing of the truth was read as it is, and what is amiss where it was not. */
export interface Judged {
  readonly passage: TruePassage
  readonly fault: 'missing' | 'kind' | 'heading above' | 'heads' | 'host' | null
}

interface Whole {
  readonly report: ParsedReport
  readonly passages: readonly ParsedPassage[]
  readonly text: string
}

/** Letters in a picture may be misread: this share of them may differ. */
const MISREAD = 0.03
/** A heading may be printed with its title run into the text below. */
const LABEL = /^(?:[-+*•]\s*|\(?(?:[ivx]+|[IVX]+|[A-ZĐ]|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)/u

/**
 * Judges each thing of the truth: it must be one paragraph of the document, whole, of its kind, below its heading; a row
 * must have its cells in their columns below their heads; a note must hang on the words that carry its mark.
 */
export function judge(truth: readonly TruePassage[], document: ParsedDocument): Judged[] {
  const wholes = document.reports.flatMap(paragraphsOf)
  const byText = new Map<string, Whole[]>()
  for (const whole of wholes)
    for (const key of new Set([fold(whole.text), fold(bare(whole.text))])) addTo(byText, key, whole)
  return truth.map((passage) => ({ passage, fault: faultOf(passage, wholes, byText) }))
}

function faultOf(
  passage: TruePassage,
  wholes: readonly Whole[],
  byText: ReadonlyMap<string, Whole[]>,
): Judged['fault'] {
  if (passage.kind === 'row') return rowFault(passage, wholes)
  if (passage.kind === 'heading') return headingFault(passage, wholes)
  const found =
    byText.get(fold(passage.text)) ?? byText.get(fold(bare(passage.text))) ?? misread(passage, wholes)
  if (found.length === 0) return 'missing'
  const kinds = found.filter((whole) => rightKind(passage, whole))
  if (kinds.length === 0) return 'kind'
  if (passage.kind === 'note')
    return kinds.some((whole) => hangsOn(whole, passage.before ?? '')) ? null : 'host'
  return kinds.some((whole) => standsUnder(whole, passage)) ? null : 'heading above'
}

function rightKind({ kind, text }: TruePassage, { passages, report }: Whole): boolean {
  const [first] = passages
  if (first?.kind === kind) return true
  // An item whose own name opens a section: the paragraph stands in it.
  const own = first?.section == null ? undefined : report.sections[first.section]
  return (
    kind === 'item' &&
    first?.kind === 'paragraph' &&
    own !== undefined &&
    own.label !== '' &&
    text.includes(own.label)
  )
}

function hangsOn({ report, passages }: Whole, before: string): boolean {
  const host = passages[0]?.note?.host
  if (host === null || host === undefined) return false
  const text = fold(report.passages[host]?.text ?? '')
  return text.includes(fold(before).slice(-40))
}

function headingFault(passage: TruePassage, wholes: readonly Whole[]): Judged['fault'] {
  const recognised = wholes.some(({ passages }) => passages[0]?.recognised !== undefined)
  const reports = [...new Set(wholes.map(({ report }) => report))]
  const annex = /^(?:phụ lục|biểu số)/iu.test(passage.text)
  if (
    annex &&
    reports.some(({ title }) =>
      letters(title.value).includes(
        letters(passage.text.replace(/^(?:phụ lục|biểu số)(?:\s+(?:[IVX]+|\d+)(?=\s))?\s*/iu, '')),
      ),
    )
  )
    return null
  // What nothing stands above may be the name of the whole paper.
  if (!passage.under && reports.some(({ title }) => letters(title.value) === letters(passage.text)))
    return null
  let fault: Judged['fault'] = 'missing'
  for (const { sections, title } of reports)
    for (const section of sections) {
      if (!likeCell(passage.text, `${section.label} ${section.title}`, recognised)) continue
      const parent = section.parent === null ? undefined : sections[section.parent]
      const above = parent === undefined ? letters(title.value) : letters(`${parent.label} ${parent.title}`)
      if (
        passage.under === null
          ? parent === undefined
          : likeCell(above, passage.under, recognised) ||
            inTitle(passage.under, title.value, parent === undefined)
      )
        return null
      fault = 'heading above'
    }
  return fault
}

function inTitle(under: string, title: string, top: boolean): boolean {
  return (
    top &&
    letters(title).includes(
      letters(under.replace(/^(?:phụ lục|biểu số)(?:\s+(?:[IVX]+|\d+)(?=\s))?\s*/iu, '')),
    )
  )
}

function standsUnder({ report, passages }: Whole, { under, text }: TruePassage): boolean {
  let section = passages[0]?.section ?? null
  const first = section === null ? undefined : report.sections[section]
  const own = letters(text)
  // A paragraph that begins with its own name opens a section; what follows it may stand in that or in the one above.
  const runIn = first && !report.passages.some((one) => one.kind === 'heading' && one.section === section)
  if (first && section !== null && (runIn || own.startsWith(letters(`${first.label} ${first.title}`))))
    section = first.parent
  const above = section === null ? undefined : report.sections[section]
  if (under === null) return above === undefined
  const names = above === undefined ? '' : letters(`${above.label} ${above.title}`)
  return (
    likeCell(under, names, passages[0]?.recognised !== undefined) ||
    inTitle(under, report.title.value, above === undefined)
  )
}

function rowFault(passage: TruePassage, wholes: readonly Whole[]): Judged['fault'] {
  const cells = passage.cells ?? []
  const rows = wholes.filter(({ passages }) => passages[0]?.kind === 'table')
  const same = rows.filter(({ passages }) => {
    const read = (passages[0]?.table?.cells ?? []).map(({ text }) => text)
    const recognised = passages[0]?.recognised !== undefined
    const like = (one: readonly string[], other: readonly string[]) =>
      one.every((cell, at) => likeCell(cell, other[at] ?? '', recognised))
    if (like(cells, read)) return true
    // Cells merged over columns are printed once in the truth: the columns of a short row are not known.
    const written = read.filter((cell) => cell !== '')
    const wanted = cells.filter((cell) => cell !== '')
    return cells.length < read.length && written.length === wanted.length && like(wanted, written)
  })
  if (same.length === 0) return 'missing'
  const headed = same.filter(({ passages }) => {
    const read = passages[0]?.table?.cells ?? []
    if (read.length > cells.length) return true
    return (passage.heads ?? []).every((head, at) => {
      if ((cells[at] ?? '') === '') return true
      const got = new Set(words(read[at]?.head ?? ''))
      return words(head).every((word) => got.has(word))
    })
  })
  if (headed.length === 0) return 'heads'
  return headed.some((whole) => standsUnder(whole, passage)) ? null : 'heading above'
}

function likeCell(wanted: string, got: string, recognised: boolean): boolean {
  const one = letters(wanted)
  const other = letters(got)
  if (one === other) return true
  const figures = (text: string) => text.replace(/\D/gu, '')
  if (!recognised || one.length < 10 || figures(one) !== figures(other)) return false
  return editDistance(one, other) <= Math.max(1, MISREAD * one.length)
}

function misread(passage: TruePassage, wholes: readonly Whole[]): Whole[] {
  const text = fold(bare(passage.text))
  return wholes.filter(({ passages, text: read }) => {
    if (passages[0]?.recognised === undefined) return false
    const other = fold(bare(read))
    return (
      Math.abs(other.length - text.length) <= MISREAD * text.length + 1 &&
      editDistance(text, other) <= MISREAD * text.length
    )
  })
}

function paragraphsOf(report: ParsedReport): Whole[] {
  const groups = groupBy(
    report.passages.filter(({ kind }) => kind !== 'matter'),
    ({ paragraph }) => paragraph,
  )
  return [...groups.values()].map((passages) => ({
    report,
    passages,
    text: passages.map(({ text }) => text).join(' '),
  }))
}

function bare(text: string): string {
  return text.replace(LABEL, '')
}

/** Letters, marks and figures as they are, whatever stands between them. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„"]/gu, '"')
    .replace(/[–—−]/gu, '-')
    .replace(/\s+/gu, '')
    .replace(/[.,;:/]+$/u, '')
}

function letters(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%+-]+/gu) ?? []
  )
    .join('')
    .replace(/(?<!\d)-|-(?!\d)/gu, '')
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
