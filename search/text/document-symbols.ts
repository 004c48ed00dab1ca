import { foldMarks } from './fold.ts'

/** Abbreviations of kinds of papers: Nghị định 30/2020/NĐ-CP, appendix III, and the Party's Quy định 399-QĐ/TW. */
const KIND =
  'nq|qđ|qd|qđi|ct|ctr|ctrhđ|kl|tb|bc|kh|hd|tt|ttr|ttlt|nđ|nd|đa|da|qc|qyđ|qch|cv|cđ|tlt|pa|bb|hđ|qt|tl|gm|pl|l'
const KNOWN_ISSUER =
  'tw|tu|ttg|cp|ubnd|hđnd|hdnd|bct|bch|bbt|btv|btctw|vptw|ubkttw|ubkt|btgtw|bgdđt|bnv|btc|bkhđt|btnmt|bgtvt|bnn|byt'

/**
 * A document's number and symbol, starting at a digit: Party form `59-NQ/TW`, state form `1588/QĐ-TTg`,
 * with a year `30/2020/NĐ-CP`, and National Assembly form `45/2022/QH15`. Hyphens and slashes may have been
 * exchanged or turned into spaces by people and by OCR: "59 NQ/TW", "07/NQ/TU", "1588 /QĐ - TTg".
 * Groups: number, year, kind, issuer, assembly number, assembly year, assembly.
 */
export const SYMBOL_SOURCE =
  `(\\d{1,5}[a-z]?)\\s?(?:/\\s?((?:19|20)\\d{2})\\s?)?(?:[-–/]\\s?|\\s)(${KIND})` +
  `(?:\\s?[-–/]\\s?(?=[a-zđ])([a-zđ][a-zđ0-9]{0,11}(?:-[a-zđ]{2,6})?)|\\s(${KNOWN_ISSUER}))(?![\\p{L}\\p{N}])` +
  `|(\\d{1,4})\\s?/\\s?((?:19|20)\\d{2})\\s?/\\s?((?:ubtv)?qh\\s?\\d{1,2})(?![\\p{L}\\p{N}])`

/** Number of capturing groups in `SYMBOL_SOURCE`. */
export const SYMBOL_GROUPS = 8

const KNOWN = new RegExp(`^(?:${KNOWN_ISSUER})$`, 'iu')

/**
 * One key for all writings of a symbol: "59 NQ/TW" and "59-NQ/TW" → `59-nq/tw`; `45/2022/qh15`. Null when it
 * only looks like one: after a lost hyphen the issuer must be a known one ("5 kh/ha" is no symbol).
 */
export function symbolKey(printed: string, groups: readonly (string | undefined)[]): string | null {
  const [number, year, kind, issuer, knownIssuer, assemblyNumber, assemblyYear, assembly] = groups
  if (assembly !== undefined) {
    return `${Number(assemblyNumber)}/${assemblyYear}/${assembly.replace(/\s/g, '').toLowerCase()}`
  }
  if (/^\d+[a-z]?\s+\p{L}/iu.test(printed) && !KNOWN.test(issuer ?? knownIssuer ?? '')) return null
  const name = foldMarks(`${kind}/${issuer ?? knownIssuer}`).toLowerCase()
  return `${(number ?? '').replace(/^0+(?=\d)/, '').toLowerCase()}${year === undefined ? '' : `/${year}`}-${name}`
}
