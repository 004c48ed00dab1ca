import type { Library } from '../../search/library.ts'
import type { Answer, Answerer } from '../answer/answerer.ts'
import { askAlone, isSurelyAnswered } from '../answer/ask-alone.ts'
import { type ExampleKind, type PossibleExample, possibleExamples } from './example-questions.ts'

export interface Example {
  readonly kind: ExampleKind
  readonly question: string
}

/** Papers that examples are made from: the newest, which an office asks about most. */
const PAPERS = 16
const FIGURES = 1_500
/** Of a kind: each is asked for real, and who waits for the page must not wait for them. */
const TRIES = 6
const KINDS: readonly ExampleKind[] = ['figure', 'list', 'comparison']

/**
 * One question of each kind that this library is known to answer, for whoever does not know yet what can be asked.
 * Each is asked before it is offered; the same library has the same examples, which are made once.
 *
 * @returns at most three; fewer where nothing of a kind is answered without doubt
 */
export function createExamples({
  library,
  answerer,
}: {
  readonly library: Pick<Library, 'stats' | 'documents' | 'figures'>
  readonly answerer: Answerer
}): () => Promise<readonly Example[]> {
  let made: { readonly of: string; readonly examples: Promise<readonly Example[]> } | null = null
  const make = async (): Promise<readonly Example[]> => {
    const reports = (await library.documents())
      .flatMap((document) => document.reports)
      .filter(({ supersededBy }) => supersededBy === undefined)
      .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
      .slice(0, PAPERS)
    const reportIds = reports.map(({ id }) => id)
    const figures = await library.figures({ reportIds, roles: ['result'], limit: FIGURES })
    const possible = possibleExamples(figures, reports)
    const examples: Example[] = []
    for (const kind of KINDS) {
      for (const one of possible.filter((other) => other.kind === kind).slice(0, TRIES)) {
        if (!tellsExpected(await askAlone(answerer, one.question), one)) continue
        examples.push({ kind, question: one.question })
        break
      }
    }
    return examples
  }
  return async () => {
    const { generation, figuresGeneration } = await library.stats()
    const of = `${generation} ${figuresGeneration}`
    if (made?.of !== of) made = { of, examples: make() }
    return made.examples
  }
}

function tellsExpected(answer: Answer, { kind, tells }: PossibleExample): boolean {
  if (!isSurelyAnswered(answer)) return false
  const blocks = (block: string): number =>
    answer.sentences.filter((sentence) => sentence.block === block).length
  if (kind === 'list') return blocks('item') >= 2
  if (kind === 'comparison') return blocks('table') > 0
  return tells !== null && answer.answer.includes(tells)
}
