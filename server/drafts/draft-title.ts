import { capital } from '../../search/text/capital.ts'
import type { ReportChoice } from './choose-reports.ts'
import type { DraftKind } from './draft.ts'
import { MEMBERS } from './request-words.ts'
import { paperKindOf } from './word/paper-kind.ts'

const OPENINGS: Readonly<Record<DraftKind, string>> = {
  summary: 'Tóm tắt',
  highlights: 'Điểm nhanh',
  comparison: 'So sánh',
  figures: 'Bảng số liệu',
  catalogue: 'Danh mục văn bản',
  tasks: 'Danh mục nhiệm vụ',
  members: 'Danh sách',
  speech: 'Phát biểu',
}

/** Of a request, what is no part of a title: who asks, how long it should be. */
const ASIDE =
  /^(?:(?:hãy|xin|giúp|hộ|nhờ|vui lòng|bạn|soạn|viết|lập|kẻ|làm|tạo)\s+)+|^(?:tôi|mình|em)\s+(?=(?:một|đoạn|bản|bài|báo cáo|bảng)(?!\p{L}))|(?:giúp|hộ|cho)\s+(?:tôi|mình|em)\s*|(?<=^(?:tóm tắt|tóm lược|so sánh|tổng hợp|liệt kê|nêu))\s+(?:giúp|hộ(?! nghèo| cận| gia đình| dân| kinh doanh| sản xuất| nông)|nhanh|lại|cho)(?=\s)|^(?:một|01)\s+|^(?:bản|đoạn|bài|báo cáo)\s+(?=tóm tắt|so sánh|tổng hợp)|,?\s*(?:(?:khoảng|trong|dài|chừng)\s+)*(?:nửa|một|hai|ba|bốn|\d+)\s+trang(?:\s+rưỡi)?(?:\s+A4)?|,?\s*theo (?:các )?báo cáo[^,.]*$|,?\s*(?:để\s+)?(?:đưa|chèn) vào[^.]*$|[.!?]+\s*$/giu
/** "Thông báo kết luận họp …", "tờ trình về …": what follows the kind that is to be made. */
const MADE_ABOUT =
  /^(?:(?:một|01|bản|cái|dự thảo) )*(?:thông báo|kế hoạch|tờ trình|công văn)\s+(?:(?:gửi |trình |lên )*(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|thường trực|ban thường vụ|tỉnh ủy|lãnh đạo|các sở|sở|bộ|chính phủ)(?: (?!về(?!\p{L}))[\p{L},]+){0,5} (?=về(?!\p{L})))?(?:(?:về việc|về|v\/v)\s+)?(?<about>\S.*)$/iu
const LONGEST = 160

/**
 * The title of a draft: the request without its words of asking; what the places are where the request is not
 * a phrase that can stand as a title.
 *
 * @param request NFC Vietnamese with its marks
 */
export function draftTitle(request: string, kind: DraftKind, choices: readonly ReportChoice[]): string {
  let title = request.trim()
  for (let before = ''; before !== title; ) {
    before = title
    title = title.replace(ASIDE, '').replace(/\s+/gu, ' ').trim()
  }
  if (kind === 'members')
    title = `Danh sách thành viên ${title
      .replace(MEMBERS, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,]+|[\s,]+$/gu, '')}`
  // What a paper of a kind is about stands below its kind, which needs no second mention.
  const about = MADE_ABOUT.exec(title)?.groups?.about
  if (paperKindOf(request) !== 'report' && about !== undefined) return capital(about)
  const speaks =
    /^(?:tóm tắt|tóm lược|so sánh|điểm nhanh|danh mục|danh sách|biểu|bảng|tổng hợp|khái quát|liệt kê|nêu|những|các|kết quả|diễn biến|tình hình|số liệu|đoạn|bài|lời|phát biểu)/iu
  const places = [...new Set(choices.flatMap(({ place }) => (place === null ? [] : [place])))].join(', ')
  const named = speaks.test(title) ? title : `${OPENINGS[kind]}: ${title === '' ? places : title}`
  const cut = named.length <= LONGEST ? named : `${named.slice(0, named.lastIndexOf(' ', LONGEST))}…`
  return capital(cut)
}

/** A heading as a draft prints it: without a stop, long ones cut where they go on to explain. */
export function headingTitle(title: string): string {
  const bare = title.replace(/\s+/gu, ' ').replace(/[\s.:;,]+$/u, '')
  if (bare.length <= 110) return bare
  const comma = bare.slice(0, 110).search(/[,;:](?=\s[^,;:]*$)/u)
  return comma >= 24 ? bare.slice(0, comma) : `${bare.slice(0, bare.lastIndexOf(' ', 100))}…`
}
