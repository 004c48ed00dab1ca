import { BODY_WORDS, FIELDS } from '../../../search/lexicon/bodies.ts'
import { capital } from '../../../search/text/capital.ts'
import { abbreviationCase } from './abbreviation-case.ts'

/** Bodies whose own name begins with the second word that is written large: "Ủy ban nhân dân" has none. */
const GIVEN = new Map(
  [
    'Ủy ban nhân dân',
    'Hội đồng nhân dân',
    'Thủ tướng Chính phủ',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Bộ Chính trị',
    'Ban Bí thư',
    'Ban Chấp hành',
    'Ban Thường vụ',
    'Đảng bộ',
    'Đảng ủy',
    'Tỉnh đoàn',
    'Thành đoàn',
    'Huyện đoàn',
    'Quận đoàn',
    'Thị đoàn',
    'Tỉnh ủy',
    'Thành ủy',
    'Huyện ủy',
    'Quận ủy',
    'Thị ủy',
  ].map((name) => [name.toLowerCase(), name]),
)
const PLACE =
  /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã(?!\s+hội(?!\p{L}))|phường|thị trấn|đặc khu|tp\.?|tx\.?|thôn|ấp|buôn|xóm|khu phố|tổ dân phố)\s+(?!ủy|đoàn)(.+)$/u
/** A department's or ministry's fields, parted by commas and dashes, begin large each. */
const OF_FIELDS = /^(?:bộ|sở|phòng|cục|chi cục|tổng cục|vụ|ban|trường|viện|học viện)(?!\p{L})/u
const FIELD_SPELLING = new Map(FIELDS.map((field) => [field.toLowerCase(), field]))

/**
 * The name of a body printed in capitals, in the letters it is written with in a sentence: "SỞ NÔNG NGHIỆP VÀ MÔI
 * TRƯỜNG" gives "Sở Nông nghiệp và Môi trường", "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM" gives "Ủy ban nhân dân tỉnh Sông Lam".
 * A name in small letters stays as it is.
 */
export function bodyCase(text: string): string {
  if (/\p{Ll}{2}/u.test(text)) return text
  const small = abbreviationCase(text.trim().replaceAll('UỶ', 'ỦY'))
  const place = PLACE.exec(small)
  const name = place ? small.slice(0, place.index).trim() : small
  const own = nameCase(name)
  if (!place) return own
  return `${own}${own === '' ? '' : ' '}${place[1]} ${eachLarge(place[2] ?? '')}`
}

function nameCase(name: string): string {
  const lower = name.toLowerCase()
  for (const [small, spelled] of GIVEN) {
    if (lower === small) return spelled
    if (lower.startsWith(`${small} `)) return `${spelled} ${rest(name.slice(small.length + 1))}`
  }
  const body = BODY_WORDS.find(
    (word) => lower === word.toLowerCase() || lower.startsWith(`${word.toLowerCase()} `),
  )
  if (body === undefined) return capital(name)
  const own = name.slice(body.length).trim()
  const field = FIELD_SPELLING.get(own.toLowerCase())
  const spelled = field ?? (OF_FIELDS.test(lower) ? (placedField(own) ?? eachField(own)) : capital(own))
  return `${capital(bodyWord(body))} ${spelled}`.trim()
}

/** "SỞ Y TẾ SÔNG LAM": what follows a field whose name is known is the place, without its kind. */
function placedField(own: string): string | null {
  const lower = own.toLowerCase()
  const small = [...FIELD_SPELLING.keys()]
    .filter((one) => lower.startsWith(`${one} `))
    .sort((a, b) => b.length - a.length)[0]
  const rest = small === undefined ? '' : own.slice(small.length + 1)
  if (small === undefined || !/^\p{L}+(?: \p{L}+){0,3}$/u.test(rest) || /(?:^|\s)và(?:\s|$)/u.test(rest))
    return null
  return `${FIELD_SPELLING.get(small)} ${eachLarge(rest)}`
}

function bodyWord(body: string): string {
  return /^(?:UBND|HĐND)$/.test(body) ? body : body.toLowerCase()
}

/** What follows a body that is a name by itself: the bodies of the Party and the State within it. */
function rest(text: string): string {
  const given = [...GIVEN].find(([small]) => text.toLowerCase().startsWith(small))
  return given ? given[1] + eachLarge(text.slice(given[0].length)) : eachLarge(text)
}

function eachField(text: string): string {
  return text.replace(
    /(?:^|,\s|\s-\s|\svà\s|\s–\s)\p{Ll}/gu,
    (start) => start.slice(0, -1) + start.slice(-1).toUpperCase(),
  )
}

function eachLarge(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
