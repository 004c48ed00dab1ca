/** A request for words to be spoken: "soạn đoạn phát biểu về …", not "tóm tắt bài phát biểu của …", which is a paper. */
export const SPEECH =
  /(?<!\p{L})(?:soạn|viết|chuẩn bị|làm|thảo|xây dựng|dự thảo|cho)(?: [\p{L}\d]+){0,6} phát biểu(?!\p{L})|(?:để|thành|dạng|kiểu|theo kiểu|dùng cho) (?:bài |đoạn |lời |bản )?phát biểu(?!\p{L})|^\s*(?:một |01 )?(?:đoạn|bài|lời|bản|gợi ý|ý) phát biểu(?!\p{L})/u

/** Of such a request what says who speaks where. */
export const SPEECH_FOR =
  /(?<!\p{L})(?:(?:một|01|bài|đoạn|lời|bản|gợi ý|ý) )*phát biểu(?: (?:ngắn|khai mạc|bế mạc|chỉ đạo))?(?: (?:khoảng )?\d{1,2} phút)?(?: (?:của|cho|dành cho) (?:đồng chí |đ\/c |anh |chị )?(?:lãnh đạo|pct|ct|chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|sếp|thủ trưởng|trưởng phòng)(?: (?:tỉnh ủy|ubnd tỉnh|tỉnh|huyện|xã|sở))?)?(?: (?:tại|ở|trong) (?:hội nghị|buổi họp|cuộc họp|buổi lễ|lễ)(?: (?:tổng kết|sơ kết|giao ban|này))?(?:(?: (?!về )\p{L}+){1,6}(?= về ))?)?(?: về)?(?!\p{L})/gu

/** Words spoken in a minute. */
const WORDS_PER_MINUTE = 130
const MINUTES = /(?<!\d)(\d{1,2}) phút(?!\p{L})/u
const USUAL_MINUTES = 3

/** How many words a speech has: as many as are spoken in the time that is asked for. */
export function spokenWords(request: string): number {
  return WORDS_PER_MINUTE * Number(MINUTES.exec(request)?.[1] ?? USUAL_MINUTES)
}
