import type { Area, AreaLevel } from '../figure.ts'
import { PROVINCE_NAMES } from '../query/provinces.ts'
import { namesHolder } from './office-holders.ts'

/** An area that a text names. */
export interface AreaMention {
  readonly start: number
  readonly end: number
  /** As in "huyện Tân Phú"; null where the text means the area it speaks for ("toàn tỉnh"). */
  readonly name: string | null
  readonly level: AreaLevel
}

/** Kinds of administrative units, before July 2025 and since, by their printed words and their short forms. */
const KINDS: readonly (readonly [RegExp, string, AreaLevel])[] = [
  [/^tỉnh$/iu, 'tỉnh', 'province'],
  [/^(?:thành phố|tp\.?)$/iu, 'thành phố', 'district'],
  [/^huyện$/iu, 'huyện', 'district'],
  [/^(?:thị xã|tx\.?)$/iu, 'thị xã', 'district'],
  [/^quận$/iu, 'quận', 'district'],
  [/^(?:thị trấn|tt\.?)$/iu, 'thị trấn', 'commune'],
  [/^xã$/iu, 'xã', 'commune'],
  [/^phường$/iu, 'phường', 'commune'],
  [/^đặc khu$/iu, 'đặc khu', 'commune'],
]
const KIND =
  '(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|T[Pp]\\.?|[Hh]uyện|HUYỆN|[Tt]hị xã|THỊ XÃ|TX\\.?|[Qq]uận|QUẬN|[Tt]hị trấn|THỊ TRẤN|TT\\.?|(?<!(?:[Hh]ợp tác|[Tt]hông tấn) )[Xx]ã|(?<!(?:HỢP TÁC|THÔNG TẤN) )XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU)'
const NAME = "\\p{Lu}[\\p{Ll}']+(?:[ -](?!(?:Ủy|Uỷ|Đảng)\\s)\\p{Lu}[\\p{Ll}']+){0,3}|\\p{Lu}\\p{Ll}*|\\d{1,2}"
const CAPITALS =
  '\\p{Lu}{2,}(?: (?!(?:NĂM|QUÝ|THÁNG|VỀ|VÀ|CỦA|LẦN|NHIỆM|GIAI|ĐẾN|KHÓA|KHOÁ|TRONG|ĐỘC|CỘNG|SỐ|TẠI|BÁO|ỦY|CÁC|CHO|THEO|PHÂN)(?!\\p{L}))\\p{Lu}{2,}){0,3}'
const MENTION = new RegExp(`(?<![\\p{L}\\p{N}])(${KIND})\\s(${NAME}|${CAPITALS})(?![\\p{L}\\p{N}])`, 'gu')
const ENDS_NAME =
  /^(?:\s*$|[ ]*\n|\s*[,.;:()\n]|\s[-–]\s|\s(?:NĂM|QUÝ|THÁNG|LẦN|NHIỆM|GIAI|ĐẾN|KHÓA|KHOÁ|TRONG|Độc|ĐỘC|CỘNG|SỐ|VỀ|VÀ|TẠI|6|9)(?!\p{L})|\s\d|\s\p{Lu}\p{Ll})/u
/** Names in a row share the kind of the first: "các huyện Tân Phú, Hòa An và Sa Rài". */
const NEXT_NAME =
  /^(?:,\s|\s(?:và|với)\s|,\svà\s)(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}|\p{Lu}\p{Ll}+(?!\p{L}|\s\p{Ll}))(?![\p{L}\p{N}])(?!\s\p{Lu})/u
/** "Thành Ủy", "Tỉnh Đoàn", "Huyện Ủy": bodies, and words that begin with a capital for another reason. */
const NO_NAME =
  /^(?:Ủy|Uỷ|Đoàn|Đội|Hội|HỘI|Trưởng|ỦY|UỶ|ĐOÀN|NĂM|QUÝ|THÁNG|VỀ|VÀ|LẦN|NHIỆM|GIAI|KHÓA|ĐỘC|CỘNG|SỐ|TRONG|ĐẢNG|CỦA|BÁO|CÁC|CHO|THEO|PHÂN|I|II|III|IV|V|VI|X|XV?I{0,3}V?|A|B|C|D)(?!\p{L})/u
const WHOLE =
  /(?<!\p{L})(?:(?:[Tt]oàn|TOÀN|[Cc]ả|[Tt]rên địa bàn|[Tt]rong|của)\s(tỉnh|TỈNH|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)(?!\p{L}|\s(?:\p{Lu}|đội|đoàn|ủy|uỷ|hội))|([Cc]ả nước|[Tt]oàn quốc))(?!\p{L})/gu
/** Roads, works and firms are named after places and are none. */
const WORKS =
  /(?:đường|cầu|tuyến|quốc lộ|cao tốc|hồ|sông|suối|cảng|chợ|kè|đê|khu công nghiệp|KCN|CCN|cụm công nghiệp|khu đô thị|nhà máy|công ty|bệnh viện|trường(?: \p{L}+){0,3}|đền|chùa|di tích|dự án|thủy điện)\s$/iu

const CITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hải Phòng',
  'Đà Nẵng',
  'Hồ Chí Minh',
  'Cần Thơ',
  'Huế',
])
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES)

/** "HOA GIANG" → "Hoa Giang". */
function titleCase(name: string): string {
  return /\p{Ll}|^\p{Lu}$/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/**
 * The name as it is written in running text. In capitals nothing parts a name from what follows ("TỈNH SÔNG LAM ĐẠI
 * HỘI"): it has two syllables, as nearly all names have, unless the lists know the longer one.
 */
function ownName(written: string): string {
  const name = titleCase(written)
  if (name === written || PROVINCES.has(name)) return name
  const [first = '', second = ''] = name.split(/\s/u)
  return /-/u.test(name) || second === '' ? name : `${first} ${second}`
}

/** The kind and level of an area by its printed kind and name; a city under the centre is a province. */
function kindOf(printed: string, name: string): readonly [kind: string, level: AreaLevel] {
  const found = KINDS.find(([pattern]) => pattern.test(printed))
  const [, kind, level] = found ?? [/x/u, printed.toLowerCase(), 'district' as const]
  return [kind, kind === 'thành phố' && CITIES.has(name) ? 'province' : level]
}

/**
 * The areas that a text names with their kind, and "toàn tỉnh", "cả nước", in order.
 *
 * @param known bare names that stand for one area each in this document: "Tân Phú" → huyện Tân Phú
 */
export function findAreas(
  text: string,
  known: ReadonlyMap<string, Area> = new Map(),
): readonly AreaMention[] {
  const found: AreaMention[] = []
  const add = (start: number, end: number, name: string | null, level: AreaLevel) => {
    if (!found.some((other) => start < other.end && end > other.start))
      found.push({ start, end, name, level })
  }
  for (const match of text.matchAll(MENTION)) {
    const [all, printed = '', written = ''] = match
    if (NO_NAME.test(written)) continue
    // "… của tỉnh Công nhận 11 xã": one capital that opens a sentence is no name.
    if (!/[\s\d-]/u.test(written) && /^\s\p{Ll}/u.test(text.slice(match.index + all.length))) continue
    if (namesHolder(text, match.index + printed.length, written)) continue
    if (WORKS.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
    // In a line of capitals a name must end where words of its kind do: "TỈNH CHỈ ĐẠO THỰC HIỆN" holds none.
    if (/^\p{Lu}{2}/u.test(written) && !ENDS_NAME.test(text.slice(match.index + all.length))) continue
    const name = ownName(written)
    const [kind, level] = kindOf(printed, name)
    let end = match.index + all.length - (written.length - name.length)
    add(match.index, end, `${kind} ${name}`, level)
    for (let next = NEXT_NAME.exec(text.slice(end)); next !== null; next = NEXT_NAME.exec(text.slice(end))) {
      const start = end + next[0].length - (next[1] ?? '').length
      end += next[0].length
      add(start, end, `${kind} ${next[1]}`, level)
    }
  }
  for (const match of text.matchAll(WHOLE)) {
    const [all, own, country] = match
    if (country !== undefined) add(match.index, match.index + all.length, 'cả nước', 'country')
    else if (own !== undefined)
      add(match.index, match.index + all.length, null, kindOf(own.toLowerCase(), '')[1])
  }
  for (const mention of bareNames(text, known)) add(mention.start, mention.end, mention.name, mention.level)
  return found.sort((a, b) => a.start - b.start)
}

const BARE =
  /(?<![\p{L}\p{N}]|\p{Lu}\p{Ll}*[\s-])(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{Ll}']+){0,3})(?![\p{L}\p{N}])/gu
/** "Phong cách Hồ Chí Minh", "Chủ tịch Hồ Chí Minh": the person whose name a city bears. */
const OF_A_PERSON =
  /(?:tư tưởng|đạo đức|phong cách|tấm gương|di chúc|Chủ tịch|Bác|Cộng sản|lăng|bảo tàng|giải thưởng|huân chương|huy hiệu)\s$/iu
const JOINED = /\s[-–]\s$/u
const JOINS = /^\s[-–]\s\p{Lu}/u

function bareNames(text: string, known: ReadonlyMap<string, Area>): readonly AreaMention[] {
  if (known.size === 0) return []
  return [...text.matchAll(BARE)].flatMap((match) => {
    const area = known.get(match[1] ?? '')
    const start = match.index
    const end = start + match[0].length
    if (area === undefined) return []
    const before = text.slice(Math.max(0, start - 24), start)
    // "đường Tân Phú - Hòa An" joins two places and is at neither.
    if (
      WORKS.test(before) ||
      OF_A_PERSON.test(before) ||
      JOINED.test(before) ||
      JOINS.test(text.slice(end, end + 5))
    )
      return []
    return [{ start, end, name: area.name, level: area.level }]
  })
}

/** The level of a name on its own: a province where the lists know it as one. */
export function provinceArea(name: string): Area {
  const kind = CITIES.has(name) ? 'thành phố ' : PROVINCES.has(name) ? 'tỉnh ' : ''
  return { name: `${kind}${name}`, level: 'province', within: null }
}

const ORDER: readonly AreaLevel[] = ['country', 'province', 'district', 'commune', 'body']

/**
 * The area above one that is named in a paper.
 *
 * @param own the area that the paper speaks for: above those below it; beside those of its own level stands what is above it
 */
function areaAbove(level: AreaLevel, own: Area | null): string | null {
  if (own === null || level === 'country' || level === 'province') return null
  return ORDER.indexOf(own.level) < ORDER.indexOf(level) ? own.name : own.within
}

/** An area that a paper names, within the one above it. */
export function areaNamed(
  { name, level }: { readonly name: string; readonly level: AreaLevel },
  own: Area | null,
): Area {
  return { name, level, within: areaAbove(level, own) }
}

/** Orders levels, the largest first: of areas that share a bare name the largest is meant. */
export function compareLevels(a: AreaLevel, b: AreaLevel): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b)
}

/** An area's name without its kind: "huyện Tân Phú" → "Tân Phú". */
export function bareAreaName(name: string): string {
  return name.replace(/^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s/iu, '')
}
