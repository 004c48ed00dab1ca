import { BODIES_OF_ANY_LEVEL, PARTY_SOURCE } from '../../../search/lexicon/bodies.ts'
import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import { beginsWithBody, isNameOpen } from '../letterhead-names.ts'
import { isCapitals } from '../letters.ts'
import { isPageMark } from '../page-marks.ts'
import { bodyCase } from './body-case.ts'
import { type ReportHead, readFrom } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

const BESIDE_BODY =
  /CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|\(?DỰ THẢO(?:\s+(?:LẦN\s*)?\d+)?\)?|(?:^|\s)(?:TỐI MẬT|TUYỆT MẬT|MẬT|HỎA TỐC|KHẨN)(?=\s|$)|(?:^|\s)Số\s*:.*$|(?:^|\s)Số \d.*$|\p{Lu}[\p{L} ]{1,40},\s*ngày.*$|[|*_=~]+|-{2,}/u
/** The right half of a head and what else stands in it; readers may give both halves as one line. */
const NOT_BODY = new RegExp(`${PARTY_SOURCE}|${BESIDE_BODY.source}`, 'gu')
const SIGNS_FOR = /^(?:T\s?\/\s?M|TM\.?|T\s?\/\s?L|TL\.?)\s*(\p{Lu}[\p{Lu}\s,-]{3,})$/u
const SPOKEN_FOR =
  /của (Ban Thường vụ|Thường trực|Ban Chấp hành Đảng bộ|Ủy ban nhân dân)?\s*((?:Tỉnh|Thành|Huyện|Thị|Quận) [uủ][ỷyủ])/u
const LONGEST = 220

/** One name on the letterhead, whole over its lines. */
interface Name {
  readonly text: string
  readonly block: Block
}

/**
 * Who issued the paper: the last body of the letterhead, since the one it belongs to stands above it ("ỦY BAN NHÂN DÂN
 * TỈNH …" over "SỞ …"), its name joined over its lines ("ỦY BAN NHÂN DÂN" and "TỈNH …"); a body that every level has
 * is completed by the one above ("VĂN PHÒNG" of "TỈNH ỦY …"). Without a letterhead the body the paper is signed for
 * ("T/M BAN THƯỜNG VỤ"), else the committee its title speaks for. A congress named on the cover of a bundle is none.
 */
export function readIssuer(head: ReportHead): ReadValue | null {
  const names = letterheadNames(head.cover)
  const own = names.at(-1)
  if (own !== undefined) return readFrom(own.block, completed(own.text, names.at(-2)?.text ?? null))
  const signing = head.body.findLast((block) => SIGNS_FOR.test(block.text))
  const signed = signing && SIGNS_FOR.exec(signing.text)?.[1]
  if (signing && signed !== undefined) return readFrom(signing, bodyCase(signed))
  return spokenFor(head.title)
}

/** The State's name beside the issuer's, in one line or two, its blanks perhaps lost in a picture. */
const STATE = /CỘNG\s?H(?:ÒA|OÀ)\s?XÃ\s?HỘI\s?CHỦ\s?NGHĨA(?:\s?VIỆT(?:(\s?NAM)|$))?/u
const STATE_END = /(?:^|\s)(?:VIỆT\s?)?NAM$/u

/** The bodies that a letterhead names, from the top: each name whole over its lines. */
export function letterheadNames(cover: readonly Block[]): readonly Name[] {
  const names: Name[] = []
  let halfState = false
  for (const block of cover) {
    if (block.text.length > LONGEST || isPageMark(block.text)) continue
    if (/ĐẠI HỘI/u.test(block.text)) break
    const state = STATE.exec(block.text)
    const half: boolean = halfState || (state !== null && state[1] === undefined)
    const rest = block.text.replace(STATE, ' ')
    const apart: string = half ? rest.replace(STATE_END, ' ') : rest
    halfState = half && state !== null && apart === rest
    const text = apart.replace(NOT_BODY, ' ').replace(/\s+/g, ' ').trim()
    if (text === '' || !isCapitals(text)) {
      // Below the number stand no more bodies, only remarks.
      if (/(?:^|\s)Số\s*:?\s*[\d…._]*\s*[-/]/u.test(block.text) && names.length > 0) break
      continue
    }
    const last = names.at(-1)
    if (last !== undefined && (!beginsWithBody(text) || isNameOpen(last.text))) {
      names[names.length - 1] = { text: `${last.text} ${text}`, block: last.block }
    } else if (beginsWithBody(text)) names.push({ text, block })
    if (/(?:^|\s)Số\s*:/u.test(block.text)) break
  }
  return names.filter((name, at) => !names.slice(at + 1).some((later) => later.text === name.text))
}

function completed(name: string, above: string | null): string {
  const own = bodyCase(name)
  const levelled = above === null ? null : atLevel(own, bodyCase(above))
  if (levelled !== null) return levelled
  if (above === null || !BODIES_OF_ANY_LEVEL.test(own) || namesPlace(own)) return own
  const upper = bodyCase(above)
  if (/^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:[ủuỦU]|đoàn)/u.test(upper) || /^Đảng bộ/u.test(upper)) {
    return `${own} ${upper}`
  }
  const place = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s\p{Lu}.*$/u.exec(upper)?.[0]
  return place === undefined ? own : `${own} ${place}`
}

/** "THANH TRA TỈNH" below "UBND TỈNH SÔNG LAM": the one of that province; null where its name does not end in its level. */
function atLevel(own: string, upper: string): string | null {
  const level = /\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/iu.exec(own)
  const place =
    level === null ? null : new RegExp(`(?<!\\p{L})${level[1]}\\s\\p{Lu}.*$`, 'iu').exec(upper)?.[0]
  return level === null || !place ? null : `${own.slice(0, level.index)} ${place}`
}

function namesPlace(name: string): boolean {
  return /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|Tỉnh ủy|Thành ủy|Huyện ủy|Trung ương)(?!\p{L})/u.test(
    name,
  )
}

function spokenFor(title: readonly Block[]): ReadValue | null {
  for (const block of title) {
    const found = SPOKEN_FOR.exec(sentenceCase(block.text))
    if (found) return readFrom(block, [found[1], found[2]].filter(Boolean).join(' '))
  }
  return null
}
