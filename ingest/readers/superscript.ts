/** What a raised piece of text is. */
export type Superscript =
  | { readonly kind: 'mark'; readonly label: string }
  | { readonly kind: 'text'; readonly text: string }

const POWERS: ReadonlyMap<string, string> = new Map([
  ['0', '⁰'],
  ['1', '¹'],
  ['2', '²'],
  ['3', '³'],
  ['4', '⁴'],
  ['5', '⁵'],
  ['6', '⁶'],
  ['7', '⁷'],
  ['8', '⁸'],
  ['9', '⁹'],
  ['-', '⁻'],
  ['−', '⁻'],
  ['–', '⁻'],
])

/**
 * Tells the mark of a note from a unit by what stands before it: "42 m" + "2" is m², "4,24%" + "1" is note 1.
 *
 * @param before the letters before it on the line
 * @param raised the raised letters, e.g. "1", "[12]", "(3)", "*", "2", "o"
 */
export function readSuperscript(before: string, raised: string): Superscript {
  const trimmed = raised.trim()
  if (/^[23]$/.test(trimmed) && /(?:^|[^\p{L}])[kcdmh]?m$/u.test(before))
    return { kind: 'text', text: POWERS.get(trimmed) ?? trimmed }
  if (
    /^[-−–]?\d+$/.test(trimmed) &&
    /(?:^|[^\d.,])10$/.test(before) &&
    (/^[-−–]/.test(trimmed) || /[x×.·]\s?10$/.test(before))
  )
    return { kind: 'text', text: [...trimmed].map((digit) => POWERS.get(digit) ?? digit).join('') }
  if (/^[o0]$/.test(trimmed) && /\d\s?$/.test(before)) return { kind: 'text', text: '°' }
  const label = /^[[(]?\s*(\d{1,4}|\*{1,3}|[ivx]{1,6})\s*[\])]?$/.exec(trimmed)?.[1]
  if (label !== undefined) return { kind: 'mark', label }
  return { kind: 'text', text: raised }
}
