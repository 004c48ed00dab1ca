import type { ReadValue } from '../../../search/parsed-document.ts'
import { withoutHolders } from '../../../search/text/office-holders.ts'
import { provinceNamed, provinceOfDistrict, successorOf } from '../../gazetteer/province-names.ts'
import { votedProvince } from '../../gazetteer/province-vote.ts'
import type { Block } from '../block.ts'
import { readDateLine } from './date.ts'
import { type ReportHead, readFrom } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

const STOP =
  'lần|nhiệm|khóa|khoá|trực|viên|năm|giai|đến|trong|về|tại|quý|tháng|sơ|tổng|thực|và|với|theo|tình|kết|công|đầu|cuối|từ|gắn|do|của'
/** Provinces were merged on 1 July 2025: districts were abolished, and old names belong to the new province. */
const MERGERS = '2025-07'

/** A place that no list knows, behind its kind: "tỉnh Sông Lam", "Tỉnh ủy Sông Lam". */
const UNLISTED = new RegExp(
  `(?:[Tt]ỉnh(?: ủy| uỷ| đoàn)?|[Tt]hành (?:phố|ủy|uỷ|đoàn)) ((?!(?:${STOP}|ủy|uỷ|Ủy|Uỷ|Trực|ta|này|nhà|đoàn)(?!\\p{L}))\\p{Lu}\\p{L}*(?: (?!(?:${STOP})(?!\\p{L}))\\p{Lu}\\p{L}*){0,3})`,
  'u',
)
const UNLISTED_IN_CAPITALS = new RegExp(
  `(?:TỈNH(?: ỦY| UỶ| ĐOÀN)?|THÀNH PHỐ|THÀNH ỦY|THÀNH ĐOÀN) ((?:(?!(?:${STOP.toUpperCase()}|ỦY|UỶ|ĐẢNG|ĐOÀN|CỘNG|BAN)(?!\\p{L}))\\p{Lu}+(?:\\s|$|(?=[,.;)]))){1,3})`,
  'u',
)

const CUT_NAME = /(?:TỈNH|THÀNH PHỐ)(?: \p{Lu}+)?$/u
const REST_OF_NAME = /^\p{Lu}+$/u

/**
 * The province or city a report speaks for, without "tỉnh" or "thành phố": named in the title, else the place of
 * the date line (a town gives its province), else in the issuer's name on the cover, else the one that the text
 * itself names by far most, else the one whose districts it names. Null when unsure. Covers are looked at last
 * because a bundle may reuse the cover of another place. A paper of before July 2025 keeps the name of its time.
 */
export function readPlace(head: ReportHead): ReadValue | null {
  return fromTitle(head.title) ?? fromDateLine(head) ?? fromCover(head.cover) ?? fromText(head)
}

function fromTitle(title: readonly Block[]): ReadValue | null {
  for (const block of title) {
    const name = placeIn(block.text)
    if (name !== null) return readFrom(block, name)
  }
  return null
}

function fromDateLine(head: ReportHead): ReadValue | null {
  const line = readDateLine(head)
  if (line === null) return null
  // What the paper itself calls a province outranks a list: provinces may share the names of others' districts.
  if ([...head.cover, ...head.title, ...head.body].some(({ text }) => callsProvince(text, line.place)))
    return readFrom(line.block, line.place)
  const words = line.place.split(' ')
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ')
    const province = provinceNamed(name) ?? (line.date < MERGERS ? ofDistrict(name, head) : null)
    if (province !== null) return readFrom(line.block, province)
  }
  return null
}

/**
 * The province of a town that a date line names. A district's own paper is not taken for one of that province unless it
 * names it: districts of several provinces share a name.
 */
function ofDistrict(name: string, { cover, title, body }: ReportHead): string | null {
  const province = provinceOfDistrict(name)
  if (province === null) return null
  const own = new RegExp(`(?:huyện|quận|thị xã|thành phố)\\s+${name}(?!\\p{L})`, 'iu')
  const isOwn = own.test([...cover, ...title].map(({ text }) => text).join(' '))
  return !isOwn || body.some(({ text }) => text.includes(province)) ? province : null
}

function fromCover(cover: readonly Block[]): ReadValue | null {
  let below = ''
  for (const block of cover.toReversed()) {
    // "VÀ DU LỊCH TỈNH SÔNG" over "LAM": the name of a place may be cut by the width of its column.
    const cut = CUT_NAME.test(block.text) && REST_OF_NAME.test(below)
    const name = placeIn(cut ? `${block.text} ${below}` : block.text)
    if (name !== null) return readFrom(block, name)
    below = block.text
  }
  return null
}

function fromText(head: ReportHead): ReadValue | null {
  const name = votedProvince([...head.title, ...head.body].map((block) => block.text))
  if (name === null) return null
  const merged = (readDateLine(head)?.date ?? '') >= MERGERS
  return { value: merged ? successorOf(name) : name, lines: null }
}

function placeIn(text: string): string | null {
  const listed = provinceNamed(text)
  if (listed !== null) return listed
  const written = UNLISTED.exec(withoutHolders(text))?.[1]
  if (written !== undefined && !/^\p{Lu}+$/u.test(written.split(' ')[0] ?? '')) return written
  const capitals = UNLISTED_IN_CAPITALS.exec(text)?.[1]?.trim()
  if (capitals === undefined) return null
  return sentenceCase(capitals).replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** The text says "tỉnh NAME" or "TỈNH NAME", and no longer name. */
function callsProvince(text: string, name: string): boolean {
  for (const kind of ['tỉnh ', 'tỉnh ủy ', 'tỉnh uỷ ']) {
    const at = text.toLowerCase().indexOf(`${kind}${name.toLowerCase()}`)
    if (at >= 0 && !/^(?:\p{L}|\s\p{Lu})/u.test(text.slice(at + kind.length + name.length))) return true
  }
  return false
}
