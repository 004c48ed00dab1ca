/** Where the mark of "hoa", "khoe", "uy" stands in what is printed: as the source has it, on the first letter, or on the second. */
export const toneStyles = ['kept', 'first', 'second'] as const

export type ToneStyle = (typeof toneStyles)[number]

const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['óe', 'oé'],
  ['òe', 'oè'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
]
/** Of "quý" the u belongs to the consonant: its mark has one place. */
const SYLLABLE_END = '(?!\\p{L})'
const AFTER_Q = '(?<![qQ])'

const capitalised = (pair: string) => pair.charAt(0).toUpperCase() + pair.slice(1)

const RULES = PAIRS.flatMap(([first, second]) =>
  [(pair: string) => pair, capitalised, (pair: string) => pair.toUpperCase()].map((cased) => ({
    first: { pattern: new RegExp(`${AFTER_Q}${cased(second)}${SYLLABLE_END}`, 'gu'), to: cased(first) },
    second: { pattern: new RegExp(`${AFTER_Q}${cased(first)}${SYLLABLE_END}`, 'gu'), to: cased(second) },
  })),
)

/** "Tỉnh ủy" (`first`) or "Tỉnh uỷ" (`second`): one word, spelt as the office spells it. */
export function inToneStyle(text: string, style: ToneStyle): string {
  if (style === 'kept') return text
  return RULES.reduce(
    (written, rule) => written.replace(rule[style].pattern, rule[style].to),
    text.normalize('NFC'),
  )
}
