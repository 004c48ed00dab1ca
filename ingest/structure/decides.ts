import { BODY_WORDS } from '../../search/lexicon/bodies.ts'
import { SIGNING_OFFICES } from '../../search/lexicon/signers.ts'
import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { kindAtStart } from './report-signs.ts'

const BODY = new RegExp(`^(?:${[...SIGNING_OFFICES, ...BODY_WORDS].join('|')})(?!\\p{L})(?! HÀNH)`, 'u')
const SESSION = /^(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s/u
const GROUNDS =
  /^(?:[-–]\s*)?(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở|Thực hiện|Để)\s|^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s*:$/u

/**
 * "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …", "CHÍNH PHỦ", "HỘI ĐỒNG NHÂN DÂN …" with its "KHÓA XV, KỲ HỌP THỨ 28": who
 * decides, in capitals above the grounds ("Căn cứ …") or the decision itself. It is no part of the title and heads
 * nothing.
 */
export function decides(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || !isCapitals(block.text)) return false
  const session = SESSION.test(block.text)
  if (!session && !namesBody(block.text)) return false
  let below = next(blocks, at)
  if (SESSION.test(blocks[below]?.text ?? '')) below = next(blocks, below)
  if (isWiring(blocks[below]?.text ?? '')) return true
  return GROUNDS.test(blocks[below]?.text ?? '')
}

/** The line in capitals begins with a body or an office: "SỞ NỘI VỤ", "CHỦ TỊCH …". */
export function namesBody(text: string): boolean {
  return BODY.test(text) && kindAtStart(text) === null
}

/** "… TỈNH SÔNG LAM điện:", "… gửi:": a telegram's body in capitals, with whom it goes to below. */
export function isWiring(text: string): boolean {
  const [, body] = /^(.+?)\s+điện(?:\s+gửi)?\s*:$/u.exec(text) ?? []
  return body !== undefined && isCapitals(body)
}

/** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:": the words between the grounds and the articles, no heading. */
export function isEnacting(text: string): boolean {
  return /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s*:$/u.test(text)
}

function next(blocks: readonly Block[], from: number): number {
  let at = from + 1
  while (blocks[at]?.rule) at++
  return at
}
