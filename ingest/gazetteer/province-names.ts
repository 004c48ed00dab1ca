import { addTo } from '../../search/group-by.ts'
import { DISTRICTS } from './districts.ts'
import { PROVINCES, type Province } from './provinces.ts'

/** Province names that are also persons, oceans or parts of longer names: what must not stand around them. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  'Hồ Chí Minh': /(?:thành phố|TP\.?)\s$/iu,
}
const NOT_BEHIND = /^\s(?:Dương|Nguyên|Thượng|Hạ|Đông|Tây|Bắc|Nam)(?!\p{L})/u

/** One spelling of old and new tone placement: "Hoà Bình" gives "Hòa Bình". */
export function placeSpelling(text: string): string {
  return text.replace(/(?<=\p{L})(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (letters) => {
    const [first = '', second = '', mark = ''] = letters.normalize('NFD')
    return (first + mark + second).normalize('NFC')
  })
}

const SPELLINGS = new Map<string, Province>()
for (const province of PROVINCES) {
  for (const name of [province.name, ...province.aliases]) {
    SPELLINGS.set(name, province)
    SPELLINGS.set(name.toUpperCase(), province)
  }
}
const NAME = new RegExp(
  `(?<!\\p{L})(?:${[...SPELLINGS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?!\\p{L})`,
  'gu',
)

export interface NamedProvince {
  readonly province: Province
  readonly start: number
  readonly end: number
}

/** Every province named in a text, as it is written in names (capitals matter: "hòa bình" is peace). */
export function provincesNamed(text: string): NamedProvince[] {
  const found: NamedProvince[] = []
  const spelled = placeSpelling(text)
  for (const match of spelled.matchAll(NAME)) {
    const province = SPELLINGS.get(match[0])
    const start = match.index
    const end = start + match[0].length
    const needed = province && NOT_BEFORE[province.name]
    if (province === undefined || NOT_BEHIND.test(spelled.slice(end, end + 10))) continue
    if (needed && match[0].length > 8 && !needed.test(spelled.slice(Math.max(0, start - 12), start))) continue
    found.push({ province, start, end })
  }
  return found
}

/** Name of the first province that a text names, null when it names none. */
export function provinceNamed(text: string): string | null {
  return provincesNamed(text)[0]?.province.name ?? null
}

/** The province that `name` became part of in July 2025; `name` itself where nothing changed or it is not known. */
export function successorOf(name: string): string {
  return SPELLINGS.get(placeSpelling(name))?.successor ?? name
}

const DISTRICT_PROVINCES = new Map<string, string[]>()
for (const [province, districts] of DISTRICTS) {
  for (const district of districts) addTo(DISTRICT_PROVINCES, district, province)
}

/** Province of a district, town or city whose name only one province has; null otherwise. */
export function provinceOfDistrict(name: string): string | null {
  const provinces = DISTRICT_PROVINCES.get(placeSpelling(name)) ?? []
  return provinces.length === 1 ? (provinces[0] ?? null) : null
}

function escaped(name: string): string {
  return name.replace(/[.]/g, '\\.')
}
