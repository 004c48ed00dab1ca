/** Phrases of Vietnamese questions; reports seldom hold them, so marks are restored with their help too. */
export const QUESTION_PHRASES: readonly string[] = [
  'là bao nhiêu',
  'bao nhiêu phần trăm',
  'bao nhiêu người',
  'bao nhiêu tỷ đồng',
  'bao nhiêu triệu đồng',
  'được bao nhiêu',
  'đạt bao nhiêu',
  'có bao nhiêu',
  'còn bao nhiêu',
  'hết bao nhiêu',
  'tăng bao nhiêu',
  'giảm bao nhiêu',
  'mất bao lâu',
  'bao giờ',
  'khi nào',
  'lúc nào',
  'năm nào',
  'ngày nào',
  'tháng mấy',
  'ngày mấy',
  'năm mấy',
  'quý mấy',
  'số mấy',
  'thứ mấy',
  'lần thứ mấy',
  'có mấy',
  'được mấy',
  'mấy kỳ',
  'ở đâu',
  'tại đâu',
  'nơi nào',
  'chỗ nào',
  'huyện nào',
  'xã nào',
  'tỉnh nào',
  'do ai',
  'ai là',
  'là ai',
  'của ai',
  'những ai',
  'đồng chí nào',
  'cơ quan nào',
  'đơn vị nào',
  'người nào',
  'ai chủ trì',
  'là gì',
  'làm gì',
  'những gì',
  'cái gì',
  'điều gì',
  'việc gì',
  'nói gì',
  'gồm những gì',
  'thế nào',
  'như thế nào',
  'ra sao',
  'làm sao',
  'vì sao',
  'tại sao',
  'do đâu',
  'nguyên nhân nào',
  'lý do gì',
  'văn bản nào',
  'nghị quyết nào',
  'quyết định nào',
  'dự án nào',
  'chỉ tiêu nào',
  'gồm những',
  'bao gồm',
  'kể tên',
  'liệt kê',
  'nêu',
  'cho biết',
  'cho tôi biết',
  'cho mình hỏi',
  'hãy cho biết',
  'xin hỏi',
  'giúp tôi',
  'tóm tắt',
  'so sánh',
  'khác nhau',
  'giống nhau',
  'cao hơn',
  'thấp hơn',
  'hiện nay',
  'hiện có',
  'theo báo cáo',
  'có phải',
  'đúng không',
  'hay không',
  'được không',
  'rồi',
  'vậy',
]

/** Words that ask or join and tell nothing of what is asked for. */
const STOP_PHRASES: readonly string[] = [
  ...QUESTION_PHRASES.filter((phrase) =>
    /(?:bao|nào|mấy|đâu|ai|gì|sao|biết|hỏi|giúp|phải|không|kể tên|liệt kê|nêu)/.test(phrase),
  ),
]
const KEPT_IN_PHRASES = new Set(
  'người năm ngày tháng quý số thứ lần kỳ huyện xã tỉnh đồng chí cơ quan đơn vị nguyên nhân văn bản nghị quyết quyết định dự án chỉ tiêu phần trăm tỷ triệu tăng giảm đạt chủ trì lý do kể tên'.split(
    ' ',
  ),
)

const STOP_SYLLABLES: ReadonlySet<string> = new Set([
  ...STOP_PHRASES.flatMap((phrase) => phrase.split(' ')).filter((syllable) => !KEPT_IN_PHRASES.has(syllable)),
  ...'là của và các những có được cho về theo với tại trong ở đã thì mà bị do để này đó từ đến nay vậy thế còn như rồi ra vào lại cũng hay hoặc nêu hãy xin giúp tôi mình em anh chị ạ nhé nhỉ bạn ơi'.split(
    ' ',
  ),
])

/**
 * How much a term of a question says, 0 to 1, by its form alone: words that only ask ("bao", "nhiêu", "gì")
 * and joining words weigh little, pairs of two of them nothing. Rarity in the library is weighed elsewhere.
 */
export function questionWeight(term: string): number {
  const parts = term.split('_')
  const idle = parts.filter((part) => STOP_SYLLABLES.has(part)).length
  if (idle === 0) return 1
  return parts.length === 1 || idle === parts.length ? 0 : 0.5
}

/** Chat spellings written out: typed lower case, no other reading in a question. */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['bn', 'bao nhiêu'],
  ['bnhiu', 'bao nhiêu'],
  ['bnhieu', 'bao nhiêu'],
  ['bnh', 'bao nhiêu'],
  ['bg', 'bao giờ'],
  ['ntn', 'như thế nào'],
  ['nhthe', 'như thế'],
  ['ko', 'không'],
  ['hok', 'không'],
  ['khg', 'không'],
  ['kg', 'không'],
  ['k', 'không'],
  ['đc', 'được'],
  ['dc', 'được'],
  ['đươc', 'được'],
  ['vs', 'với'],
  ['trc', 'trước'],
  ['j', 'gì'],
  ['gj', 'gì'],
  ['cty', 'công ty'],
  ['ng', 'người'],
  ['nhìu', 'nhiều'],
  ['mik', 'mình'],
  ['tg', 'thời gian'],
])
