import { FAMILY_NAMES } from '../lexicon/signers.ts'
import { PROVINCE_NAMES } from '../query/provinces.ts'

/** Who holds an office of an area: "Phó Chủ tịch UBND", "Bí thư Huyện ủy, Chủ tịch HĐND". */
const OFFICE =
  /(?<!\p{L})(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|chánh án|chánh thanh tra|viện trưởng|trưởng (?:ban|đoàn|phòng|công an))(?:\s(?:thường trực|UBND|HĐND|UBMTTQ|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|ban thường vụ|công an|tòa án nhân dân|thanh tra|văn phòng|sở|ban|phòng)){0,3}\s*$/iu
/** A name in three words or more: few areas have one that begins with a surname. */
const OF_PERSON = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){2,3}$/u
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES)
const OF_HOLDER =
  /(?<kind>tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\s(?<name>\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){2,3})(?!\p{L})/gu
/** Characters before the kind of an area in which the office stands. */
const LONGEST_OFFICE = 60

/**
 * "Chủ tịch UBND tỉnh Trần Văn Lâm": what follows the kind of an area is the name of who holds the office, and no
 * area's.
 *
 * @param kindEnd where the kind ends
 * @param name that follows the kind, as printed
 */
export function namesHolder(text: string, kindEnd: number, name: string): boolean {
  if (!OF_PERSON.test(name) || PROVINCES.has(name) || !FAMILY_NAMES.has(name.split(' ')[0] ?? ''))
    return false
  const before = text.slice(Math.max(0, kindEnd - LONGEST_OFFICE), kindEnd)
  return OFFICE.test(before.replace(/\s*\p{L}+(?:\s(?:phố|xã|trấn))?$/u, ' '))
}

/** A text without the names of those who hold offices of areas. */
export function withoutHolders(text: string): string {
  return text.replace(OF_HOLDER, (all, kind: string, name: string, at: number) =>
    namesHolder(text, at + kind.length, name) ? kind : all,
  )
}
