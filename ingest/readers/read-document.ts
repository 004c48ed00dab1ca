import { UserError } from '../../search/user-error.ts'
import type { ReadDocument } from '../source-line.ts'
import { readDoc } from './doc/doc.ts'
import { readDocx } from './docx/docx.ts'
import { type FileKind, tellKind } from './file-kind.ts'
import {
  checkFileSize,
  type Deadline,
  damagedFile,
  READ_LIMITS,
  type ReadLimits,
  startDeadline,
} from './limits.ts'
import { readPdf } from './pdf/pdf.ts'
import { readText } from './text.ts'

export async function readDocument(
  bytes: Uint8Array,
  file: string,
  limits: ReadLimits = READ_LIMITS,
): Promise<ReadDocument> {
  checkFileSize(bytes.length, limits)
  const deadline = startDeadline(limits.milliseconds)
  const kind = tellKind(bytes, limits)
  if (kind.kind === 'docx') return readDocx(kind.archive, limits, deadline)
  if (kind.kind === 'compound') return readDoc(bytes, limits, deadline)
  if (kind.kind === 'pdf') return readPdf(bytes, limits, deadline)
  return readText(bytes, file)
}
