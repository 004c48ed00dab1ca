import { writeOut } from '../../search/text/abbreviations.ts'
import { keepResults } from '../../search/text/keep-results.ts'
import { plainTerms } from '../../search/text/terms.ts'

const NONE: ReadonlyMap<string, string> = new Map()

/**
 * The syllables and figures of a text with its common short forms written out, a space around each: "TTHC" says
 * " thủ tục hành chính ".
 */
export const speltLine = keepResults((text) => {
  const terms = plainTerms(writeOut(text, NONE) ?? text)
  return ` ${terms.map((term) => term.replace(/^0+(?=\d)/u, '')).join(' ')} `
})

/** The same, each once. */
export const speltTerms = keepResults(
  (text): ReadonlySet<string> => new Set(speltLine(text).trim().split(' ')),
)
