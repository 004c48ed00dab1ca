import type { Area } from './figure.ts'
import type { Library, ReportSummary } from './library.ts'
import { createPause } from './pause.ts'
import { PROVINCE_NAMES } from './query/provinces.ts'
import { type Abbreviation, definedAbbreviations } from './text/abbreviations.ts'
import { bareAreaName, compareLevels, findAreas } from './text/areas.ts'
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
  /** Areas that the reports speak for or of, by their bare names: "Tân Phú" → huyện Tân Phú. */
  readonly areas: ReadonlyMap<string, Area>
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

/** The areas that figures speak for, and those that reports name in what heads them. */
function namedAreas(ofFigures: readonly Area[], reports: Iterable<ReportSummary>): ReadonlyMap<string, Area> {
  const areas = new Map(
    ofFigures
      .filter(({ level }) => level !== 'body')
      // The last of a bare name stays: "Tân Phú" is the district, not its town.
      .toSorted((a, b) => compareLevels(b.level, a.level))
      .map((area) => [bareAreaName(area.name), area]),
  )
  for (const { title, issuer } of reports)
    for (const { name, level } of findAreas(`${title}. ${issuer ?? ''}`))
      if (name !== null && !areas.has(bareAreaName(name)))
        areas.set(bareAreaName(name), { name, level, within: null })
  return areas
}

async function learn(library: Library): Promise<LibraryKnowledge> {
  const { generation } = await library.stats()
  const pause = createPause()
  const documents = await library.documents()
  await pause()
  const abbreviations = await readAbbreviations(library)
  await pause()
  const counts = await library.vocabulary()
  await pause()
  const reports = new Map(
    documents.flatMap((document) => document.reports.map((report) => [report.id, report] as const)),
  )
  const places = [
    ...new Set([...reports.values()].flatMap(({ place }) => (place === null ? [] : [place]))),
  ].sort()
  const vocabulary = buildVocabulary(counts, [...PROVINCE_NAMES, ...places])
  await pause()
  const areas = await library.areas()
  await pause()
  return {
    generation,
    vocabulary,
    passages: [...reports.values()].reduce((sum, report) => sum + report.passages, 0),
    places,
    reports,
    abbreviations,
    areas: namedAreas(areas, reports.values()),
  }
}

/** Tells what is known of a library. */
export type KnowLibrary = () => Promise<LibraryKnowledge>

/** Milliseconds between looks whether the library has changed. */
const PAUSE = 2_000
/** Learning takes at most one part of this many of the time, however often the library changes. */
const IDLE_PARTS = 4
/** From this many passages on, former knowledge serves well enough however much was added. */
const ENOUGH_PASSAGES = 10_000

/**
 * Knows a library. The first question waits until it is learnt; afterwards changes are noticed and learnt in the
 * background, and questions are served meanwhile with what was known before. Only a library that has more than
 * doubled while it was small is waited for, lest its first reports be read with the knowledge of an empty one.
 * One for each library: make it once and pass it to all that ask. Watches until the library is closed.
 *
 * @param pause milliseconds between two looks at the library
 */
export function createLibraryKnowledge(library: Library, pause = PAUSE): KnowLibrary {
  let known: LibraryKnowledge | null = null
  let learning: Promise<LibraryKnowledge> | null = null
  let rest = pause

  const learnOnce = (): Promise<LibraryKnowledge> => {
    const begun = performance.now()
    learning ??= learn(library)
      .then((knowledge) => {
        if (known === null) watchOn()
        known = knowledge
        return knowledge
      })
      .finally(() => {
        learning = null
        rest = Math.max(pause, (performance.now() - begun) * IDLE_PARTS)
      })
    return learning
  }
  const watch = async (): Promise<void> => {
    if ((await library.stats()).generation !== known?.generation) await learnOnce()
    watchOn()
  }
  const watchOn = (): void => {
    const look = () =>
      watch().catch(() => {
        // The library was closed, or cannot be read now: a next question tries again, and tells.
        known = null
      })
    setTimeout(look, rest).unref()
  }
  return async () => {
    if (known === null) return learnOnce()
    const { passages } = await library.stats()
    return known.passages * 2 < Math.min(passages, ENOUGH_PASSAGES) ? learnOnce() : known
  }
}
