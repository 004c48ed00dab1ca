import type { Library, ReportSummary } from './library.ts'
import { PROVINCE_NAMES } from './query/provinces.ts'
import { type Abbreviation, definedAbbreviations } from './text/abbreviations.ts'
import { indexTerms } from './text/terms.ts'
import { buildVocabulary, type Vocabulary } from './text/vocabulary.ts'

/** What search knows of a library as a whole; true for one generation of it. */
export interface LibraryKnowledge {
  readonly generation: number
  readonly vocabulary: Vocabulary
  /** Number of searchable passages. */
  readonly passages: number
  /** The places that reports speak for, in alphabetical order. */
  readonly places: readonly string[]
  readonly reports: ReadonlyMap<string, ReportSummary>
  /** Short forms that the reports define. */
  readonly abbreviations: readonly Abbreviation[]
}

const DEFINITIONS = 'gọi tắt, viết tắt'
const MOST_DEFINITIONS = 300

async function readAbbreviations(library: Library): Promise<readonly Abbreviation[]> {
  const terms = indexTerms(DEFINITIONS)
    .filter((term) => term.includes('_'))
    .map((term) => ({ term, weight: 1 }))
  const hits = await library.searchTerms({ terms, column: 'marked' }, MOST_DEFINITIONS)
  const passages = await library.passages(hits.map(({ passageId }) => passageId))
  const unique = new Map<string, Abbreviation>()
  for (const found of passages.flatMap(({ text }) => definedAbbreviations(text))) {
    unique.set(`${found.short}\n${found.full}`, found)
  }
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, abbreviation]) => abbreviation)
}

async function learn(library: Library, generation: number): Promise<LibraryKnowledge> {
  const [counts, documents, abbreviations] = await Promise.all([
    library.vocabulary(),
    library.documents(),
    readAbbreviations(library),
  ])
  const reports = new Map(
    documents.flatMap((document) => document.reports.map((report) => [report.id, report] as const)),
  )
  const places = [
    ...new Set([...reports.values()].flatMap(({ place }) => (place === null ? [] : [place]))),
  ].sort()
  return {
    generation,
    vocabulary: buildVocabulary(counts, [...PROVINCE_NAMES, ...places]),
    passages: [...reports.values()].reduce((sum, report) => sum + report.passages, 0),
    places,
    reports,
    abbreviations,
  }
}

/** Knows a library; learns anew, once, when its generation has grown. */
export function createLibraryKnowledge(library: Library): () => Promise<LibraryKnowledge> {
  let known: { readonly generation: number; readonly knowledge: Promise<LibraryKnowledge> } | null = null
  return async () => {
    const { generation } = await library.stats()
    if (known?.generation !== generation) {
      const knowledge = learn(library, generation)
      const mine = { generation, knowledge }
      known = mine
      knowledge.catch(() => {
        if (known === mine) known = null
      })
    }
    return known.knowledge
  }
}
