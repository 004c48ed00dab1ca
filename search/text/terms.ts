import { eachWord } from './each-word.ts'
import { type Figure, findFigures } from './figures.ts'
import { foldMarks } from './fold.ts'
import { keepResults } from './keep-results.ts'
import { normalizeLetters } from './letters.ts'
import { capTerm } from './longest-term.ts'
import { arabicOrdinals } from './roman.ts'

/**
 * FTS5 must keep every term whole: join the terms with spaces and tokenise with
 * `unicode61 remove_diacritics 0 tokenchars '_,%‰/-'`. Terms hold lower-case letters, digits and these only.
 */
export const TERM_CHARACTERS = '_,%‰/-'

/** One unit of a text in reading order: a syllable or a figure, with what else it is found by. */
interface Token {
  readonly term: string
  readonly more: readonly string[]
  /** False after punctuation that ends a clause: no pair reaches over it. */
  readonly joined: boolean
  /** May stand in a pair. */
  readonly simple: boolean
}

/** Pairs are of words and whole numbers ("quý_1"); dates and symbols say enough alone. */
const SIMPLE = /^[\p{L}\p{N}]+$/u

/** The smaller figures inside one: a date is found by its month and year, a percentage by its number. */
function moreOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'percent':
      return [figure.key.slice(0, -1)]
    case 'date': {
      const [year, month, day] = figure.key.split('-')
      if (month === undefined || year === undefined) return []
      return day === undefined ? [year] : [`${year}-${month}`, year, `${Number(day)}/${Number(month)}`]
    }
    case 'range':
      return figure.key.split('-')
    case 'symbol':
      return figure.key.split(/[/-]/)
    case 'ratio':
      return figure.key.split('/')
    default:
      return []
  }
}

function tokens(text: string): Token[] {
  const letters = arabicOrdinals(normalizeLetters(text))
  const found: Token[] = []
  const addWords = (from: number, to: number): boolean =>
    eachWord(letters, from, to, (term, joined) =>
      found.push({ term: capTerm(term), more: [], joined, simple: true }),
    )
  let from = 0
  for (const figure of findFigures(letters)) {
    const joined = addWords(from, figure.start)
    found.push({
      term: capTerm(figure.key),
      more: moreOf(figure).map(capTerm),
      joined,
      simple: SIMPLE.test(figure.key),
    })
    from = figure.end
  }
  addWords(from, letters.length)
  return found
}

/** The syllables and figures of a text in order, without pairs and parts of figures. */
export function plainTerms(text: string): string[] {
  return tokens(text).map((token) => token.term)
}

/**
 * What a text is indexed and searched by: its syllables, its figures whole (see `Figure.key`) and in parts,
 * and each pair of neighbours joined by `_` that no comma, stop or bracket parts. Repeated terms repeat; a word
 * longer than `LONGEST_TERM` is found by its beginning.
 *
 * @example indexTerms('Hoà Phú: 4,2 %') // ['hòa', 'hòa_phú', 'phú', '4,2%', '4,2']
 */
export const indexTerms: (text: string) => readonly string[] = keepResults((text) => {
  const list = tokens(text)
  const terms: string[] = []
  list.forEach(({ term, more, simple }, i) => {
    terms.push(term)
    if (more.length > 0) terms.push(...more)
    const next = list[i + 1]
    if (simple && next?.joined && next.simple) terms.push(`${term}_${next.term}`)
  })
  return terms
})

/** `indexTerms` without marks, for the folded column and for questions typed without marks. */
export function foldedTerms(text: string): string[] {
  return indexTerms(text).map(foldMarks)
}

/** True for a pair of neighbours made by `indexTerms`. */
export function isPair(term: string): boolean {
  return term.includes('_')
}
