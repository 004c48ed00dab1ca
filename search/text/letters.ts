/** Letters that look like Vietnamese ones but are others: OCR and old fonts leave them behind. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['ƣ', 'ư'],
  ['Ƣ', 'Ư'],
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['²', '2'],
  ['³', '3'],
  ['…', '...'],
])

const TONED = /(?<![q\p{M}])(o)([àáảãạ]|[èéẻẽẹ])(?!\p{L})|(?<!q)u([ỳýỷỹỵ])(?!\p{L})/gu
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const

/** Spellings of one word with i and with y; official papers hold both. The commoner one stands for both. */
const ONE_SPELLING: ReadonlyMap<string, string> = new Map([
  ['kì', 'kỳ'],
  ['kĩ', 'kỹ'],
  ['kí', 'ký'],
  ['lí', 'lý'],
  ['mĩ', 'mỹ'],
  ['tỉ', 'tỷ'],
  ['quí', 'quý'],
  ['qui', 'quy'],
  ['quĩ', 'quỹ'],
  ['sỹ', 'sĩ'],
  ['vỹ', 'vĩ'],
])
const I_OR_Y = /(?<!\p{L})(?:kì|kĩ|kí|lí|mĩ|tỉ|quí|qui|quĩ|sỹ|vỹ)(?!\p{L})/gu

function moveTone(syllable: string): string {
  const [first = '', second = '', mark = ''] = syllable.normalize('NFD')
  return TONES.some((tone) => tone === mark) ? (first + mark + second).normalize('NFC') : syllable
}

/** NFC, with look-alike letters, full-width forms and invisible characters mended. Case is kept. */
export function mendLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[ƣƢÐƉðɖ²³…]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter)
}

/**
 * The letters of a text in the one form that is searched: lower case, marks on the vowel where the older
 * rule puts them ("hoà" → "hòa", "thuỷ" → "thủy", and the slip "qúy" → "quý"), one spelling of i/y words,
 * plain dashes, quotes and spaces. Figures stay as written.
 */
export function normalizeLetters(text: string): string {
  return mendLetters(text)
    .toLowerCase()
    .replace(TONED, moveTone)
    .replace(/(?<=q)([ùúủũụ])([iya])/gu, (_, first: string, second: string) => {
      const [vowel = '', mark = ''] = first.normalize('NFD')
      return vowel + (second + mark).normalize('NFC')
    })
    .replace(I_OR_Y, (word) => ONE_SPELLING.get(word) ?? word)
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
