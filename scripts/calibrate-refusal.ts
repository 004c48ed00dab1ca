// Fits the model that decides whether a span answers a question, and prints its reliability table.
//
//   npx tsx scripts/calibrate-refusal.ts                    fits on the samples and on test/calibration, writes the weights
//   npx tsx scripts/calibrate-refusal.ts --folder F --questions Q.jsonl    only measures the weights there
//
// Every answerable question gives two examples: with the library whole (answerable), and with each passage
// that holds its answer taken out of sight (not answerable).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ingestFiles } from '../ingest/ingest.ts'
import { ingestHere } from '../ingest/testing/ingest-here.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import type { Library } from '../search/library.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { createSearch, createUnderstand } from '../search/retriever.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { normalizeText } from '../search/text/normalize.ts'
import { rateAll } from '../server/answer/fact.ts'
import { resolveFollowUp } from '../server/answer/follow-up.ts'
import { gatherViews } from '../server/answer/gather-views.ts'
import { reportsNaming } from '../server/answer/named-persons.ts'
import { takeApart } from '../server/answer/question.ts'
import { answerability, refusalInputs } from '../server/answer/refusal.ts'
import { fitLogistic, probability } from './logistic.ts'

const { values: options } = parseArgs({
  options: { folder: { type: 'string' }, questions: { type: 'string' } },
})
const root = path.resolve(import.meta.dirname, '..')
const isFitting = options.questions === undefined
/** Folders of reports, each with questions of its own. */
const SETS = isFitting
  ? ['samples', 'test/calibration'].map((folder) => ({
      folder: path.join(root, folder),
      questions: path.join(root, folder, 'questions.jsonl'),
    }))
  : [{ folder: options.folder ?? path.join(root, 'samples'), questions: options.questions ?? '' }]
const SINGLE_ANSWER = [
  'fact',
  'footnote',
  'paraphrase',
  'no_diacritics',
  'typo',
  'disambiguate',
  'followup',
  'conflict',
  'unanswerable',
]

/** Expected weights of attached, covered, expectation, names, place, period. */
const PRIOR = [3, 2, 3, 2.5, 2, 2]

interface GoldQuestion {
  readonly type: string
  readonly question: string
  readonly history?: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[]
  readonly answer_keys: readonly (string | readonly string[])[]
}
interface Example {
  readonly inputs: readonly number[]
  readonly answers: boolean
  readonly predicted: number
  readonly wantsFigure: boolean
}

/** Thresholds, chosen by the table that this script prints: see docs/quality.md. */
const THRESHOLDS = { answerFrom: { figure: 0.25, wordedDifferently: 0.1, open: 0.04 }, sureFrom: 0.5 }

const encoder = await openEncoder({ modelsDir: path.join(root, 'models') })
const examples: Example[] = []
for (const set of SETS) {
  const data = mkdtempSync(path.join(tmpdir(), 'dan-nguon-calibrate-'))
  const library = await openLibrary({ dataDir: data, encoder })
  try {
    await ingestFiles([set.folder], { library, ingestFile: ingestHere(library) })
    await library.encode(encoder)
    examples.push(...(await collect(library, set.questions)))
  } finally {
    await library.close()
    rmSync(data, { recursive: true })
  }
}
if (isFitting) {
  const weights = fitLogistic(examples, PRIOR)
  const file = path.join(root, 'server/answer/refusal-model.json')
  const model = { weights: weights.map((weight) => Number(weight.toFixed(3))), ...THRESHOLDS }
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`)
  printReliability(
    examples.map((example) => ({ ...example, predicted: probability(weights, example.inputs) })),
  )
} else printReliability(examples)

async function collect(library: Library, questions: string): Promise<readonly Example[]> {
  const know = createLibraryKnowledge(library)
  const search = createSearch({ library, encoder, knowledge: know })
  const understand = createUnderstand(know)
  const knowledge = await know()
  const lines = readFileSync(questions, 'utf8').split('\n')
  const collected: Example[] = []
  for (const asked of lines.filter(Boolean).map((line): GoldQuestion => JSON.parse(line))) {
    if (!SINGLE_ANSWER.includes(asked.type)) continue
    const resolved = await resolveFollowUp(
      [...(asked.history ?? []), { role: 'user', content: asked.question }],
      understand,
    )
    const { passages, understood } = await search({ question: resolved.text, limit: 24 })
    const question = takeApart(understood.text, understood, knowledge, resolved.inherited)
    const named = await reportsNaming(library, resolved.text)
    const views = await gatherViews(library, passages, knowledge.reports, named)
    const keys = asked.answer_keys.map((key) => [key].flat().map(normalizeText))
    const holds = (text: string, every: boolean): boolean => {
      const found = keys.map((alternatives) => alternatives.some((key) => normalizeText(text).includes(key)))
      return every ? found.every(Boolean) : found.some(Boolean)
    }
    const add = (seen: typeof views, isAnswerable: boolean): void => {
      const best = rateAll(question, seen)[0]
      if (best === undefined) return
      const text = best.view.passage.text
      const answers = isAnswerable && keys.length > 0 && holds(text, false)
      collected.push({
        inputs: refusalInputs(best.features),
        answers,
        predicted: answerability(best),
        wantsFigure: question.expects.length > 0,
      })
    }
    add(views, asked.type !== 'unanswerable')
    if (asked.type !== 'unanswerable')
      add(
        views.filter((view) => !holds(view.passage.text, true)),
        false,
      )
  }
  return collected
}

function printReliability(examples: readonly Example[]): void {
  console.log('predicted      n  answers  mean predicted')
  for (let low = 0; low < 1; low += 0.2) {
    const bin = examples.filter(({ predicted }) => predicted >= low && (predicted < low + 0.2 || low > 0.79))
    const mean = (values: readonly number[]): string =>
      values.length === 0 ? '–' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2)
    console.log(
      `${low.toFixed(1)} – ${(low + 0.2).toFixed(1)}  ${String(bin.length).padStart(4)}  ${mean(bin.map(({ answers }) => Number(answers))).padStart(7)}  ${mean(bin.map(({ predicted }) => predicted)).padStart(7)}`,
    )
  }
  const brier =
    examples.reduce((sum, { predicted, answers }) => sum + (predicted - Number(answers)) ** 2, 0) /
    examples.length
  for (const wantsFigure of [true, false]) {
    const kind = examples.filter((example) => example.wantsFigure === wantsFigure)
    console.log(
      `${wantsFigure ? 'figure asked' : 'open question'}: from   answerable refused   unanswerable answered`,
    )
    for (const from of [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
      const refused = kind.filter(({ answers, predicted }) => answers && predicted < from).length
      const answered = kind.filter(({ answers, predicted }) => !answers && predicted >= from).length
      const answerable = kind.filter(({ answers }) => answers).length
      console.log(
        `${' '.repeat(15)}${from.toFixed(2)}   ${refused} of ${answerable}   ${answered} of ${kind.length - answerable}`,
      )
    }
  }
  console.log(`${examples.length} examples, Brier score ${brier.toFixed(3)}`)
}
