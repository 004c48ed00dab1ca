import type { Passage } from '../../search/passage.ts'
import { findFigures } from '../../search/text/figures.ts'
import { normalizeLetters } from '../../search/text/letters.ts'

/** What a sentence relies on: the words quoted or cited, and the record of the report they stand in. */
export interface CheckSource {
  readonly passage: Passage
  /** The cited words; a figure of the sentence must stand in them. */
  readonly quote: string
}

export interface CheckResult {
  readonly ok: boolean
  /** What the sentence says and no source holds: figures, dates, symbols, names, quoted words. */
  readonly unsupported: readonly string[]
}

const QUOTED = /“([^“”]*(?:“[^“”]*”[^“”]*)*)”/gu
/** Two or more capitalised syllables in a row: a proper name. */
const NAME = /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu

/**
 * Checks one sentence of an answer against what it cites, whoever wrote it: every figure, date and document
 * symbol (with its unit; `1.082` = `1 082`), every proper name and every quotation must stand in the cited
 * words, in the record of the report (title, place, issuer, headings), or in `asked`, the user's own question.
 *
 * @param sentence Markdown; `[n]` marks and emphasis are not claims
 */
export function checkSentence(sentence: string, sources: readonly CheckSource[], asked = ''): CheckResult {
  const said = withoutMarks(sentence)
  const records = sources.map(({ passage }) =>
    [
      passage.reportTitle,
      passage.place ?? '',
      passage.issuer ?? '',
      ...passage.path.map((entry) => `${entry.label} ${entry.title}`),
      passage.lead?.text ?? '',
    ].join('. '),
  )
  // A source may hold bracketed numbers of its own: what is left out of one side is left out of the other.
  const allowed = [...sources.map((source) => source.quote), ...records, asked].map(withoutMarks)
  const unsupported = [
    ...unsupportedFigures(said, allowed),
    ...unsupportedNames(said, allowed),
    ...unsupportedQuotes(said, allowed),
  ]
  return { ok: unsupported.length === 0, unsupported }
}

function withoutMarks(text: string): string {
  return text.replace(/\\?\[\d{1,4}\\?\]/gu, ' ').replace(/\*\*/gu, '')
}

function unsupportedFigures(said: string, allowed: readonly string[]): readonly string[] {
  const known = allowed.flatMap((text) => findFigures(text))
  const keys = new Map<string, Set<string>>()
  for (const figure of known) {
    const units = keys.get(figure.key) ?? new Set<string>()
    units.add(unitKey(figure.unit))
    keys.set(figure.key, units)
  }
  return findFigures(said.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/u, ''))
    .filter((figure) => {
      const units = keys.get(figure.key)
      return units === undefined || (figure.unit !== null && !units.has(unitKey(figure.unit)))
    })
    .map((figure) => `${figure.raw}${figure.unit === null ? '' : ` ${figure.unit}`}`)
}

const unitKey = (unit: string | null): string =>
  unit === null ? '' : normalizeLetters(unit).replace(/\s+/gu, '')

function unsupportedNames(said: string, allowed: readonly string[]): readonly string[] {
  const all = normalizeLetters(allowed.join('\n'))
  return [...said.matchAll(NAME)]
    .map((match) => match[0])
    .filter((name) => !all.includes(normalizeLetters(name)))
}

function unsupportedQuotes(said: string, allowed: readonly string[]): readonly string[] {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()
  return [...said.matchAll(QUOTED)]
    .map((match) => plain(match[1] ?? ''))
    .filter((quote) =>
      quote.split(' … ').some((piece) => !allowed.some((text) => plain(text).includes(piece))),
    )
}
