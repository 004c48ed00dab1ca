import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Encoder } from '../search/encoder/encoder.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import type { Weights } from '../search/ranking/rank.ts'
import { foldMarks } from '../search/text/fold.ts'
import { encoderSystems } from './search-quality/encoder-systems.ts'
import { readGoldSet } from './search-quality/gold-set.ts'
import { interval, mean, type Worth, worthOf } from './search-quality/measures.ts'
import {
  asDocument,
  openScratchLibrary,
  ourSearch,
  passagesOf,
  readReports,
} from './search-quality/our-search.ts'
import { langchainRecipe, miniSearch, orama, plainFts5, type System } from './search-quality/peers.ts'
import { readPublicSet } from './search-quality/public-set.ts'
import type { FoundUnit, Question } from './search-quality/question-set.ts'

/**
 * Measures the quality of search beside other systems.
 *
 *   npm run bench:search -- --set FOLDER …            folders of corpus.jsonl, queries.jsonl, qrels.tsv
 *   npm run bench:search -- --reports FOLDER --gold FILE   questions with evidence over a folder of reports
 */
const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: [] },
    reports: { type: 'string' },
    gold: { type: 'string' },
    'our-parts-only': { type: 'boolean', default: false },
  },
})

/** What each part adds, told by leaving it out. */
const PARTS: readonly (readonly [string, Partial<Weights>])[] = [
  ['without vectors', { dense: 0 }],
  ['without FTS5 scores', { lexical: 0 }],
  ['without own BM25', { body: 0 }],
  ['without coverage', { covered: 0, together: 0 }],
  ['without pairs', { pairs: 0 }],
  ['without headings and leads', { heading: 0, listed: 0 }],
  ['without scope', { place: 0, otherPlace: 0, reportKind: 0, figures: 0 }],
  ['without kinds of passages', { isHeading: 0, isNote: 0, isItem: 0, isShort: 0, sought: 0 }],
]

async function measure(
  system: System,
  questions: readonly Question[],
  form: (text: string) => string,
): Promise<readonly Worth[]> {
  const worths: Worth[] = []
  for (const question of questions)
    worths.push(worthOf(await system.rank(form(question.text)), question.pieces(system.units)))
  return worths
}

const shown = (value: number): string => value.toFixed(3)

function row(name: string, worths: readonly Worth[], best: readonly Worth[] | null): string {
  const at = (key: keyof Worth): string => shown(mean(worths.map((worth) => worth[key])))
  const ahead = best?.map((worth, i) => worth.ndcg10 - (worths[i]?.ndcg10 ?? 0))
  const [low, high] = ahead === undefined ? [0, 0] : interval(ahead)
  const lead = ahead === undefined ? '' : `${shown(mean(ahead))} [${shown(low)}, ${shown(high)}]`
  return `| ${name} | ${at('ndcg10')} | ${at('recall1')} | ${at('recall5')} | ${at('recall10')} | ${at('mrr10')} | ${lead} |`
}

async function table(
  title: string,
  systems: readonly System[],
  questions: readonly Question[],
  form: (text: string) => string,
) {
  console.log(`\n### ${title} (${questions.length} questions)\n`)
  console.log(
    '| system | nDCG@10 | R@1 | R@5 | R@10 | MRR@10 | ours ahead by, nDCG@10 [95 %] |\n|---|---|---|---|---|---|---|',
  )
  let ours: readonly Worth[] | null = null
  for (const system of systems) {
    const worths = await measure(system, questions, form)
    console.log(row(system.name, worths, ours))
    ours ??= worths
  }
  return ours ?? []
}

async function peersOf(
  units: readonly FoundUnit[],
  texts: readonly { id: string; file?: string; text: string }[],
  encoder: Encoder,
) {
  if (options['our-parts-only']) return []
  return [miniSearch(units), await orama(units), plainFts5(units), await langchainRecipe(texts, encoder)]
}

async function benchPublicSet(folder: string, encoder: Encoder): Promise<void> {
  const { units, questions } = readPublicSet(folder)
  const library = await openScratchLibrary(encoder, [asDocument(path.basename(folder), units)])
  const services = { library, encoder, knowledge: createLibraryKnowledge(library) }
  const idOf = ({ lines }: { readonly lines: readonly [number, number] }): string =>
    units[lines[0] - 1]?.id ?? ''
  const our = (name: string, weights?: Partial<Weights>) => ourSearch(name, services, units, idOf, weights)
  const systems = [
    our('Dẫn Nguồn'),
    ...(await peersOf(units, units, encoder)),
    ...encoderSystems(services, units, idOf),
    our('Dẫn Nguồn without vectors', { dense: 0 }),
  ]
  await table(`${path.basename(folder)}, as typed`, systems, questions, (text) => text)
  await table(`${path.basename(folder)}, without marks`, systems, questions, foldMarks)
  await library.close()
}

async function benchReports(folder: string, gold: string, encoder: Encoder): Promise<void> {
  const documents = await readReports(folder)
  const library = await openScratchLibrary(encoder, documents)
  const services = { library, encoder, knowledge: createLibraryKnowledge(library) }
  const units = (await passagesOf(library)).map((passage) => ({
    ...passage,
    title: [passage.reportTitle, ...passage.path.map(({ title }) => title)].join(' › '),
  }))
  const questions = readGoldSet(gold).filter(({ type }) => type !== 'summary')
  const files = documents.map(({ file }) => ({
    id: file,
    file,
    text: readFileSync(path.join(folder, file), 'utf8'),
  }))
  const our = (name: string, weights?: Partial<Weights>) =>
    ourSearch(name, services, units, ({ id }) => id, weights)
  const systems = [
    our('Dẫn Nguồn'),
    ...(await peersOf(units, files, encoder)),
    ...encoderSystems(services, units, ({ id }) => id),
    ...PARTS.map(([name, weights]) => our(name, weights)),
  ]
  const worths = await table('reports, as typed', systems, questions, (text) => text)
  console.log('\n| type | questions | R@1 | R@5 | R@10 |\n|---|---|---|---|---|')
  for (const type of new Set(questions.map((question) => question.type))) {
    const own = worths.filter((_, i) => questions[i]?.type === type)
    const at = (key: keyof Worth): string => shown(mean(own.map((worth) => worth[key])))
    console.log(`| ${type} | ${own.length} | ${at('recall1')} | ${at('recall5')} | ${at('recall10')} |`)
  }
  const typed = questions.filter(({ type }) => type !== 'no_diacritics')
  await table(
    'reports, marked questions typed without marks',
    systems.slice(0, systems.length - PARTS.length),
    typed,
    foldMarks,
  )
  await library.close()
}

const modelsDir = fileURLToPath(new URL('../models', import.meta.url))
const encoder = await openEncoder({ modelsDir })
for (const folder of options.set) await benchPublicSet(folder, encoder)
if (options.reports !== undefined && options.gold !== undefined)
  await benchReports(options.reports, options.gold, encoder)
