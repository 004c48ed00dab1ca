import type { ParsedReport } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import type { ReportSpan } from '../reports.ts'
import { readArea } from './area.ts'
import { isCentral } from './central.ts'
import { readDate } from './date.ts'
import { readDraft } from './draft.ts'
import { readIssuer } from './issuer.ts'
import { readKind } from './kind.ts'
import { readNumber } from './number.ts'
import { periodSpan, readPeriod } from './period.ts'
import { readPlace } from './place.ts'
import { readRecipients } from './recipients.ts'
import { readReplaced } from './replaces.ts'
import { reportHead } from './report-head.ts'
import { readCapacity, readSigner } from './signer.ts'
import { readTitle } from './title.ts'

export type ReportMetadata = Pick<
  ParsedReport,
  | 'title'
  | 'kind'
  | 'issuer'
  | 'number'
  | 'date'
  | 'period'
  | 'periodSpan'
  | 'place'
  | 'area'
  | 'signer'
  | 'capacity'
  | 'recipients'
  | 'draft'
  | 'replaces'
>

/** All that a report says about itself, each value with the lines it was read from. */
export function readMetadata(blocks: readonly Block[], span: ReportSpan): ReportMetadata {
  const head = reportHead(blocks, span)
  const issuer = readIssuer(head)
  const period = readPeriod(head)
  return {
    title: readTitle(head),
    kind: readKind(head),
    issuer,
    number: readNumber(head),
    date: readDate(head),
    period,
    periodSpan: periodSpan(period),
    place: isCentral(issuer?.value ?? null) ? null : readPlace(head),
    area: readArea(head, issuer),
    signer: readSigner(head),
    capacity: readCapacity(head),
    recipients: readRecipients(head),
    draft: readDraft(head),
    replaces: readReplaced(head),
  }
}
