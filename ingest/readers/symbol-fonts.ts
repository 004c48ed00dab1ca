/** Adobe's Symbol: Greek letters by the Latin ones beside them, and the signs of mathematics. */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index): [number, string] => [
    letter.charCodeAt(0),
    'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'[index] ?? letter,
  ]),
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter, index): [number, string] => [
    letter.charCodeAt(0),
    'αβχδεφγηιϕκλµνοπθρστυϖωξψζ'[index] ?? letter,
  ]),
  [0x2d, '-'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xac, '←'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xba, '≡'],
  [0xbb, '≈'],
  [0xc5, '⊕'],
  [0xd6, '√'],
  [0xd7, '⋅'],
  [0xe5, '∑'],
])
/** Boxes, ticks and bullets of Wingdings. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0x76, '❖'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xf0, '➢'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])
const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  [0x2a, '☐'],
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0xa3, '☐'],
])
/** Signs of symbol fonts where the file does not name one; bullets of lists mostly. */
const UNNAMED: ReadonlyMap<number, string> = new Map([
  [0x2b, '+'],
  [0x2d, '-'],
  [0xa3, '≤'],
  [0xa7, '▪'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xfc, '✓'],
])

/** What a sign of a symbol font shows, by its byte: "m" of Symbol is "µ". Null where it is not known. */
export function symbolLetter(byte: number, font: string | undefined): string | null {
  return (tableOf(font) ?? UNNAMED).get(byte) ?? null
}

/** Letters set in a symbol font as they are shown; of any other font those that stand for symbols (U+F0xx). */
export function symbolLetters(text: string, font: string | undefined): string {
  const table = tableOf(font)
  if (table === null) return text
  return text.replace(/[!-\u00FF\uF020-\uF0FF]/g, (letter) => {
    const code = letter.charCodeAt(0)
    return table.get(code >= 0xf000 ? code - 0xf000 : code) ?? letter
  })
}

function tableOf(font: string | undefined): ReadonlyMap<number, string> | null {
  const name = font?.trim().toLowerCase() ?? ''
  if (name === 'symbol') return SYMBOL
  if (name === 'wingdings') return WINGDINGS
  return name === 'wingdings 2' ? WINGDINGS_2 : null
}
