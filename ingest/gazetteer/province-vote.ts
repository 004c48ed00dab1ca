import { DISTRICTS } from './districts.ts'
import { placeSpelling, provincesNamed } from './province-names.ts'
import { PROVINCES } from './provinces.ts'

const FEWEST_MENTIONS = 2
const FEWEST_DISTRICTS = 2
const MARGIN = 2

/**
 * The province a text speaks for where no head says so: the one it names at least twice and twice as often as any
 * other; else the one of which it names at least two districts that no other province has, and twice as many as of
 * any other. Null when unsure. Centres such as "thành phố Hồ Chí Minh" count like any other name.
 */
export function votedProvince(texts: readonly string[]): string | null {
  const mentions = new Map<string, number>()
  for (const text of texts) {
    for (const { province } of provincesNamed(text)) {
      mentions.set(province.name, (mentions.get(province.name) ?? 0) + 1)
    }
  }
  return clearWinner(mentions, FEWEST_MENTIONS) ?? clearWinner(districtsNamed(texts), FEWEST_DISTRICTS)
}

function clearWinner(votes: ReadonlyMap<string, number>, fewest: number): string | null {
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'))
  if (first === undefined || first[1] < fewest) return null
  return first[1] >= MARGIN * (second?.[1] ?? 0) ? first[0] : null
}

const PROVINCE_NAMES = new Set(PROVINCES.map((province) => province.name))
const OWNERS = new Map<string, string | null>()
for (const [province, districts] of DISTRICTS) {
  for (const district of districts) OWNERS.set(district, OWNERS.has(district) ? null : province)
}
const DISTINCTIVE = new Map(
  [...OWNERS].flatMap(([district, province]) =>
    province !== null && !PROVINCE_NAMES.has(district) && district.includes(' ')
      ? [[district, province] as const]
      : [],
  ),
)
const DISTRICT_NAME = new RegExp(
  `(?<!\\p{L})(?:${[...DISTINCTIVE.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?!\\p{L}|\\s\\p{Lu}\\p{Ll})`,
  'gu',
)

/** Characters before a name in which its kind is looked for: "huyện Càng Long", "các huyện Càng Long, Tiểu Cần". */
const KIND_BEFORE = 60
const KIND = /(?<!\p{L})(huyện|quận|thị xã|thành phố|tp\.?|tx\.?|thị trấn|xã|phường|thôn|ấp|đặc khu)\s/giu

/**
 * How many different districts of each province are named, by names that no other province has. Only behind the kind of
 * a district: communes share the names of districts everywhere.
 */
function districtsNamed(texts: readonly string[]): Map<string, number> {
  const seen = new Set<string>()
  for (const text of texts) {
    const spelled = placeSpelling(text)
    for (const match of spelled.matchAll(DISTRICT_NAME)) {
      const before = spelled.slice(Math.max(0, match.index - KIND_BEFORE), match.index)
      const kind = [...before.matchAll(KIND)].at(-1)?.[1]?.toLowerCase()
      if (kind !== undefined && !/^(?:thị trấn|xã|phường|thôn|ấp|đặc khu)$/u.test(kind)) seen.add(match[0])
    }
  }
  const votes = new Map<string, number>()
  for (const district of seen) {
    const province = DISTINCTIVE.get(district)
    if (province !== undefined) votes.set(province, (votes.get(province) ?? 0) + 1)
  }
  return votes
}
