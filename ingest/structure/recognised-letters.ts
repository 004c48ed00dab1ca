import { REPORT_KINDS } from '../../search/lexicon/report-kinds.ts'
import { SIGNING_OFFICES } from '../../search/lexicon/signers.ts'
import { foldMarks } from '../../search/text/fold.ts'
import { isVietnameseSyllable } from '../../search/text/syllable.ts'
import { formatNumber } from '../readers/list-label.ts'
import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { mendMisread } from './mended-block.ts'
import { printedLabel } from './numbering.ts'
import { mendLabels } from './recognised-labels.ts'

/** "ngày 16 thúng 12 năm 2024": nothing else stands between a day and a month. */
const MISREAD_MONTH = /(?<=ngày\s+\d{1,2}\s+)(?!tháng\s)th\p{L}{1,3}g(?=\s+\d{1,2}\s+năm\s+\d{4})/giu
/** "1o", "1àm", "1ại": no unit and no number is written so, but a word that begins with l. */
const ONE_FOR_L = /(?<![\p{L}\d.,/-])1(o|\p{Ll}{2,})(?!\p{L})/gu
const WHOLE = /^.+$/gu
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
  const isRead = ({ page }: Block) => page !== undefined && pages.has(page)
  const sure = mendLabels(blocks, isRead).filter(
    (block) => !isRead(block) || block.cells || !isSpecks(block.text),
  )
  let last: { readonly label: string; readonly value: number } | null = null
  return sure.map((given) => {
    if (given.cells || !isRead(given)) return given
    let block = mendMisread(given, MISREAD_MONTH, () => 'tháng')
    block = mendMisread(block, ONE_FOR_L, lForOne)
    const kind = KINDS.get(foldMarks(block.text).toLowerCase())
    if (kind !== undefined && isCapitals(block.text)) block = mendMisread(block, WHOLE, () => kind)
    block = mendHead(block)
    const label = printedLabel(block.text)
    if (label?.style !== 'roman' || !isCapitals(block.text.slice(label.length))) return block
    const next = last === null ? null : formatNumber(last.value + 1, 'upperRoman')
    if (
      last !== null &&
      next !== null &&
      label.value === last.value &&
      STROKE_SHORT.has(`${label.label} ${next}`)
    ) {
      block = mendMisread(block, /^[IVX]+/g, () => next)
      last = { label: next, value: last.value + 1 }
    } else last = { label: label.label, value: label.value }
    return block
  })
}

/** Single letters, one beside the other: strokes of an ornament or a stamp. */
function isSpecks(text: string): boolean {
  return /\p{L}/u.test(text) && !/\d/.test(text) && !/\p{L}{2}/u.test(text) && text.length > 1
}

/** The word before a paper's number, and the offices that sign, in capitals with a misread mark: "VỤ TRƯỜNG". */
function mendHead(block: Block): Block {
  const numbered = mendMisread(block, /^(?:SỐ|Sô|Só|Sổ)(?=\s*:\s*\d)/gu, () => 'Số')
  if (!isCapitals(numbered.text) || numbered.text.length > LONGEST_OFFICE) return numbered
  const folded = foldMarks(numbered.text)
  if (folded.length !== numbered.text.length || !SIGNS.test(folded)) return numbered
  return mendMisread(numbered, WHOLE, ([text]) => withOffices(text, folded))
}

const LONGEST_OFFICE = 60
const OFFICES = SIGNING_OFFICES.map((office) => [foldMarks(office), office] as const).sort(
  (a, b) => b[0].length - a[0].length,
)
const SIGNS = new RegExp(
  `^(?:(?:T/?M|T/?L|K/?T|TUQ)[.\\s]+)?(?:PHO |QUYEN )?(?:${OFFICES.map(([folded]) => folded).join('|')})$`,
  'u',
)

function withOffices(text: string, folded: string): string {
  const [plain, office] = OFFICES.find(([one]) => folded.endsWith(one)) ?? []
  if (plain === undefined || office === undefined) return text
  const before = text.slice(0, text.length - plain.length).replace(/PH[OÒÓỎÕỌÔ] $/u, 'PHÓ ')
  return before + office
}

function lForOne([whole, rest = '']: RegExpExecArray): string {
  return isVietnameseSyllable(`l${rest}`) ? `l${rest}` : whole
}
