import { isVietnameseSyllable } from '../../../search/text/syllable.ts'
import type { OldEncoding } from './detect.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** Letters that only Unicode has: text that holds one was typed in Unicode, whatever its font says. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/

/**
 * How to read letters set in a font from before Unicode: `.VnTime`, `.VnArial` hold TCVN3 (ABC), the same
 * with a final H (`.VnTimeH`) show every letter as a capital, `VNI-Times` holds VNI.
 *
 * @returns null for every other font
 */
export function fontDecoder(font: string | undefined): ((text: string) => string) | null {
  const encoding = fontEncoding(font)
  if (encoding === null) return null
  const decode = encoding === 'vni' ? fromVni : /H$/.test(font?.trim() ?? '') ? capitalTcvn3 : fromTcvn3
  return (text) => (UNICODE_ONLY.test(text) ? text : decode(text))
}

/** The encoding that a font name stands for; null for a font of today. */
export function fontEncoding(font: string | undefined): OldEncoding | null {
  const name = font?.trim() ?? ''
  if (/^\.vn/i.test(name)) return 'tcvn3'
  return /^vni[- ]/i.test(name) ? 'vni' : null
}

/**
 * Gives "ư" back to letters of TCVN3 that came with hyphens for it: there it has the place of the soft hyphen, which
 * many programs show as "-". Only where the word becomes a syllable: "ng-êi" does, "kinh tÕ-x· héi" does not.
 */
export function hyphensOfOldFont(text: string, font: string | undefined): string {
  if (!text.includes('-') || fontEncoding(font) !== 'tcvn3') return text
  return text.replace(HYPHENED, (word) => {
    const soft = word.replaceAll('-', '\u00AD')
    return isVietnameseSyllable(fromTcvn3(soft).toLowerCase()) ? soft : word
  })
}

const HYPHENED = /[A-Za-z\u00A1-\u00FF]+-[A-Za-z\u00A1-\u00FF-]*|-[A-Za-z\u00A1-\u00FF]+/g

function capitalTcvn3(text: string): string {
  return fromTcvn3(text).toUpperCase()
}
