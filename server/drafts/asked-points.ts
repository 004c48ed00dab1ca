/** "Ba số liệu", "5 ý chính": how many points are wanted, and whether each is to be a figure. */
export interface AskedPoints {
  readonly count: number
  readonly figures: boolean
}

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
/** More are no points any more but a text. */
const MOST = 20
const CHIEF =
  '(?:chính|chủ yếu|cơ bản|quan trọng|nổi bật|đáng chú ý|cốt lõi|then chốt|tiêu biểu|lớn|cần (?:nhớ|nêu|lưu ý)|nhất|mới)'

/** The number with what is counted; a point or a content counts only where it is said to be one that matters. */
export const COUNTED_POINTS = new RegExp(
  `(?<![\\p{L}\\d/.,])(?:khoảng |đúng |chừng )?(?<number>\\d{1,2}|${NUMBERS.join('|')}) (?:(?<figures>con số|số liệu|số(?= ${CHIEF}))(?: thống kê)?|ý(?! kiến| tưởng| nghĩa| thức)|gạch đầu dòng|câu(?! hỏi)|(?:điểm|nội dung|nét|chỉ tiêu|kết quả|vấn đề)(?= ${CHIEF}))(?: ${CHIEF})*(?!\\p{L})`,
  'u',
)

/** @param request lower case, with its marks; null where no number of points is asked for */
export function askedPoints(request: string): AskedPoints | null {
  const groups = COUNTED_POINTS.exec(request)?.groups
  const said = groups?.number
  if (said === undefined) return null
  const count = /^\d/u.test(said) ? Number(said) : NUMBERS.indexOf(said) + 1
  return count < 1 || count > MOST ? null : { count, figures: groups?.figures !== undefined }
}
