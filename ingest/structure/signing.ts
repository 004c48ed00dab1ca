import { FAMILY_NAMES, SIGNING_OFFICES } from '../../search/lexicon/signers.ts'
import type { Block } from './block.ts'

const OFFICE = `(?:PHÓ |QUYỀN |Q\\. ?)?(?:${SIGNING_OFFICES.join('|')})`
/** For whom or in whose place: "THAY MẶT BAN CHẤP HÀNH", "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "TL. BỘ TRƯỞNG". */
const FOR =
  '(?:THAY MẶT\\s+|(?:T\\s?\\/\\s?M|TM|T\\s?\\/\\s?L|TL|KT|K\\s?\\/\\s?T|TUQ)(?:\\s?\\.\\s*|\\s+)|Q\\.\\s*)'
const SIGNING = new RegExp(`^(?:${FOR}\\p{Lu}{2}|${OFFICE}(?=\\s|$))`, 'u')
const OFFICE_LINE = new RegExp(`^${OFFICE}(?:[\\s,-]+\\p{Lu}+){0,9}$`, 'u')
const SIGNING_AT_END = new RegExp(
  `(?<=[:;,.]\\s*)((?:${FOR}\\p{Lu}{2}[\\p{Lu}\\s,-]*|${OFFICE}(?:[\\s,-]+\\p{Lu}+)*))$`,
  'u',
)
const NAME = '\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}'
const TITLED = '(?:(?:TS|ThS|PGS|GS|BS|Bs|DS|Ds|KS|Ks|LS|Ls|CN|CK\\s?I{1,2}|BSCK\\s?I{0,2})\\.?\\s*)*'
const PERSON = new RegExp(`^${TITLED}(${NAME})$`, 'u')
const NAME_AT_END = new RegExp(`(?:^|\\s)${TITLED}(${NAME})$`, 'u')
const NO_PERSON =
  /^(?:Nơi|Như|Lưu|Các|Văn Phòng|Ban|Sở|Ủy|Hội|Đã|Phụ|Tỉnh|Thành|Huyện|Xã|Phường|Bộ|Cục|Trung|Công|Chính)(?:\s|$)/u
const LONGEST_SIGNING = 160

/** Whoever signs, or for whom: it closes a paper. The name may stand behind it in the same block. */
export function isSigning(block: Block): boolean {
  const text = block.text.trim()
  if (text.length > LONGEST_SIGNING || block.bullet !== null || !SIGNING.test(text)) return false
  const office = withoutName(text)
  return new RegExp(`^${FOR}\\p{Lu}{2}`, 'u').test(office) || OFFICE_LINE.test(office)
}

/** Signing words behind a receiver in one line: "Như trên; PHÓ GIÁM ĐỐC"; null without. */
export function signingAtEnd(text: string): string | null {
  if (text.length > LONGEST_SIGNING || !/\p{Ll}/u.test(text)) return null
  return SIGNING_AT_END.exec(text)?.[1]?.trim() ?? null
}

/** The name of a person alone on its line, null for anything else: as it stands below a signature. */
export function personName(block: Block): string | null {
  const name = PERSON.exec(block.text)?.[1] ?? null
  return name === null || block.bullet !== null || NO_PERSON.test(name) ? null : name
}

/** See `personName`. */
export function isPersonName(block: Block): boolean {
  return personName(block) !== null
}

/** A person's name at the end of a signing line or of a receiver's: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn An". */
export function nameAtEnd(text: string): string | null {
  const name = NAME_AT_END.exec(text)?.[1]
  if (name === undefined) return null
  const words = name.split(' ')
  // The receiver's own last word may be a name of the same shape: a family name begins the person's.
  for (let from = 0; from < words.length - 1; from++) {
    if (FAMILY_NAMES.has(words[from] ?? '') && words.length - from >= 2) return words.slice(from).join(' ')
  }
  return null
}

/** The text of a signing line without the name behind it. */
export function withoutName(text: string): string {
  const name = nameAtEnd(text)
  return name === null ? text : text.slice(0, text.length - name.length).trim()
}
