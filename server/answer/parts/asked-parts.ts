/** A word that asks. */
const ASKS =
  /(?<!\p{L})(?:bao nhiêu|bao lâu|bao giờ|khi nào|mấy|bn|nào|gì|ai|đâu|sao|thế nào|lý do|nguyên nhân)(?!\p{L})|(?<!\p{L})(?:không|chưa)\s*$/iu
/** What parts the asked things of one sentence. */
const BETWEEN =
  /\s*[,;?!]+\s+(?:và |còn |rồi |thế |vậy |hay )?|\s+(?:và|còn)\s+(?=(?:bao nhiêu|mấy|ai|vì sao|tại sao|khi nào)\s)/giu
/** "Thế còn xã Tân Phú thì sao, …": turns to what the next part asks about. */
const ONLY_TURNS = /^(?:thế còn|vậy còn|còn|thế|vậy)\s.+\sthì (?:sao|thế nào)\s*$/iu
/** Syllables from which on a first part names what is asked about. */
const LEAST_SUBJECT = 4
/** More things nobody asks in one breath; a page that is pasted does. */
const MOST_PARTS = 3

/** One thing that a question asks. */
export interface AskedPart {
  readonly words: string
  /** It names its subject itself; else it is of the subject of the first. */
  readonly isWhole: boolean
}

/**
 * The things that a question asks one after the other ("Cầu Bến Mới dài bao nhiêu, ai làm chủ đầu tư?") or of one kind
 * together ("Tỷ lệ hộ nghèo, tỷ lệ hộ cận nghèo năm 2024 là bao nhiêu?"). Empty where fewer than two are asked.
 *
 * @param question marks restored
 */
export function askedParts(question: string): readonly AskedPart[] {
  const alike = alikeThings(question)
  return alike.length > 0 ? alike : oneAfterTheOther(question)
}

/**
 * Each holds a word that asks; what asks nothing stays with the part that it stands before or behind. The first names
 * the subject.
 */
function oneAfterTheOther(question: string): readonly AskedPart[] {
  const parts: string[] = []
  let open = ''
  let from = 0
  const add = (end: number, behind: number): void => {
    const clause = question.slice(from, end)
    from = behind
    const last = parts.at(-1)
    if (ASKS.test(clause) && !ONLY_TURNS.test(clause)) {
      parts.push(`${open}${clause}`.trim())
      open = ''
    } else if (last !== undefined) parts[parts.length - 1] = `${last}, ${clause.trim()}`
    else open += `${clause.trim()}, `
  }
  for (const { index, 0: mark } of question.matchAll(BETWEEN)) add(index, index + mark.length)
  add(question.replace(/[\s?!.]+$/u, '').length, question.length)
  const [first] = parts
  const isSeveral = parts.length > 1 && parts.length <= MOST_PARTS
  if (!isSeveral || (first?.split(/\s+/u).length ?? 0) < LEAST_SUBJECT) return []
  return parts.map((words, at) => ({ words, isWhole: at === 0 }))
}

/** What several things have in common behind them: when, and what is asked of each. */
const TAIL =
  /\s(?:(?:năm|tháng|quý|giai đoạn|nhiệm kỳ|đến|(?:19|20)\d{2})(?!\p{L})|là|đạt|được|bao nhiêu|mấy|tăng|giảm|thế nào|ra sao)(?!\p{L}).*$/iu

/** Two or more things that begin with the same word, and what is asked of all of them. */
function alikeThings(question: string): readonly AskedPart[] {
  const text = question.replace(/[\s?!.]+$/u, '')
  const things = text.split(/,\s+(?:và\s+)?|\s+(?:và|với)\s+/u)
  const tail = TAIL.exec(things.at(-1) ?? '')
  const heads = new Set(things.map((thing) => thing.split(/\s/u)[0]?.toLowerCase()))
  if (tail === null || !ASKS.test(tail[0]) || heads.size !== 1) return []
  if (
    things.length < 2 ||
    things.length > MOST_PARTS ||
    things.slice(0, -1).some((thing) => ASKS.test(thing))
  )
    return []
  const names = [...things.slice(0, -1), (things.at(-1) ?? '').slice(0, tail.index)]
  return names.some((name) => !/\s/u.test(name))
    ? []
    : names.map((name) => ({ words: `${name}${tail[0]}`, isWhole: true }))
}
