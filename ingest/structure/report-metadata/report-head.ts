import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import type { ReportSpan } from '../reports.ts'

/** The parts of a report that its metadata are read from. */
export interface ReportHead {
  /** Cover and head above the title. */
  readonly cover: readonly Block[]
  readonly title: readonly Block[]
  /** The rest of the report. */
  readonly body: readonly Block[]
}

const COVER_WITHOUT_TITLE = 12

/** Without a title the first blocks stand for the cover. */
export function reportHead(blocks: readonly Block[], span: ReportSpan): ReportHead {
  const from = span.title?.from ?? Math.min(span.to, span.from + COVER_WITHOUT_TITLE)
  const to = span.title?.to ?? from
  return {
    cover: blocks.slice(span.from, from).filter((block) => !block.rule),
    title: blocks.slice(from, to).filter((block) => !block.rule),
    body: blocks.slice(to, span.to),
  }
}

/** A value with the lines of the block it was read from. */
export function readFrom(block: Block, value: string): ReadValue {
  return { value: value.replace(/\s+/g, ' ').trim(), lines: block.lines }
}
