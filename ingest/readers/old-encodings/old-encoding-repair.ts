import type { NoteMark, ReadDocument, SourceLine } from '../../source-line.ts'
import { detectOldEncoding, type OldEncoding, oldDecoder } from './detect.ts'
import { vietnameseShare } from './vietnamese-share.ts'

const NAMES: Readonly<Record<OldEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

/** What the user is told of a file in an encoding from before Unicode. */
export function oldEncodingWarning(encoding: OldEncoding): string {
  return `Tệp dùng bảng mã cũ ${NAMES[encoding]}, đã tự chuyển sang Unicode. Hãy đối chiếu vài đoạn với bản gốc.`
}

/**
 * Turns lines into Unicode that are in TCVN3 or VNI although no font name said so, for instance after a
 * change of font. Lines that are Unicode already stay. What font names gave away is said in `warnings` too.
 */
export function repairOldEncoding(document: ReadDocument): ReadDocument {
  const known = document.encoding.split('+').filter((name) => name === 'tcvn3' || name === 'vni')
  const warnings = [...document.warnings]
  for (const encoding of known) {
    const warning = oldEncodingWarning(encoding)
    if (!warnings.includes(warning)) warnings.push(warning)
  }
  const foreign = foreignSample(document.lines)
  const encoding = detectOldEncoding(foreign)
  if (encoding === null) return { ...document, warnings }
  const warning = oldEncodingWarning(encoding)
  if (!warnings.includes(warning)) warnings.push(warning)
  return {
    ...document,
    encoding: known.includes(encoding) ? document.encoding : `${document.encoding}+${encoding}`,
    lines: document.lines.map((line) =>
      isForeign(line.text) ? convertLine(line, oldDecoder(encoding)) : line,
    ),
    warnings,
  }
}

/** A file may hold both: only the lines that are no Vietnamese as they stand speak for an old encoding. */
function foreignSample(lines: readonly SourceLine[]): string {
  const sample: string[] = []
  let length = 0
  for (const line of lines) {
    if (length > 200_000) break
    if (!isForeign(line.text)) continue
    sample.push(line.text)
    length += line.text.length
  }
  return sample.join('\n')
}

function isForeign(text: string): boolean {
  if (!/[\u00A1-\u00FF]/.test(text)) return false
  const { words, syllables } = vietnameseShare(text)
  return words > 0 && syllables <= words * 0.5
}

function convertLine(line: SourceLine, decode: (text: string) => string): SourceLine {
  const place = (offset: number) => decode(line.text.slice(0, offset)).length
  const moveMark = (mark: NoteMark): NoteMark => ({ ...mark, offset: place(mark.offset) })
  return {
    ...line,
    text: decode(line.text),
    marks: line.marks.map(moveMark),
    emphasis: line.emphasis.map((stretch) => ({
      ...stretch,
      start: place(stretch.start),
      end: place(stretch.end),
    })),
    ...(line.cells === undefined ? {} : { cells: line.cells.map(decode) }),
  }
}
