/**
 * Words that frame a question and say nothing of its matter, as patterns over lower-case NFC text. A frame is
 * left out only as a whole: "lần lượt" goes, "lượt khách" stays.
 */
const FRAMES: readonly RegExp[] = [
  // How one opens: "cho biết", "xin hỏi", "hãy nêu", "kể tên các", "liệt kê".
  /(?:làm ơn |xin |hãy |vui lòng |nhờ )*(?:cho|giúp) (?:tôi |mình |em |anh |chị |tui )?(?:biết|hỏi|xem|xin)(?: rõ| thêm)?/gu,
  /(?:xin hỏi|hãy(?= (?:nêu|kể|liệt|tóm|tổng|cho))|kể tên|kể ra|nêu tên|nêu rõ|nêu(?= (?:các|những|ra) )|liệt kê|điểm qua|tổng hợp(?= (?:các|những|kết quả|tình hình)))/gu,
  // What stands between: "lần lượt", "trong số", "cụ thể", "tổng cộng".
  /(?:lần lượt|trong số(?: đó| này)?|trong đó|cụ thể|tổng cộng|tất cả|cả thảy|vỏn vẹn|xảy ra|diễn ra|tham gia(?=[?.!\s]*$)|trên địa bàn|tính đến|tính tới|cho đến|cho tới|kể từ|vào khoảng|cỡ nào|chừng nào|hồi nào|đợt nào)/gu,
  // Sides: "bên nào", "ba địa phương", "có nhiều … hơn".
  /(?:bên|nơi|tỉnh|địa phương|chỗ|đằng) nào/gu,
  /(?:hai|ba|bốn|các|những|cả hai|cả ba) (?:địa phương|tỉnh thành|nơi|bên)(?= |,|\?|$)/gu,
  /(?<= )(?:nhiều|ít|cao|thấp|lớn|nhỏ|tốt|kém) hơn(?=[\s,?.!]*$)/gu,
]
/** The frames between whole words only. */
const BOUNDED_FRAMES = FRAMES.map(
  ({ source }) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
)
const MORE = /(?:có |được )?(?:nhiều|ít) (?=(?:\p{L}+ ){1,6}hơn[\s,?.!]*$)/gu
const THAN = /(?<=\p{L}) hơn(?=[\s,?.!]*$)/gu

/**
 * A question without its frames; a comma stands in the place of each, so that the words around it do not meet.
 *
 * @example withoutFrames('cho biết ba tỉnh lần lượt có bao nhiêu xã') // ', ba tỉnh , có bao nhiêu xã'
 */
export function withoutFrames(question: string): string {
  const lower = question.normalize('NFC').toLowerCase()
  const more = lower.replace(MORE, ', ')
  const compared = more === lower ? lower : more.replace(THAN, ',')
  return BOUNDED_FRAMES.reduce((text, frame) => text.replace(frame, ','), compared)
}
