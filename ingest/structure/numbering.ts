/** How a heading or an item is numbered, from the largest part of a paper to the smallest. */
export type NumberingStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'form'
  | 'capital'
  | 'roman'
  | 'article'
  | 'number'
  | 'decimal'
  | 'bracket'
  | 'letter'
  | 'parenthesis'
  | 'lettered'
  | 'ordinal'

/** A number or letter that stands before a heading or an item. */
export interface PrintedLabel {
  readonly style: NumberingStyle
  /** As printed, without the punctuation around it: "Phần thứ nhất", "I", "1.2", "a". */
  readonly label: string
  /** Place in its sequence, from 1; for `decimal` the last figure. 0 when it cannot be told. */
  readonly value: number
  /** Figures of a `decimal`: 2 for "1.2"; 1 for all other styles. */
  readonly depth: number
  /** Characters up to the title. */
  readonly length: number
  /** Something other than a space parts it from the title. */
  readonly punctuated: boolean
  /** A lone I, V or X may be the ninth letter as well as a Roman number. */
  readonly ambiguous: boolean
}

const ROMAN = /^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$/
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const COUNTED = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNTING = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

interface Shape {
  readonly style: NumberingStyle
  readonly pattern: RegExp
  /** Group 1 is the label, group 2 (where there is one) what orders it, the last the punctuation. */
  readonly value: (printed: string) => number
}

const SHAPES: readonly Shape[] = [
  {
    style: 'part',
    pattern: /^(phần\s+(thứ\s+\p{L}+|[IVXL]+|\d{1,2}))(?![\p{L}\p{N}])([\s.:\-–—]*)/iu,
    value: (text) => countedValue(text),
  },
  {
    style: 'chapter',
    pattern: /^(chương\s+([IVXL]+|\d{1,2}|thứ\s+\p{L}+))(?![\p{L}\p{N}])([\s.:\-–—]*)/iu,
    value: (text) => countedValue(text),
  },
  {
    style: 'division',
    pattern: /^(mục\s+([IVXL]+|\d{1,2}))(?![\p{L}\p{N}])(\s*[.:\-–—]\s*|\s+(?=\p{Lu})|\s*$)/iu,
    value: (text) => countedValue(text),
  },
  {
    style: 'form',
    pattern:
      /^((?:phụ\s+)?biểu(?:\s+(?:mẫu|số|mẫu số))?\s+([IVXL]+|\d{1,2}[a-z]?))(?![\p{L}\p{N}/.,%])(\s*[.:\-–—]\s*|\s+(?=\p{Lu})|\s*$)/iu,
    value: (text) => countedValue(text.replace(/[a-z]$/u, '')),
  },
  {
    style: 'article',
    pattern: /^(Điều\s+(\d{1,3}[a-zđ]?))(\s*[.:]\s*|\s*$)/u,
    value: (text) => Number.parseInt(text, 10),
  },
  {
    style: 'decimal',
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d,%‰/])(\s*[.\-–—):]\s*|\s+)(?=["“‘(*]*\p{Lu})/u,
    value: (text) => Number.parseInt(text.split('.').at(-1) ?? '', 10),
  },
  {
    style: 'number',
    pattern:
      /^(?!\d{1,3}\s*[-–/]\s*\p{Lu}\p{L}{0,5}[-/]\p{Lu})(\d{1,3})(\s*[.\-–—:/]\s*)(?=["“‘(*]*\p{L}|$)/u,
    value: (text) => Number.parseInt(text, 10),
  },
  {
    style: 'bracket',
    pattern: /^(\d{1,3})(\s*\)\s*[.\-–—:]?\s*)(?=["“‘(*]*[\p{L}\d])/u,
    value: (text) => Number.parseInt(text, 10),
  },
  {
    style: 'parenthesis',
    pattern: /^\(\s*(\d{1,3})(\s*\)\s*[.\-–—:]?\s*)(?=\S|$)/u,
    value: (text) => Number.parseInt(text, 10),
  },
  {
    style: 'lettered',
    pattern: /^\(\s*([a-zđ]|i{1,3}|iv|vi{0,3}|ix|x)(\s*\)\s*[.\-–—:]?\s*)(?=\S)/u,
    value: (text) => letterValue(text),
  },
  {
    style: 'letter',
    pattern: /^([a-zđ])(\s*\)\s*(?=\d)|(?:\s*[).]\s*[-–—]?\s*|\s*[-–—]\s+)(?=["“‘(*]*\p{L}))/u,
    value: (text) => letterValue(text),
  },
  {
    style: 'ordinal',
    pattern:
      /^((?:thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))|(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là))(\s*[,:.\-–—]\s*)/iu,
    value: (text) => countedValue(text.replace(/\s+là$/iu, '')),
  },
]

/**
 * The number or letter that a text begins with, null when there is none. Read are "Phần thứ nhất", "Chương II",
 * "Mục 3", "A." / "A KẾT QUẢ", "I." / "II-" / "IV NHỮNG", "Điều 5.", "1." / "1-" / "1/", "1.2", "2)", "a)" in
 * the Vietnamese alphabet (… d, đ, e, g …), "(1)", "(1)-", "(a)", "(i)", "Một là," and "Thứ nhất,".
 * Left alone: figures ("6.500 tỷ", "3,5%"), dates ("26/8"), years, symbols ("50-CTr/TU"), "Mục tiêu", and a lone capital or Roman
 * number without punctuation before a title that is not in capitals.
 */
export function printedLabel(text: string): PrintedLabel | null {
  const capital = capitalLabel(text)
  if (capital) return capital
  for (const { style, pattern, value } of SHAPES) {
    const match = pattern.exec(text)
    if (!match) continue
    const label = (match[1] ?? '').replace(/\s+/g, ' ')
    return {
      style,
      label,
      value: value(match[2] !== undefined && match.length > 3 ? match[2] : label),
      depth: style === 'decimal' ? label.split('.').length : 1,
      length: match[0].length,
      punctuated: /\S/.test(match.at(-1) ?? ''),
      ambiguous: false,
    }
  }
  return null
}

function capitalLabel(text: string): PrintedLabel | null {
  const match = /^([A-ZĐ]|[IVXL]{1,7})(\s*[.\-–—:)]+\s*|\s*\/\s+|\s+|$)(?=["“‘(*]*(\p{L}?)(\p{L}?))/u.exec(
    text,
  )
  if (!match) return null
  const label = match[1] ?? ''
  const punctuated = /\S/.test(match[2] ?? '')
  const roman = ROMAN.test(label) && !/^[LCDM]$/.test(label)
  if (!roman && label.length > 1) return null
  const title = text.slice(match[0].length)
  if (!/\p{L}/u.test(title) && title !== '') return null
  if (!punctuated && title !== '' && !/^["“‘(*]*\p{Lu}/u.test(title)) return null
  // "A Lưới", "X Men": a lone capital before ordinary words is no number unless the title is in capitals.
  const shouted = /^["“‘(*]*\p{Lu}{2}/u.test(title) || /^["“‘(*]*\p{Lu}+\s+\p{Lu}{2}/u.test(title)
  if (!punctuated && title !== '' && !shouted && !(roman && label.length > 1)) return null
  // "C. Mác", "V. I. Lê-nin": initials of a name, not a sequence.
  if (punctuated && /^\p{Lu}\.\s/u.test(title)) return null
  return {
    style: roman ? 'roman' : 'capital',
    label,
    value: roman ? romanValue(label) : letterValue(label.toLowerCase()),
    depth: 1,
    length: match[0].length,
    punctuated,
    ambiguous: roman && label.length === 1,
  }
}

/** The same label read as a capital letter: "I." after "H." */
export function asCapital(label: PrintedLabel): PrintedLabel {
  return { ...label, style: 'capital', value: letterValue(label.label.toLowerCase()), ambiguous: false }
}

function letterValue(letter: string): number {
  return LETTERS.indexOf(letter) + 1
}

function romanValue(text: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const here = worth[text.charAt(index)] ?? 0
    const next = worth[text.charAt(index + 1)] ?? 0
    sum += here < next ? -here : here
  }
  return sum
}

function countedValue(text: string): number {
  const word = text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  if (/^\d+$/.test(word)) return Number.parseInt(word, 10)
  const roman = word.toUpperCase()
  if (ROMAN.test(roman)) return romanValue(roman)
  return Math.max(COUNTED.indexOf(word), COUNTING.indexOf(word)) + 1
}
