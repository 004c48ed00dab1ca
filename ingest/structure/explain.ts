import type { ParsedPassage, ParsedReport } from '../../search/parsed-document.ts'
import type { Block } from './block.ts'
import type { Decision } from './decision.ts'
import type { OutlinedBlock } from './enumerations.ts'

/** One report as recovery ended: its blocks, and what the library gets of it. */
export interface ExplainedReport {
  readonly blocks: readonly OutlinedBlock[]
  readonly report: ParsedReport
}

/**
 * What was decided of each line, in the order of the file: where a report begins, which lines were joined, what is a
 * heading (and by what sign), an item (and of which lead), a note (and of which line), a table row or matter, and
 * which letters were mended. Lines of plain paragraphs that nothing was done to are not mentioned.
 */
export function explain(reports: readonly ExplainedReport[]): Decision[] {
  const decisions = reports.flatMap(({ blocks, report }) => {
    const first = new Map(report.passages.toReversed().map((passage) => [passage.paragraph, passage]))
    return [
      {
        line: report.lines[0],
        kind: 'report' as const,
        detail: `báo cáo bắt đầu: ${report.title.value}${report.place ? ` (${report.place.value})` : ''}`,
      },
      ...blocks.flatMap(({ block, heading, matter }, at) => [
        ...joins(block),
        ...mends(block),
        ...(matter && !block.rule
          ? [decision(block, 'matter', 'không phải nội dung: bìa, mục lục, nơi nhận, chữ ký')]
          : []),
        ...(block.cells
          ? [decision(block, 'table', block.headerRow ? 'hàng tiêu đề của bảng' : 'hàng của bảng')]
          : []),
        ...(heading && !matter
          ? [
              decision(
                block,
                'heading',
                `tiêu đề “${[heading.label?.label, heading.title].filter(Boolean).join('. ')}”: ${heading.sign}`,
              ),
            ]
          : []),
        ...outcome(report, first.get(at), block),
      ]),
    ]
  })
  return decisions.sort((one, other) => one.line - other.line)
}

function decision(block: Block, kind: Decision['kind'], detail: string): Decision {
  return { line: block.lines[0], kind, detail }
}

function joins(block: Block): Decision[] {
  return block.pieces.slice(1).map((piece, index) => ({
    line: piece.line,
    kind: 'joined',
    detail: `nối tiếp dòng ${block.pieces[index]?.line ?? block.lines[0]}`,
  }))
}

function mends(block: Block): Decision[] {
  return block.repairs.map((repair) => ({
    line: block.pieces.findLast((piece) => piece.start <= repair.start)?.line ?? block.lines[0],
    kind: 'repaired',
    detail: `sửa “${repair.source}” thành “${block.text.slice(repair.start, repair.end)}”`,
  }))
}

/** What the passages of the block say: items and notes. */
function outcome(report: ParsedReport, passage: ParsedPassage | undefined, block: Block): Decision[] {
  if (passage?.kind === 'item') {
    const lead = passage.lead ? `, dẫn bởi dòng ${passage.lead.lines[0]}` : ''
    return [decision(block, 'item', `khoản mục${lead}`)]
  }
  if (passage?.kind !== 'note' || !passage.note) return []
  const host = passage.note.host === null ? undefined : report.passages[passage.note.host]
  const where = host ? `của dòng ${host.lines[0]}` : 'không rõ của câu nào'
  const further = block.continuesNote ? 'đoạn tiếp của ' : ''
  return [decision(block, 'note', `${further}chú thích ${passage.note.number} ${where}`)]
}
