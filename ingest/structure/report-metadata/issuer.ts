import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import { type ReportHead, readFrom } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

const BODY =
  '(?:TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THỊ ỦY|QUẬN ỦY|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN BÍ THƯ|BỘ CHÍNH TRỊ|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|CHI CỤC|CỤC|BỘ|TỔNG CỤC|VĂN PHÒNG|BAN TỔ CHỨC|BAN TUYÊN GIÁO|BAN DÂN VẬN|BAN NỘI CHÍNH|BAN QUẢN LÝ|TRƯỜNG|VIỆN|TỔNG CÔNG TY|CÔNG AN|BỘ CHỈ HUY|ĐOÀN|HỘI|LIÊN ĐOÀN|MẶT TRẬN|TÒA ÁN|VIỆN KIỂM SÁT|TIỂU BAN|BAN CÁN SỰ)'
const CAPITALS = new RegExp(`(?:^|\\s)(${BODY}(?:[\\s,-]+\\p{Lu}+)*)`, 'u')
const STATE = /\s*(?:ĐẢNG CỘNG SẢN|CỘNG H[ÒO][ÀA]? XÃ HỘI).*$/u
const SIGNS_FOR = /^(?:T\s?\/\s?M|TM\.?|T\s?\/\s?L|TL\.?)\s*(\p{Lu}[\p{Lu}\s,-]{3,})$/u
const SPOKEN_FOR =
  /của (Ban Thường vụ|Thường trực|Ban Chấp hành Đảng bộ|Ủy ban nhân dân)?\s*((?:Tỉnh|Thành|Huyện|Thị|Quận) [uủ][ỷyủ])/u

/**
 * Who issued the paper: the body in capitals on the cover ("TỈNH ỦY SÔNG LAM"), else the body the paper is
 * signed for ("T/M BAN THƯỜNG VỤ"), else the committee its title speaks for. A congress named on the cover of a
 * bundle is none.
 */
export function readIssuer(head: ReportHead): ReadValue | null {
  for (const block of head.cover) {
    const text = block.text.replace(STATE, '')
    if (/ĐẠI HỘI/u.test(text)) continue
    const body = CAPITALS.exec(text)?.[1]
    if (body !== undefined) return readFrom(block, sentenceCase(body))
  }
  const signing = head.body.findLast((block) => SIGNS_FOR.test(block.text))
  const signed = signing && SIGNS_FOR.exec(signing.text)?.[1]
  if (signing && signed !== undefined) return readFrom(signing, sentenceCase(signed))
  return spokenFor(head.title)
}

function spokenFor(title: readonly Block[]): ReadValue | null {
  for (const block of title) {
    const found = SPOKEN_FOR.exec(sentenceCase(block.text))
    if (found) return readFrom(block, [found[1], found[2]].filter(Boolean).join(' '))
  }
  return null
}
