import type { Library, ReportContent, ReportSummary } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import type { PaperFact } from '../../../search/query/act.ts'
import { normalizeLetters } from '../../../search/text/letters.ts'
import { splitSentences } from '../../../search/text/sentences.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import type { Reply } from '../reply.ts'
import { printedDate, reportLabel, reportLine } from '../report-label.ts'

/** First-level headings that are told of a paper. */
const MOST_SECTIONS = 12
/** Paragraphs of a paper without sections that are quoted, and how long together. */
const MOST_PARAGRAPHS = 3
const LONGEST_OPENING = 700

const FACT_NAMES: Readonly<Record<PaperFact, string>> = {
  signer: 'Người ký',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  recipients: 'Nơi nhận',
}

/**
 * What is asked of one paper as a whole: the facts it was read to have, each with the place it stands in, or what
 * it is about: its title and its first-level sections, or its opening where it has none.
 */
export async function composePaper(
  library: Library,
  report: ReportSummary,
  facts: readonly PaperFact[],
): Promise<Reply> {
  const content = await library.report(report.id)
  if (content === null) return { status: 'not_found', sentences: [] }
  return facts.length > 0 ? composeFacts(content, facts) : composeSubject(content)
}

function printedFact(report: ReportSummary, fact: PaperFact): string | null {
  switch (fact) {
    case 'signer':
      return report.signer
    case 'number':
      return report.number
    case 'date':
      return report.date === null ? null : printedDate(report.date).replace(/^ngày /u, '')
    case 'issuer':
      return report.issuer
    case 'recipients':
      return report.recipients ?? null
  }
}

function composeFacts(content: ReportContent, facts: readonly PaperFact[]): Reply {
  const known = facts.flatMap((fact) => {
    const value = printedFact(content, fact)
    return value === null ? [] : [{ fact, value }]
  })
  const missing = facts.filter((fact) => !known.some((one) => one.fact === fact))
  const label = reportLabel(content)
  const sentences = known.map(({ fact, value }): SentenceDraft => {
    const place = placeOf(content, fact, value)
    const told = fact === 'signer' && content.capacity != null ? `${value} (${content.capacity})` : value
    return {
      pieces: [
        { said: `${FACT_NAMES[fact]} của ${label}` },
        ...(content.contents[0] === undefined ? [] : [{ cited: content.contents[0] }]),
        { said: `: **${told}**` },
        ...(place === null
          ? []
          : [{ said: ' – ' }, { passage: place, span: [0, place.text.length], marked: true } as const]),
      ],
      block: 'text',
      tail: '\n\n',
      ...(content.contents[0] === undefined
        ? {}
        : { about: { passage: content.contents[0], quote: `${label}. ${told}` } }),
    }
  })
  const silent: readonly SentenceDraft[] = missing.map((fact) => ({
    pieces: [{ said: `${FACT_NAMES[fact]} của ${label}: văn bản không ghi hoặc chưa đọc được.` }],
    ...(content.contents[0] === undefined ? {} : { about: { passage: content.contents[0], quote: label } }),
    block: 'text',
    tail: '\n\n',
  }))
  return { status: known.length === 0 ? 'not_found' : 'answered', sentences: [...sentences, ...silent] }
}

/** The passage that a fact stands in: the last that holds it for a signer, else the first. */
function placeOf(content: ReportContent, fact: PaperFact, value: string): Passage | null {
  const digits = /^\d{2}\/\d{2}\/\d{4}$/u.test(value) ? value.split('/').map(Number) : null
  const holds = (text: string): boolean => {
    if (digits === null) return normalizeLetters(text).includes(normalizeLetters(value))
    const [day, month, year] = digits
    return new RegExp(
      `(?:ngày\\s+)?0?${day}(?:\\s+tháng\\s+|/)0?${month}(?:\\s+năm\\s+|/)${year}`,
      'iu',
    ).test(text)
  }
  const holding = content.contents.filter(({ text }) => holds(text))
  return (fact === 'signer' ? holding.at(-1) : holding[0]) ?? null
}

function composeSubject(content: ReportContent): Reply {
  const line = reportLine(content)
  const first = content.contents[0]
  const titled = content.contents.find(
    ({ kind, text }) =>
      kind !== 'heading' &&
      normalizeLetters(content.title).includes(normalizeLetters(text).slice(0, 60)) &&
      text.length > 20,
  )
  const lead: SentenceDraft = {
    pieces: [
      { said: `${line}.` },
      ...(titled === undefined
        ? []
        : [{ said: ' ' }, { passage: titled, span: [0, titled.text.length], marked: true } as const]),
    ],
    block: 'text',
    tail: '\n\n',
    ...(first === undefined ? {} : { about: { passage: first, quote: line } }),
  }
  const outline = content.sections.filter(({ parentId }) => parentId === null)
  const headings = content.contents.filter(
    (passage) =>
      passage.kind === 'heading' &&
      outline.some(({ lines }) => lines[0] <= passage.lines[0] && passage.lines[1] <= lines[1] + 1) &&
      passage.path.length === 1,
  )
  const opening = openingOf(content)
  const parts: readonly SentenceDraft[] =
    headings.length >= 2
      ? [
          { pieces: [{ said: 'Văn bản gồm các phần chính:' }], block: 'lead', tail: '\n\n' },
          ...headings.slice(0, MOST_SECTIONS).map(
            (passage, index, all): SentenceDraft => ({
              pieces: [{ said: '- ' }, { passage, span: [0, passage.text.length], marked: false }],
              block: 'item',
              tail: index === all.length - 1 ? '\n\n' : '\n',
            }),
          ),
        ]
      : []
  return {
    status: 'answered',
    sentences: [lead, ...opening.slice(0, headings.length >= 2 ? 1 : MOST_PARAGRAPHS), ...parts],
  }
}

/** The paper's first paragraphs, each whole or cut at a sentence. */
function openingOf(content: ReportContent): readonly SentenceDraft[] {
  let left = LONGEST_OPENING
  const drafts: SentenceDraft[] = []
  for (const passage of content.contents) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') continue
    if (left <= 0 || drafts.length === MOST_PARAGRAPHS) break
    const sentences = splitSentences(passage.text)
    let end = sentences[0]?.end ?? passage.text.length
    for (const sentence of sentences) if (sentence.end <= left) end = Math.max(end, sentence.end)
    drafts.push({
      pieces: [{ passage, span: [0, end], marked: true }],
      block: 'text',
      tail: '\n\n',
    })
    left -= end
  }
  return drafts
}
