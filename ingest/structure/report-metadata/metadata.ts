import type { ParsedReport } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import type { ReportSpan } from '../reports.ts'
import { readDate } from './date.ts'
import { readIssuer } from './issuer.ts'
import { readKind } from './kind.ts'
import { readNumber } from './number.ts'
import { readPeriod } from './period.ts'
import { readPlace } from './place.ts'
import { reportHead } from './report-head.ts'
import { readSigner } from './signer.ts'
import { readTitle } from './title.ts'

export type ReportMetadata = Pick<
  ParsedReport,
  'title' | 'kind' | 'issuer' | 'number' | 'date' | 'period' | 'place' | 'signer'
>

/** All that a report says about itself, each value with the lines it was read from. */
export function readMetadata(blocks: readonly Block[], span: ReportSpan): ReportMetadata {
  const head = reportHead(blocks, span)
  return {
    title: readTitle(head),
    kind: readKind(head),
    issuer: readIssuer(head),
    number: readNumber(head),
    date: readDate(head),
    period: readPeriod(head),
    place: readPlace(head),
    signer: readSigner(head),
  }
}
