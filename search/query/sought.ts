import type { Sought, Understood } from '../retrieval.ts'

const PAPER =
  '(?:nghị quyết|quyết định|quy định|kết luận|chỉ thị|thông báo|kế hoạch|chương trình|đề án|nghị định|thông tư|văn bản|(?<!kỷ )luật|hướng dẫn|công văn)'

/** What is sought and the words that say so; the first that matches decides. */
const SIGNS: readonly (readonly [Sought, RegExp])[] = [
  [
    'summary',
    /(?<!\p{L})(?:tóm tắt|tóm lược|tổng hợp|tổng thuật|soạn|viết (?:giúp|cho|một)|dự thảo (?:giúp|cho))/iu,
  ],
  [
    'comparison',
    /(?<!\p{L})(?:so sánh|đối chiếu|khác nhau|giống nhau|giống hay khác|(?:tỉnh|nơi|địa phương|bên|đâu|ai) nào (?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|nhanh) hơn|chênh lệch giữa)/iu,
  ],
  [
    'list',
    /(?<![\p{L}\p{N}])(?:(?:kể tên|kể ra|liệt kê|nêu tên|nêu các|nêu những)(?: (?:các|những|\d{1,2}|\p{L}+)(?: \p{L}+){1,4})?|gồm (?:những|các)|bao gồm (?:những|các)|là những|những \p{L}+(?: \p{L}+){0,6} nào|các \p{L}+(?: \p{L}+){0,5} nào|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}) (?!là |và |bao |của )\p{L}+(?: \p{L}+){0,4} (?:nào|gì)|gồm \p{L}+(?: \p{L}+){0,3} nào)/iu,
  ],
  [
    'document',
    new RegExp(
      `(?<!\\p{L})(?:${PAPER}(?: số)? (?:nào|mấy|bao nhiêu|gì)|${PAPER}[^?]{0,80} (?:số mấy|số bao nhiêu|mang số)|số,? ký hiệu)`,
      'iu',
    ),
  ],
  [
    'date',
    /(?<!\p{L})(?:ngày nào|ngày mấy|ngày tháng nào|khi nào|bao giờ|lúc nào|thời gian nào|thời điểm nào|tháng mấy|tháng nào|năm nào|năm mấy|mấy giờ|những ngày nào)/iu,
  ],
  [
    'person',
    /(?<!\p{L})(?:ai(?: là| đã| chủ trì| ký| phụ trách| kết luận)?|đồng chí nào|người nào|ông nào|bà nào)(?!\p{L})/iu,
  ],
  ['reason', /(?<!\p{L})(?:vì sao|tại sao|do đâu|vì đâu|nguyên nhân|lý do)/iu],
  [
    'place',
    /(?<!\p{L})(?:ở đâu|tại đâu|nơi nào|chỗ nào|(?:xã|phường|huyện|quận|tỉnh|ấp|thị trấn|địa bàn|địa phương) nào)/iu,
  ],
  [
    'figure',
    /(?<!\p{L})(?:bao nhiêu|mấy|tỷ lệ|tỉ lệ|phần trăm|thứ hạng|hạng (?:mấy|thứ)|đạt mức nào|số lượng)(?!\p{L})/iu,
  ],
  ['list', /(?<!\p{L})(?:những|các) \p{L}+(?: \p{L}+){0,8} (?:gì|nào)/iu],
]

/** What kind of answer a question seeks. `places` is how many places it names: two or more side by side compare. */
export function findSought(question: string, places: number): Understood<Sought> {
  for (const [sought, sign] of SIGNS) {
    const match = sign.exec(question)
    if (match === null) continue
    if (sought === 'figure' && places > 1) return { value: 'comparison', words: match[0] }
    return { value: sought, words: match[0] }
  }
  return { value: places > 1 ? 'comparison' : 'other', words: '' }
}
