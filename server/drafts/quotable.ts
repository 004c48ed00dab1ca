import type { Passage } from '../../search/passage.ts'
import { capital } from '../../search/text/capital.ts'
import { type Figure, findFigures } from '../../search/text/figures.ts'
import { splitClauses, splitSentences } from '../../search/text/sentences.ts'
import { indexTerms, isPair } from '../../search/text/terms.ts'
import { inlineEnumerations } from '../answer/inline-enumeration.ts'
import type { Span } from '../answer/span.ts'
import { DOING } from './doing-words.ts'
import type { LeadingSentence } from './leading-sentence.ts'

/** A sentence of a passage that can stand alone in a draft. */
export interface Quotable {
  readonly passage: Passage
  readonly span: Span
  /** As it is printed in the draft: a capital first, a stop at the end; otherwise the source's own words. */
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** Figures that say how much: no years, dates or symbols. */
  readonly figures: readonly Figure[]
  /** Place of the sentence within its passage, from 0. */
  readonly position: number
  /** False for a later clause of a longer sentence. */
  readonly whole: boolean
  /** The sentence without which it says too little; set where sentences are chosen. */
  readonly lead?: LeadingSentence | null
  /** Which item of an enumeration inside its paragraph it is, from 0; null for any other sentence. */
  readonly item: number | null
}

/** Sentences longer than this are taken apart at their semicolons. */
const LONGEST_WHOLE = 330
/** What is still longer is not quoted: nobody reads it in a summary. */
const LONGEST = 620
const SHORTEST = 24

/** Opens a sentence by leaning on the one before; cut off, the rest stands alone. */
const CONNECTIVE =
  /^(?:(?:[-–+*•]|\d{1,2}(?:\.\d{1,2}){1,3}\.(?=\s)|\(?\d{1,2}\)?\s?[-.)](?!\d)|\(\d{1,2}\)|[a-zđ]\))\s*)?(?:(?:từ đó|do đó|do vậy|vì vậy|vì thế|nhờ đó|nhờ vậy|qua đó|theo đó|đồng thời|bên cạnh đó|ngoài ra|song song đó|cùng với đó|mặt khác|tuy nhiên|đặc biệt|trong đó|trong đó, có|cụ thể|ngược lại|riêng|và|nhưng|song|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) là|về (?:chủ quan|khách quan|thuận lợi|khó khăn|kết quả|hạn chế|nguyên nhân))(?:\s*[,:]\s*|\s+(?=là\s)))*/iu
/** Points at words outside the sentence; without them it means nothing. */
const DANGLING =
  /^(?:đây (?:là|cũng)|điều (?:này|đó)|việc (?:này|đó)|những (?:điều|kết quả|hạn chế) (?:này|đó|trên|nêu trên)|kết quả (?:này|đó)|trong đó|các (?:nội dung|dự án|chỉ tiêu|kết quả|hạn chế) (?:này|đó|trên|nêu trên)|nguyên nhân là|cụ thể như sau|như sau|sau khi nghe|qua (?:nghe|nghiên cứu|dự thảo))/iu
/** In a note or a clause the subject stands elsewhere: "năm 2022 tăng 8,1%", "gồm 12 xã". */
const SUBJECTLESS =
  /^(?:\(?\d{1,2}\)\s*)?(?:(?:năm|quý|giai đoạn|đến|từ) |có |gồm |bao gồm |trong đó |đạt |tăng |giảm |và |với )/iu
/** A later clause that opens with what was done leans on the subject before it: "đã giảm từ 23% xuống 1%". */
const PREDICATE =
  /^(?:đã|được|còn|chiếm|ước|vượt|nâng|xếp|đứng|thấp hơn|cao hơn|là|sẽ|bằng|gấp|lên|xuống|không những|vẫn|cũng|đang) /iu
/** The rest of a number that a stop cut in two, "… 1. 479 căn": a wrong figure if it stood alone. */
const CUT_NUMBER = /(?<!^\s*\d{1,2}(?:\.\d{1,2})+)(?<=\d)[.,]\s*$/u
/** "Trong đó, có trong đó có", "đã được đã được": words that stand twice by a slip; "mã hồ sơ, số hồ sơ" is none. */
const STUTTER =
  /(?<!\p{L})(?:(trong đó|cụ thể|ngoài ra|bên cạnh)[\s,]+(?:\p{L}+\s)?\1|(\p{L}+ \p{L}+) \2)(?!\p{L})/iu
/** A name that stands as a sentence tells nothing: "Công nghiệp năng lượng, công nghiệp hỗ trợ." */
const TELLS =
  /(?<!\p{L})(?:là|có|được|đạt|tăng|giảm|chưa|còn|không|phải|cần|đã|đang|sẽ|thiếu|yếu|kém|chậm|vượt|gồm|chiếm)(?!\p{L})/iu
const SHORT_NAME = 90
/** A body that is told to do something: "Sở Xây dựng rà soát quy hoạch". */
const BODY_OPENING =
  /^(?:các )?(?:sở|ban|bộ|UBND|HĐND|ủy ban|uỷ ban|văn phòng|công an|bộ chỉ huy|thanh tra|chi cục|cục|phòng|mặt trận|thuế|kho bạc|đảng ủy|huyện ủy|tỉnh ủy|trung tâm)\s/iu
const WORDS_OF_BODY = 9

/** Who was there, and that the paper is sent: says nothing of the matter. */
const ATTENDANCE =
  /^(?:(?:thực hiện|triển khai|phúc đáp|tiếp theo) [^;]{0,300}, [^,;:]{3,80} (?:xin )?(?:báo cáo|kính trình)(?: tình hình| kết quả| như sau)[^;]*$|căn cứ (?!vào kết quả|kết quả|tình hình)|(?:nghị quyết|quyết định|kế hoạch|thông báo|biên bản) này (?:đã )?được [^.;]{0,90}thông qua|(?:giao )?[^,.;:]{3,40} tổ chức (?:triển khai )?thực hiện(?: (?:nghị quyết|quyết định|kế hoạch) này)?\s*[.;]?$|theo đề nghị của|[^,;:]{0,40}yêu cầu các (?:cơ quan|sở|đơn vị|địa phương)[^.;:]{0,60}(?:nghiêm túc|khẩn trương)[^.;:]{0,40}thực hiện$|trên đây là|xin báo cáo|[^,;]{0,60}(?:trân trọng|kính) (?:báo cáo|trình|đề nghị|cảm ơn|thông báo)|[^,;]{0,60}thông báo (?:(?:ý kiến|kết luận)[^.]*(?:biết|thực hiện)|(?:để|đến|tới|cho) [^.;]{0,120}biết)|[^,;:]{0,40}đề nghị (?:các |quý )?(?:cơ quan|đơn vị|địa phương|sở)[^.;:]{0,60}(?:quan tâm|nghiêm túc|khẩn trương)[^.;:]{0,30}thực hiện\s*[.;]?$|tham dự|cùng dự|dự hội nghị|chủ trì(?!, phối hợp|, tham mưu)|thành phần|(?:các )?đồng chí [^.;]{0,80},|(?:bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|chủ nhiệm|chánh văn phòng) (?!.*(?:chủ trì|phối hợp|chịu trách nhiệm|tổ chức|chỉ đạo|trực tiếp|phải|trách nhiệm|yêu cầu|quyết định|ban hành|giao|đề nghị|kết luận|kiểm tra|được|đã))|ủy viên |thủ trưởng |trưởng |phó |bí thư |đại biểu )/iu
/** A place where the draft was left blank: "đạt % kế hoạch", "năm 2025 lao động"; "0,9 điểm %" is none. */
const BLANK =
  /(?:^|(?<!\d\s*điểm)(?<=[^\d\s%]))\s+%|…{2}|…\s*%|\(\s*\)|(?:đạt|còn|kinh phí|hơn)\s+(?:tỷ|triệu) đồng/u

/**
 * The sentences of a passage that can be quoted alone, in order; of a table its row. Notes give only sentences with
 * figures.
 *
 * @param asList the items of an enumeration in the paragraph ("… hạn chế: (1) …; (2) …") are told one by one
 */
export function quotablesOf(passage: Passage, asList = false): readonly Quotable[] {
  if (passage.table !== undefined) return rowOf(passage)
  const items = asList ? inlineEnumerations(passage.text).flatMap((enumeration) => enumeration.items) : []
  if (items.length > 0) {
    const quotables = items.flatMap((span, item) => {
      const quotable = quotableAt(passage, span, 0, true)
      return quotable === null ? [] : [{ ...quotable, item }]
    })
    if (quotables.length >= 2) return quotables
  }
  return splitSentences(passage.text).flatMap((sentence, position) => {
    const spans =
      sentence.end - sentence.start <= LONGEST_WHOLE
        ? [sentence]
        : splitClauses(passage.text.slice(0, sentence.end)).filter(({ start }) => start >= sentence.start)
    return spans.flatMap(({ start, end }, clause) => {
      const quotable = quotableAt(passage, [start, end], position, clause === 0)
      return quotable === null ? [] : [quotable]
    })
  })
}

/** A first clause that is cut off stands for its sentence where there is little room. */
const LONGEST_UNCUT = 150
const SHORTEST_CLAUSE = 30

/** Of a long sentence its first clause, which says what the others go on from; null for a short one. */
export function openingClause({
  passage,
  span: [from, to],
  text,
  position,
  item,
}: Quotable): Quotable | null {
  if (text.length <= LONGEST_UNCUT || passage.table !== undefined) return null
  const first = splitClauses(passage.text.slice(0, to), LONGEST_UNCUT).find(({ start }) => start >= from)
  if (first === undefined || first.end >= to || first.end - from < SHORTEST_CLAUSE) return null
  const cut = quotableAt(passage, [from, first.end], position, true)
  return cut === null || cut.figures.length === 0 ? null : { ...cut, item }
}

/** The number of a row in its table is no part of what it says. */
const ROW_NUMBER = /^(?:S?TT|Số (?:TT|thứ tự))\s*:[^;]*;\s*/iu

/** A row is told whole, the heads of its cells in it; the heads alone tell nothing. */
function rowOf(passage: Passage): readonly Quotable[] {
  if (passage.table?.header === true) return []
  const from = ROW_NUMBER.exec(passage.text)?.[0].length ?? 0
  const row = quotableAt(passage, [from, passage.text.length], 0, true)
  return row === null ? [] : [row]
}

function quotableAt(passage: Passage, [from, to]: Span, position: number, whole: boolean): Quotable | null {
  const printed = passage.text.slice(from, to)
  const start = from + (CONNECTIVE.exec(printed)?.[0].length ?? 0)
  const end = to - (/(?:[\s;,:]|\.?\/\.)*$/u.exec(printed)?.[0].length ?? 0)
  const words = passage.text.slice(start, end)
  if (words.length < SHORTEST || words.length > LONGEST) return null
  if ((!whole || passage.kind === 'note') && SUBJECTLESS.test(words)) return null
  if (/:\s*$/u.test(printed) || DANGLING.test(words) || ATTENDANCE.test(words) || BLANK.test(words))
    return null
  if (!whole && PREDICATE.test(words)) return null
  if (/^\d/u.test(words) && (!whole || CUT_NUMBER.test(passage.text.slice(0, start)))) return null
  if (/\d$/u.test(words) && /^[.,]\d/u.test(passage.text.slice(end))) return null
  if (STUTTER.test(words) || !balanced(words)) return null
  const figures = findFigures(words).filter((figure) => figure.unit !== null || figure.kind === 'ratio')
  if (passage.kind === 'note' && figures.length === 0) return null
  if (isCaption(passage, [from, to], words, figures)) return null
  const told = figures.length > 0 || TELLS.test(words) || DOING.test(words) || tellsBody(words)
  if (!told && words.length < SHORT_NAME) return null
  return {
    passage,
    span: [start, end],
    text: sentenceCase(words),
    terms: new Set(indexTerms(words).filter((term) => !isPair(term))),
    figures,
    position,
    whole,
    item: null,
  }
}

/** A heading that names whom what stands below it is for: "Sở Xây dựng", "UBND các xã". */
export function namesBody(title: string): boolean {
  return BODY_OPENING.test(`${title} `) && title.split(' ').length <= WORDS_OF_BODY
}

/** What a paper is about, as it stands below its kind. */
const SUBJECT_LINE = /^(?:về |v\/v |phê duyệt |ban hành |của )/iu

/** A short paragraph that ends without a stop names what stands below it. */
function isCaption(
  { kind, text }: Passage,
  [from, to]: Span,
  words: string,
  figures: readonly Figure[],
): boolean {
  const alone = kind === 'paragraph' && from === 0 && to >= text.trimEnd().length
  if (!alone || /[.;!?…]["”)]?\s*$/u.test(text)) return false
  return SUBJECT_LINE.test(words) || (words.length < SHORT_NAME && figures.length === 0)
}

/** Opens with a body and what it is to do: "Sở Xây dựng rà soát …". */
export function tellsBody(words: string): boolean {
  if (!BODY_OPENING.test(words)) return false
  const all = words.split(' ')
  return all.slice(1, WORDS_OF_BODY).some((_, at) => DOING.test(all.slice(at + 1).join(' ')))
}

function balanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1
  return count('(') === count(')') && count('“') === count('”')
}

function sentenceCase(words: string): string {
  const first = capital(words)
  return /[.!?…]["”)]?$/u.test(first) ? first : `${first}.`
}
