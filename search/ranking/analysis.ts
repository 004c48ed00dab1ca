import { indexText } from '../index-text.ts'
import type { Passage } from '../passage.ts'
import { findFigures } from '../text/figures.ts'
import { splitClauses } from '../text/sentences.ts'
import { indexTerms } from '../text/terms.ts'

/** A passage's words as ranking needs them; made once per passage and kept while the library stays the same. */
export interface PassageAnalysis {
  /** For each term of the passage's own text, the number of the sentence or clause of each occurrence. */
  readonly body: ReadonlyMap<string, readonly number[]>
  /** Number of terms of the body. */
  readonly length: number
  /** Terms of report title, place, section path, lead and host. */
  readonly context: ReadonlySet<string>
  /** Terms of the innermost heading and the lead: what the passage is said to be about. */
  readonly heading: ReadonlySet<string>
  /** Terms of the report's title. */
  readonly title: ReadonlySet<string>
  /** Terms of the notes that hang on the passage. */
  readonly notes: ReadonlySet<string>
  /** Whether the text holds what questions seek. */
  readonly holds: {
    readonly figure: boolean
    readonly date: boolean
    readonly symbol: boolean
    readonly person: boolean
  }
}

const PERSON = /(?<!\p{L})(?:đồng chí|ông|bà|bí thư|chủ tịch|giám đốc)(?!\p{L})/iu

/**
 * Takes a passage apart. About 0.1 ms for 1,000 characters.
 *
 * @param termsOf the terms of a title, a heading or a lead, which many passages share
 */
export function analysePassage(
  passage: Passage,
  termsOf: (line: string) => readonly string[] = indexTerms,
): PassageAnalysis {
  const body = new Map<string, number[]>()
  let length = 0
  splitClauses(passage.text, 200).forEach(({ start, end }, clause) => {
    for (const term of indexTerms(passage.text.slice(start, end))) {
      length++
      const clauses = body.get(term)
      if (clauses) clauses.push(clause)
      else body.set(term, [clause])
    }
  })
  const last = passage.path.at(-1)
  const kinds = new Set(findFigures(passage.text).map(({ kind }) => kind))
  return {
    body,
    length,
    context: new Set(
      indexText({ ...passage, period: null })
        .context.split('\n')
        .flatMap(termsOf),
    ),
    heading: new Set([last?.title ?? '', passage.lead?.text ?? ''].flatMap(termsOf)),
    title: new Set(termsOf(passage.reportTitle)),
    notes: new Set(passage.notes.flatMap((note) => indexTerms(note.text))),
    holds: {
      figure: kinds.has('number') || kinds.has('percent') || kinds.has('ratio'),
      date: kinds.has('date') || kinds.has('year') || kinds.has('range'),
      symbol: kinds.has('symbol'),
      person: PERSON.test(passage.text),
    },
  }
}

/** A passage with its analysis. */
export interface AnalysedPassage {
  readonly passage: Passage
  readonly analysis: PassageAnalysis
}

/**
 * Passages by id with their analyses, the last used kept in memory (about 20 KB each). `read` is asked for those
 * not kept. Passages change with the generation of the library, so a new one starts empty.
 */
export function createPassageCache(
  read: (ids: readonly string[]) => Promise<readonly Passage[]>,
  most = 2_500,
): (ids: readonly string[], generation: number) => Promise<readonly AnalysedPassage[]> {
  const kept = new Map<string, AnalysedPassage>()
  const lines = new Map<string, readonly string[]>()
  const termsOf = (line: string): readonly string[] => {
    const known = lines.get(line)
    if (known !== undefined) return known
    const terms = indexTerms(line)
    if (lines.size >= most) lines.clear()
    lines.set(line, terms)
    return terms
  }
  let ofGeneration = -1
  return async (ids, generation) => {
    if (generation !== ofGeneration) {
      kept.clear()
      lines.clear()
    }
    ofGeneration = generation
    const found = new Map<string, AnalysedPassage>()
    for (const id of ids) {
      const held = kept.get(id)
      if (held === undefined) continue
      found.set(id, held)
      kept.delete(id)
      kept.set(id, held)
    }
    for (const passage of await read(ids.filter((id) => !found.has(id)))) {
      const made = { passage, analysis: analysePassage(passage, termsOf) }
      found.set(passage.id, made)
      if (generation === ofGeneration) kept.set(passage.id, made)
    }
    for (const id of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(id)
    }
    return ids.flatMap((id) => found.get(id) ?? [])
  }
}
