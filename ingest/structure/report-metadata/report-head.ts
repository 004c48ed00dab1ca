import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import { headTailEnd } from '../letter-title.ts'
import { isAttachedRemark } from '../report-signs.ts'
import type { ReportSpan } from '../reports.ts'

/** The parts of a report that its metadata are read from. */
export interface ReportHead {
  /** Cover and head, above the title and (of a letter) beside it. */
  readonly cover: readonly Block[]
  /** Without the remarks in brackets below it. */
  readonly title: readonly Block[]
  /** "(Kèm theo …)", "(Tài liệu tại …)", "(Trình kỳ họp …)". */
  readonly remarks: readonly Block[]
  /** The rest of the report. */
  readonly body: readonly Block[]
}

const COVER_WITHOUT_TITLE = 12

/** Without a title the first blocks stand for the cover. */
export function reportHead(blocks: readonly Block[], span: ReportSpan): ReportHead {
  const from = span.title?.from ?? Math.min(span.to, span.from + COVER_WITHOUT_TITLE)
  const to = span.title?.to ?? from
  const tail = span.title === null ? to : Math.min(span.to, headTailEnd(blocks, to))
  const title = blocks.slice(from, to).filter((block) => !block.rule)
  const body = blocks.slice(tail, span.to)
  const below = body.filter((block) => !block.rule).slice(0, 2)
  return {
    cover: [...blocks.slice(span.from, from), ...blocks.slice(to, tail)].filter((block) => !block.rule),
    title: title.filter((block, at) => at === 0 || !isRemark(block)),
    remarks: [...title.slice(1).filter(isRemark), ...below.filter(isRemark)],
    body,
  }
}

/** The remark that ties the report to the one it comes with, null without one. */
export function attachedRemark(blocks: readonly Block[], span: ReportSpan): string | null {
  return reportHead(blocks, span).remarks.find((block) => isAttachedRemark(block.text))?.text ?? null
}

function isRemark(block: Block): boolean {
  return /^\(.*\)\s*\.?$/u.test(block.text) || isAttachedRemark(block.text)
}

/** A value with the lines of the block it was read from. */
export function readFrom(block: Block, value: string): ReadValue {
  return { value: value.replace(/\s+/g, ' ').trim(), lines: block.lines }
}
