const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const CANONICAL = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/

/** The value of a lower- or upper-case Roman numeral up to 399, null for anything else ("XIV" → 14). */
export function romanValue(numeral: string): number | null {
  const letters = numeral.toLowerCase()
  if (letters === '' || !CANONICAL.test(letters)) return null
  let total = 0
  for (let i = 0; i < letters.length; i++) {
    const here = VALUES[letters.charAt(i)] ?? 0
    total += here < (VALUES[letters.charAt(i + 1)] ?? 0) ? -here : here
  }
  return total
}

/** Words after which reports number with Roman numerals, as written and as typed without marks. */
const AFTER =
  /(?<!\p{L})(quý|khóa|thứ|lần|loại|hạng|khu vực|đại hội|phần|chương|quy|khoa|thu|lan|loai|hang|khu vuc|dai hoi)( đảng)? ([ivx]{1,6})(?![\p{L}\p{N}]|\.v)/gu

/** Writes Roman ordinals of lower-case text as numbers: "quý iii" → "quý 3", "khóa xiv" → "khóa 14". */
export function arabicOrdinals(text: string): string {
  return text.replace(AFTER, (all, cue: string, party: string | undefined, numeral: string) => {
    const value = romanValue(numeral)
    return value === null ? all : `${cue}${party ?? ''} ${value}`
  })
}
