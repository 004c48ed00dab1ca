import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import { namesBody } from '../decides.ts'
import { isCapitals } from '../letters.ts'
import { DISTRIBUTION } from '../report-signs.ts'
import { isSigning, nameAtEnd, personName, signingAtEnd, withoutName } from '../signing.ts'
import { abbreviationCase } from './abbreviation-case.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const BELOW_SIGNING = 14

/** Where a paper is signed: its signing lines and the name. */
interface Signature {
  readonly lines: readonly Block[]
  readonly name: ReadValue | null
}

/**
 * Who signed: a person's name alone on a line, soon after the last signing line ("T/M BAN THƯỜNG VỤ", "CHÁNH VĂN
 * PHÒNG"), or at the end of that line. A distribution list may stand between the two, or share their lines; a name in
 * the text ("đồng chí …") is none.
 */
export function readSigner(head: ReportHead): ReadValue | null {
  return signature(head)?.name ?? null
}

/** In what capacity: "TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch", from the signing lines above the name. */
export function readCapacity(head: ReportHead): ReadValue | null {
  const signed = signature(head)
  const [first] = signed?.lines ?? []
  if (signed === null || first === undefined || signed.name === null) return null
  const words = signed.lines.flatMap((block) => signingParts(signingWords(block) ?? '').map(spelled))
  const last = signed.lines.at(-1) ?? first
  return { value: words.join(', '), lines: [first.lines[0], last.lines[1]] }
}

function signature(head: ReportHead): Signature | null {
  const body = head.body.filter((block) => block.note === null && !block.rule)
  let unnamed: Signature | null = null
  for (let at = body.length - 1; at >= 0; at--) {
    const block = body[at]
    if (block === undefined || signingWords(block) === null) continue
    const lines = signingLines(body, at)
    const own = nameAtEnd(block.text)
    if (own !== null) return { lines, name: readFrom(block, own) }
    const below = body.slice(at + 1, at + 1 + BELOW_SIGNING)
    const named = below.find((other) => personName(other) !== null)
    if (named) return { lines, name: readFrom(named, personName(named) ?? '') }
    const shared = below.find((other) => isReceiver(other) && nameAtEnd(other.text) !== null)
    if (shared) return { lines, name: readFrom(shared, nameAtEnd(shared.text) ?? '') }
    unnamed ??= { lines, name: null }
    // A signing line further up closes another paper, or an example in the text.
    if (
      body.slice(0, at).findLast((other) => signingWords(other) !== null) === undefined ||
      at < body.length - 60
    )
      break
  }
  return unnamed
}

/** The signing lines that belong together, up from the one at `last`; receivers may stand between them. */
function signingLines(body: readonly Block[], last: number): readonly Block[] {
  const lines: Block[] = []
  for (let at = last, apart = 0; at >= 0 && apart < 6; at--) {
    const block = body[at]
    if (block === undefined) break
    if (signingWords(block) !== null) {
      lines.unshift(block)
      apart = 0
    } else if (isReceiver(block) || DISTRIBUTION.test(block.text) || isSignedBody(block)) apart++
    else break
  }
  return lines
}

/** "KT. CHỦ TỊCH" / "ỦY BAN CHỨNG KHOÁN NHÀ NƯỚC" / "PHÓ CHỦ TỊCH": the body stands between. */
function isSignedBody({ text }: Block): boolean {
  return isCapitals(text) && namesBody(text)
}

function signingWords(block: Block): string | null {
  return isSigning(block) ? withoutName(block.text) : signingAtEnd(block.text)
}

/** A reader may give lines that stand below each other as one: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH". */
function signingParts(text: string): readonly string[] {
  return text.split(/\s+(?=(?:KT|TL|TUQ|K\s?\/\s?T|T\s?\/\s?L)\.\s|(?<=\p{Lu}\s)PHÓ\s\p{Lu})/u)
}

function isReceiver(block: Block): boolean {
  return (
    block.bullet !== null ||
    /[,;]$/.test(block.text) ||
    /^(?:lưu|như)\s/iu.test(block.text) ||
    /[;,]\s/.test(block.text)
  )
}

function spelled(text: string): string {
  const small = abbreviationCase(text).replace(/^(tm|kt|tl|tuq|t\/m|t\/l|k\/t|q)(?=[.\s])/iu, (mark) =>
    mark.toUpperCase(),
  )
  return small.replace(
    /^((?:[A-Z/]+\.?\s+)?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  )
}
