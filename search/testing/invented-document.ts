import { createHash } from 'node:crypto'
import type { ParsedDocument, ParsedPassage, ParsedReport } from '../parsed-document.ts'

const encoder = new TextEncoder()

/** A passage with everything but its text and kind at rest. */
export function inventedPassage(text: string, more: Partial<ParsedPassage> = {}): ParsedPassage {
  return {
    kind: 'paragraph',
    paragraph: 0,
    section: null,
    lines: [1, 1],
    text,
    notes: [],
    repairs: [],
    ...more,
  }
}

/** A report of tỉnh Sông Lam with everything but its passages at rest. */
export function inventedReport(
  passages: readonly ParsedPassage[],
  more: Partial<ParsedReport> = {},
): ParsedReport {
  return {
    title: { value: 'Báo cáo kinh tế - xã hội tỉnh Sông Lam', lines: [1, 1] },
    kind: { value: 'Báo cáo', lines: [1, 1] },
    issuer: null,
    number: { value: '12-BC/TU', lines: [1, 1] },
    date: { value: '2024-07-05', lines: [1, 1] },
    period: { value: '6 tháng đầu năm 2024', lines: [1, 1] },
    place: { value: 'Sông Lam', lines: [1, 1] },
    signer: null,
    lines: [1, 100],
    sections: [],
    passages,
    ...more,
  }
}

/** A document whose bytes are its passages' texts. */
export function inventedDocument(file: string, reports: readonly ParsedReport[]): ParsedDocument {
  const source = encoder.encode(
    `${reports.flatMap((report) => report.passages.map((passage) => passage.text)).join('\n')}\n`,
  )
  const hash = createHash('sha256').update(source).digest('hex')
  return { file, hash, format: 'txt', encoding: 'utf-8', source, reports, warnings: [] }
}

/** A document of one report with one paragraph for each text, one line each. */
export function inventedText(file: string, texts: readonly string[]): ParsedDocument {
  const passages = texts.map((text, i) => inventedPassage(text, { paragraph: i, lines: [i + 1, i + 1] }))
  return inventedDocument(file, [inventedReport(passages, { lines: [1, texts.length] })])
}
