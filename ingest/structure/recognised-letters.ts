import { REPORT_KINDS } from '../../search/lexicon/report-kinds.ts'
import { foldMarks } from '../../search/text/fold.ts'
import { formatNumber } from '../readers/list-label.ts'
import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { mendBlock } from './mended-block.ts'
import { printedLabel } from './numbering.ts'
import { replacePieces } from './repaired-text.ts'

/** "ngày 16 thúng 12 năm 2024": nothing else stands between a day and a month. */
const MISREAD_MONTH = /(?<=ngày\s+\d{1,2}\s+)(?!tháng\s)th\p{L}{1,3}g(?=\s+\d{1,2}\s+năm\s+\d{4})/giu
/** "CHÍ THỊ" alone on its line names a kind of paper, whatever mark was misread. */
const KINDS = new Map(REPORT_KINDS.map(({ name }) => [foldMarks(name).toLowerCase(), name.toUpperCase()]))
/** Strokes that a lost one would leave behind: "II" of "III", "I" of "II", "V" of "VI". */
const STROKE_SHORT = new Set(['I II', 'II III', 'V VI', 'VI VII', 'VII VIII'])

/**
 * Mends what recognition of a picture misreads and the paper itself tells: the kind of the paper alone on its line, the
 * word between day and month, and a Roman
 * number that stands a second time running where the next one is due and lacks a stroke ("II. HẠN CHẾ" … "II. NHIỆM VỤ").
 * Each mending is recorded, as all are.
 *
 * @param pages pages whose letters were recognised
 */
export function mendRecognised(
  blocks: readonly Block[],
  pages: ReadonlyMap<number, number> | undefined,
): readonly Block[] {
  if (pages === undefined || pages.size === 0) return blocks
  let last: { readonly label: string; readonly value: number } | null = null
  return blocks.map((given) => {
    if (given.cells || given.page === undefined || !pages.has(given.page)) return given
    let block = mendBlock(
      given,
      replacePieces(given.text, MISREAD_MONTH, () => ({ text: 'tháng', recorded: true }), 'lost_letter'),
    )
    const kind = KINDS.get(foldMarks(block.text).toLowerCase())
    if (kind !== undefined && isCapitals(block.text))
      block = mendBlock(
        block,
        replacePieces(block.text, /^.+$/g, () => ({ text: kind, recorded: true }), 'lost_letter'),
      )
    const label = printedLabel(block.text)
    if (label?.style !== 'roman' || !isCapitals(block.text.slice(label.length))) return block
    const next = last === null ? null : formatNumber(last.value + 1, 'upperRoman')
    if (
      last !== null &&
      next !== null &&
      label.value === last.value &&
      STROKE_SHORT.has(`${label.label} ${next}`)
    ) {
      const mended = replacePieces(
        block.text,
        /^[IVX]+/g,
        () => ({ text: next, recorded: true }),
        'lost_letter',
      )
      block = mendBlock(block, mended)
      last = { label: next, value: last.value + 1 }
    } else last = { label: label.label, value: label.value }
    return block
  })
}
