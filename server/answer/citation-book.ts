import type { Citation, Passage } from '../../search/passage.ts'
import type { Span } from './span.ts'

/**
 * The citations of one answer: one number per passage, in order of first use. Spans of the same passage are
 * gathered under its number, sorted, overlapping ones merged.
 */
export interface CitationBook {
  /** Cites `passage.text.slice(span)`; gives the `[n]` to print. */
  cite(passage: Passage, span: Span): number
  citations(): readonly Citation[]
}

export function createCitationBook(): CitationBook {
  const entries = new Map<string, { readonly passage: Passage; spans: readonly Span[] }>()
  return {
    cite(passage, span) {
      const entry = entries.get(passage.id)
      if (entry === undefined) entries.set(passage.id, { passage, spans: [span] })
      else entry.spans = mergeSpans([...entry.spans, span], passage.text)
      return [...entries.keys()].indexOf(passage.id) + 1
    },
    citations() {
      return [...entries.values()].map(({ passage, spans }, index) => ({
        number: index + 1,
        passageId: passage.id,
        documentId: passage.documentId,
        file: passage.file,
        reportId: passage.reportId,
        reportTitle: passage.reportTitle,
        place: passage.place,
        lines: passage.lines,
        ...(passage.page === undefined ? {} : { page: passage.page }),
        ...(passage.recognised === undefined ? {} : { recognised: passage.recognised }),
        path: passage.path,
        quote: quoteOf(passage.text, spans),
        spans,
        text: passage.text,
      }))
    },
  }
}

/** The words of a passage that are cited, what lies between them left out. */
export function quoteOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** What parts two items of one enumeration: separators and the next mark, "; (2) ". */
const SEPARATOR = /^[\s;,.:]*(?:và\s)?(?:\(?\d{1,2}[).]|[a-zđ]\))?[-\s]*$/u

/** Sorted, non-overlapping spans that cover the same characters; spans that only a separator parts become one. */
export function mergeSpans(spans: readonly Span[], text: string): readonly Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && (start <= last[1] || SEPARATOR.test(text.slice(last[1], start))))
      last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
