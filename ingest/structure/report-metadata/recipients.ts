import type { ReadValue } from '../../../search/parsed-document.ts'
import { DISTRIBUTION } from '../report-signs.ts'
import { isSigning, nameAtEnd, personName } from '../signing.ts'
import type { ReportHead } from './report-head.ts'

const MOST = 40
const LONGEST_ENTRY = 200
/** "ỦY BAN NHÂN DÂN TỈNH … điện:" of a telegram. */
const WIRED = /^[^\p{Ll}]+\sđiện(?:\s+gửi)?\s*:$/u

/**
 * To whom the paper goes: the entries of "Kính gửi", else whom a telegram wires, else the entries of "Nơi nhận", parted
 * by "; ". The archive ("Lưu: VT") and "Như trên" are none.
 */
export function readRecipients(head: ReportHead): ReadValue | null {
  const blocks = [...head.cover, ...head.body]
  return (
    entriesBelow(blocks, /^kính\s+(?:gửi|trình)\s*:?\s*/iu) ??
    entriesBelow(blocks, WIRED) ??
    entriesBelow(blocks, DISTRIBUTION)
  )
}

function entriesBelow(blocks: ReportHead['body'], opens: RegExp): ReadValue | null {
  const at = blocks.findIndex((block) => opens.test(block.text))
  const first = blocks[at]
  if (first === undefined) return null
  const entries = [first.text.replace(opens, '').replace(DISTRIBUTION, '')]
  let last = first
  // "Kính gửi: Hội đồng nhân dân tỉnh." names all: what stands below it is the text.
  const whole = entries[0]?.trim() !== '' && /\.$/.test(first.text)
  for (const block of whole ? [] : blocks.slice(at + 1, at + MOST)) {
    if (isSigning(block) || personName(block) !== null || block.rule) continue
    const entry = block.bullet !== null || /[,;]$/.test(block.text) || /^lưu/iu.test(block.text)
    if (!entry || block.text.length > LONGEST_ENTRY) break
    const name = nameAtEnd(block.text)
    const shared = name !== null && /[,;]\s/.test(block.text)
    entries.push(shared ? block.text.slice(0, block.text.length - (name?.length ?? 0)) : block.text)
    last = block
  }
  const told = entries
    .flatMap((entry) => entry.split(/;\s*/))
    .map((entry) => entry.replace(/^[-–+•*\s]+|[\s,.;]+$/gu, '').trim())
    .filter(
      (entry) => /\p{L}/u.test(entry) && !/^(?:lưu|như)(?:\s|:|$)/iu.test(entry) && !isSigningText(entry),
    )
  return told.length === 0 ? null : { value: told.join('; '), lines: [first.lines[0], last.lines[1]] }
}

/** "TM. ỦY BAN NHÂN DÂN" beside "Nơi nhận:" in one line. */
function isSigningText(text: string): boolean {
  return /^(?:TM|T\/M|KT|TL|TUQ)\.?\s*\p{Lu}{2}|^[\p{Lu}\s]+$/u.test(text)
}
