/** What a part of the question wants to hear; an answer span that lacks it answers less well. */
export type Expectation =
  | { readonly kind: 'percent' }
  /** A number; `units` are the syllables after "bao nhiêu"/"mấy", lower case: "căn nhà", "hợp tác xã"; empty for any unit. */
  | { readonly kind: 'figure'; readonly unit: string }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' }
  /** Number and symbol of a document: `07-NQ/TU`. */
  | { readonly kind: 'symbol' }
  | { readonly kind: 'person' }
  /** Words that tell a cause. */
  | { readonly kind: 'reason' }

/** The answer is a figure, a date or a symbol that can be found by its form. */
export function hasFigure(expectation: Expectation): boolean {
  return expectation.kind !== 'person' && expectation.kind !== 'reason'
}

const PERCENT =
  /(?:bao nhiêu|mấy|bn)\s*(?:%|phần trăm)|bao nhiêu phần trăm|(?:tỷ lệ|tỷ trọng)(?:(?!những|nào).)*(?:bao nhiêu|mấy|là gì)|(?:tăng|giảm)(?: trưởng)? (?:bao nhiêu|như thế nào|thế nào|ra sao)/u
const DATE =
  /(?:ngày|hôm|bữa) (?:nào|mấy|bao nhiêu|tháng nào)|những ngày nào|khi nào|bao giờ|(?<!hằng |hàng |mỗi )(?:tháng|năm|quý) (?:nào|mấy)|thời gian nào|thời điểm nào|lúc nào|hồi nào/u
const DOCUMENT_KIND =
  'nghị quyết|quyết định|chỉ thị|kết luận|thông báo|kế hoạch|chương trình|đề án|công văn|nghị định|thông tư|(?<!kỷ |pháp )luật|văn bản|quy định|hướng dẫn|tờ trình|báo cáo'
const SYMBOL = new RegExp(
  `(?:${DOCUMENT_KIND})(?: số)? (?:nào|mấy|gì|bao nhiêu)|(?:mang |là |có )?số (?:mấy|hiệu|nào)|ký hiệu`,
  'u',
)
const PERSON =
  /(?:^|[\s,])(?:(?<!có )ai|đồng chí nào|người nào|những ai|vị nào|ông nào|bà nào)(?=[\s,?.]|$)|^(?:người|đồng chí|vị)\s(?:chủ trì|kết luận|ký|đứng đầu|phát biểu|thay mặt|điều hành)(?=\s)/u
const MONEY =
  /(?:tổng (?:vốn|mức đầu tư|kinh phí|giá trị|thu|chi|trị giá|số tiền)|kinh phí|số tiền|trị giá|vốn|thu ngân sách|chi ngân sách|bao nhiêu tiền|thu nhập|giá trị|doanh thu|mức đầu tư)(?:(?! và |,).)*(?:bao nhiêu|mấy)(?!\s*(?:%|phần trăm))|bao nhiêu tiền/u
const REASON =
  /(?:^|\s)(?:vì sao|tại sao|vì đâu|do đâu|do gì|vì lý do (?:gì|nào)|nguyên nhân (?:nào|gì|là gì))(?=\s|[,?.]|$)/u
const COMPARED =
  /so sánh (?:về )?(?:mức |tổng |kết quả )?(?:thu|chi|tỷ lệ|tỷ trọng|tốc độ|tăng trưởng|grdp|xuất khẩu|kim ngạch|số|diện tích|sản lượng|vốn|giá trị|thu nhập|năng suất|doanh thu|lượng|quy mô|chỉ số)(?=\s)/u
/** What is compared is a rate: "so sánh tỷ lệ hộ nghèo". */
const COMPARED_RATE = /so sánh (?:về )?(?:mức |kết quả )?(?:tỷ lệ|tỷ trọng|tốc độ)(?=\s)/u
const ASKS_OTHERWISE = /(?:^|\s)(?:nào|gì|ai|đâu|sao|thế nào|vì sao|khi nào)(?=\s|[,?.]|$)/u
/** A noun phrase alone that names a measure asks for its value: "Số hợp tác xã của Sông Lam?" */
const RATE_ALONE = /^(?:chỉ tiêu |mục tiêu )?(?:về )?(?:tỷ lệ|tỷ trọng|tốc độ)\s/u
const MEASURE_ALONE =
  /^(?:chỉ tiêu |mục tiêu )?(?:về )?(?:số (?!phận)|tổng |lương |tiền lương|mức lương|giá |học phí|dân số|tuổi thọ|mật độ|diện tích|sản lượng|doanh thu|thu nhập|thu ngân sách|chi ngân sách|kim ngạch|năng suất|giá trị|quy mô|lượng khách|grdp)/u
const COUNTED = /(?:bao nhiêu|mấy)\s+((?:\p{L}+\s?){1,3})/gu
const HIGHER = /tỷ lệ.*(?:cao|thấp|lớn|nhỏ) hơn/u
const MORE = /(?:nhiều|ít|cao|thấp|lớn|nhỏ) hơn/u
const ANY_FIGURE = /bao nhiêu|mấy|mức nào|thứ hạng|xếp (?:thứ|hạng)/u

/** Words after "bao nhiêu" that end the unit: "bao nhiêu căn nhà Đại đoàn kết" asks for "căn nhà". */
const NOT_UNIT =
  /^(?:là|đạt|thì|so|để|cho|và|ở|tại|trên|trong|của|mỗi|một|từ|đến|theo|vào|có|được|do|về|với|như|nào|hàng|hằng|bị|mới|đang|còn|lên|vì|tính|rồi|nữa|đã|khi|ạ|nhỉ|lần thứ)$/u

/**
 * What the question wants, in the order asked: "ban hành nghị quyết số mấy, ngày nào" → symbol, date.
 *
 * @param question lower-case NFC Vietnamese with its marks
 */
export function expectations(question: string): readonly Expectation[] {
  const found: { readonly at: number; readonly expectation: Expectation }[] = []
  const note = (match: RegExpMatchArray | null, expectation: Expectation) => {
    if (match?.index !== undefined) found.push({ at: match.index + match[0].length, expectation })
  }
  note(question.match(SYMBOL), { kind: 'symbol' })
  note(question.match(DATE), { kind: 'date' })
  note(question.match(PERSON), { kind: 'person' })
  note(question.match(PERCENT), { kind: 'percent' })
  if (!/tỷ trọng/u.test(question)) note(question.match(MONEY), { kind: 'money' })
  for (const match of question.matchAll(COUNTED)) {
    const syllables = (match[1] ?? '').trim().split(/\s+/u)
    const end = syllables.findIndex((syllable) => NOT_UNIT.test(syllable))
    const unit = (end < 0 ? syllables : syllables.slice(0, end)).join(' ')
    if (unit === '' || /^(?:phần trăm|tiền)/u.test(unit)) continue
    if (/^(?:(?:triệu|tỷ|nghìn|ngàn)?\s?(?:đồng|usd|đô)|(?:tỷ|triệu)$|vốn|kinh phí|ngân sách)/u.test(unit))
      note(match, { kind: 'money' })
    else if (!/^(?:nghị quyết|quyết định)$/u.test(unit) || match[0].startsWith('bao nhiêu'))
      note(match, { kind: 'figure', unit })
  }
  if (found.length === 0) note(question.match(REASON), { kind: 'reason' })
  if (found.length === 0) note(question.match(COMPARED_RATE), { kind: 'percent' })
  if (found.length === 0) note(question.match(COMPARED), { kind: 'figure', unit: '' })
  if (found.length === 0) note(question.match(HIGHER), { kind: 'percent' })
  if (found.length === 0) note(question.match(MORE), { kind: 'figure', unit: '' })
  if (found.length === 0 && !ASKS_OTHERWISE.test(question)) {
    note(question.match(RATE_ALONE), { kind: 'percent' })
    if (found.length === 0) note(question.match(MEASURE_ALONE), { kind: 'figure', unit: '' })
  }
  if (found.length === 0) note(question.match(ANY_FIGURE), { kind: 'figure', unit: '' })
  return found
    .sort((a, b) => a.at - b.at)
    .map((entry) => entry.expectation)
    .filter((one, index, all) => all.findIndex((other) => sameExpectation(one, other)) === index)
}

function sameExpectation(a: Expectation, b: Expectation): boolean {
  return a.kind === b.kind && (a.kind !== 'figure' || b.kind !== 'figure' || a.unit === b.unit)
}
