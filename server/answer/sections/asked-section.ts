import { foldedWords } from '../judge/asked-scope.ts'

/** What a question asks of a paper that papers tell under a heading of that name: "hạn chế", "kiến nghị". */
export interface AskedSection {
  /** Names under which papers tell it, in letters without marks; the asked one first. */
  readonly names: readonly string[]
  /** It speaks of what comes after the time of the paper: tasks of the second half stand in the report on the first. */
  readonly isAhead: boolean
  /** The words that asked for it. */
  readonly words: string
}

/** Names of one thing; a heading of any of them tells what is asked by another. */
const KINDS: readonly (readonly string[])[] = [
  ['hạn chế', 'tồn tại', 'khuyết điểm', 'yếu kém', 'bất cập', 'thiếu sót'],
  ['khó khăn', 'vướng mắc', 'thách thức'],
  ['nguyên nhân'],
  ['bài học kinh nghiệm', 'bài học'],
  ['kiến nghị', 'đề xuất'],
  ['nhiệm vụ', 'công tác trọng tâm'],
  ['giải pháp'],
  ['phương hướng'],
  ['thuận lợi', 'ưu điểm'],
]
const AHEAD: ReadonlySet<string> = new Set(['nhiệm vụ', 'giải pháp', 'phương hướng'])
const QUANTIFIER = '(?:những|các|một số|tất cả|toàn bộ|nêu|kể|liệt kê|cho biết|cho hỏi|cho xem)'
/** What else a question may ask for: then the name only says of what. */
const ASKS_OTHERWISE =
  /(?<!\p{L})(?:bao nhiêu|mấy|(?<!mới |thống |gần )nhất|khi nào|bao giờ|(?:ngày|hôm|lúc|hồi) nào|tháng nào|năm nào|ở đâu|nơi nào|ai|vì sao|tại sao|thế nào|ra sao|số mấy|xã nào|huyện nào|sở nào|đơn vị nào|cơ quan nào|không\s*\?*$|chưa\s*\?*$)(?!\p{L})/u

interface Named {
  /** The question begins with the name. */
  readonly opens: RegExp
  /** It asks what there is of that name: "kiến nghị những gì". */
  readonly asks: RegExp
  readonly asked: AskedSection
}

const NAMED: readonly Named[] = KINDS.flatMap((names) =>
  names.map((name) => ({
    opens: new RegExp(`^(?:(?:nêu|kể|cho biết|xin|hãy)\\s)*(?:${QUANTIFIER}\\s)*${name}(?!\\p{L})`, 'u'),
    asks: new RegExp(
      `(?<!\\p{L})${name}(?:\\s[\\p{L}\\d/-]+){0,7}?\\s(?:những gì|gì|nào|là gì)(?!\\p{L})`,
      'u',
    ),
    asked: {
      names: [name, ...names.filter((other) => other !== name)].map((one) => foldedWords(one).trim()),
      isAhead: AHEAD.has(names[0] ?? ''),
      words: name,
    },
  })),
)

/**
 * "Hạn chế 6 tháng đầu năm của tỉnh", "tỉnh kiến nghị những gì": the name of a section is what is asked for.
 *
 * @param text of the question, with its marks
 */
export function askedSection(text: string): AskedSection | null {
  const lower = text.normalize('NFC').toLowerCase().trim()
  if (ASKS_OTHERWISE.test(lower)) return null
  const found = NAMED.filter(({ opens, asks }) => opens.test(lower) || asks.test(lower))
  // The first name is what is asked for, those behind it say of what: "nguyên nhân của những hạn chế".
  const first = found.toSorted((a, b) => lower.indexOf(a.asked.words) - lower.indexOf(b.asked.words))[0]
  return first?.asked ?? null
}
