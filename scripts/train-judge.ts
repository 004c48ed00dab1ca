// Learns the judge that chooses what to say, writes its weights and prints how it does.
//
//   npm run train:judge                learns from the sets of the repository, writes server/answer/judge/judge.json
//   npm run train:judge -- --measure   only measures the present weights
//   npm run train:judge -- --libraries FOLDER   keeps the read papers there, and reads only what is not there yet
//
// Trained on samples/, test/calibration/ and the families of test/questions/train.jsonl; the families of
// test/questions/heldout.jsonl are never trained on and choose the settings and thresholds.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ingestFiles } from '../ingest/ingest.ts'
import { ingestHere } from '../ingest/testing/ingest-here.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { createSearch, createUnderstand } from '../search/retriever.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { resolveFollowUp } from '../server/answer/follow-up/resolve.ts'
import { gatherEvidence } from '../server/answer/gather-evidence.ts'
import { FEATURES, judgeFeatures } from '../server/answer/judge/features.ts'
import judged from '../server/answer/judge/judge.json' with { type: 'json' }
import { type Network, networkScore } from '../server/answer/judge/network.ts'
import { NONE_FEATURES, noneFeatures } from '../server/answer/judge/none-features.ts'
import { VERDICT_INPUTS, verdictInputs } from '../server/answer/judge/verdict-inputs.ts'
import { readQuestions, type SampleQuestion } from '../test/samples-score.ts'
import { fitNetwork, type JudgedList } from './judge/fit-network.ts'
import { rightCandidates } from './judge/right-candidates.ts'

const { values: options } = parseArgs({
  options: { measure: { type: 'boolean', default: false }, libraries: { type: 'string' } },
})
const root = path.resolve(import.meta.dirname, '..')
/** What is answered otherwise than by one candidate of one list. */
const NOT_CHOSEN: ReadonlySet<string> = new Set([
  'summary',
  'chat',
  'library',
  'paper',
  'compare',
  'synthesis',
])
const SETTINGS = { hidden: 8, penalty: 0.3, epochs: 18, rate: 0.01, seed: 1 }
const VERDICT_SETTINGS = { hidden: 4, penalty: 0.5, epochs: 40, rate: 0.01, seed: 3 }
const FOLDS = 4

interface Example extends JudgedList {
  readonly type: string
  readonly answerable: boolean
}

const encoder = await openEncoder({ modelsDir: path.join(root, 'models') })

async function examplesOf(folder: string, questions: readonly SampleQuestion[]): Promise<readonly Example[]> {
  const kept = options.libraries === undefined ? null : path.join(options.libraries, path.basename(folder))
  const isRead = kept !== null && existsSync(kept)
  const data = kept ?? mkdtempSync(path.join(tmpdir(), 'dan-nguon-judge-'))
  const library = await openLibrary({ dataDir: data, encoder })
  try {
    if (!isRead) await ingestFiles([folder], { library, ingestFile: ingestHere(library) })
    await library.encode(encoder)
    const knowledge = createLibraryKnowledge(library)
    const services = {
      library,
      search: createSearch({ library, encoder, knowledge }),
      embedQuestion: (question: string) => encoder.embedQuery(question),
    }
    const understand = createUnderstand(knowledge)
    const examples: Example[] = []
    for (const asked of questions.filter(({ type }) => !NOT_CHOSEN.has(type))) {
      const turns = [...(asked.history ?? []), { role: 'user' as const, content: asked.question }]
      const { text, inherited } = await resolveFollowUp(turns, understand)
      const evidence = await gatherEvidence(
        services,
        await knowledge(),
        text,
        inherited,
        undefined,
        undefined,
      )
      const rows = judgeFeatures(evidence.asked, evidence.candidates)
      if (rows.length === 0) continue
      const right = rightCandidates(asked, evidence.candidates)
      const answerable = asked.evidence.length > 0
      // Where reading or search lost the answer there is nothing to learn about choosing it.
      if (answerable && !options.measure && !right.some(Boolean)) continue
      examples.push({ rows, none: noneFeatures(rows), right, type: asked.type, answerable })
    }
    return examples
  } finally {
    await library.close()
    if (kept === null) rmSync(data, { recursive: true })
  }
}

/** The families of test/papers with their questions of one file: the letters before the dash of an id tell which. */
async function familyExamples(file: string): Promise<readonly Example[]> {
  const questions = readQuestions(path.join(root, 'test/questions', file))
  const examples: Example[] = []
  for (const family of readdirSync(path.join(root, 'test/papers'))) {
    const folder = path.join(root, 'test/papers', family)
    const files = new Set(readdirSync(folder).map((name) => name.normalize('NFC')))
    const prefixes = new Set(
      questions
        .filter(({ evidence }) => files.has(evidence[0]?.[0]?.file ?? ''))
        .map(({ id }) => id.split('-')[0]),
    )
    const own = questions.filter(({ id }) => prefixes.has(id.split('-')[0]))
    if (own.length > 0) examples.push(...(await examplesOf(folder, own)))
  }
  return examples
}

const train = [
  ...(await examplesOf(
    path.join(root, 'samples'),
    readQuestions(path.join(root, 'samples/questions.jsonl')),
  )),
  ...(await examplesOf(
    path.join(root, 'test/calibration'),
    readQuestions(path.join(root, 'test/calibration/questions.jsonl')),
  )),
  ...(await familyExamples('train.jsonl')),
]
const heldout = await familyExamples('heldout.jsonl')
const learned: Networks = options.measure ? judged : learn(train)
const report = { trained: measure(train, learned), heldout: measure(heldout, learned) }
console.log(JSON.stringify(report, null, 1))
printThresholds(heldout, learned)
if (!options.measure) {
  const chosenBy = {
    script: 'scripts/train-judge.ts',
    settings: SETTINGS,
    trainedOn: `${train.length} questions of samples/, test/calibration/ and test/questions/train.jsonl`,
    ...report,
  }
  writeFileSync(
    path.join(root, 'server/answer/judge/judge.json'),
    `${JSON.stringify({ chosenBy, ...learned })}\n`,
  )
}

interface Networks {
  readonly candidate: Network
  readonly none: Network
  readonly verdict: Network
}

/**
 * The networks that choose are fitted on all; what tells whether the first answers is fitted on choices over questions
 * that the choosing networks had not seen (four folds), so that it knows how they err.
 */
function learn(examples: readonly Example[]): Networks {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const chosen = fitNetwork(
      examples.filter((_, at) => at % FOLDS !== fold),
      FEATURES,
      NONE_FEATURES,
      SETTINGS,
    )
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map((example) => ({
        rows: [inputsOf(chosen, example)],
        none: [0],
        right: [example.answerable],
      }))
  })
  const { candidate: verdict } = fitNetwork(folds.flat(), VERDICT_INPUTS, ['one'], VERDICT_SETTINGS)
  return { ...fitNetwork(examples, FEATURES, NONE_FEATURES, SETTINGS), verdict }
}

function scoresOf({ candidate }: Pick<Networks, 'candidate'>, { rows }: JudgedList): readonly number[] {
  return rows.map((row) => networkScore(candidate, row))
}

function inputsOf(networks: Pick<Networks, 'candidate' | 'none'>, example: JudgedList): readonly number[] {
  const none = { features: example.none, score: networkScore(networks.none, example.none) }
  return verdictInputs(example.rows, scoresOf(networks, example), none)
}

/** The scores of the candidates, and the probability that the first answers. */
function probabilities(
  networks: Networks,
  example: JudgedList,
): { readonly each: readonly number[]; readonly answers: number } {
  const verdict = networkScore(networks.verdict, inputsOf(networks, example))
  return { each: scoresOf(networks, example), answers: 1 / (1 + Math.exp(-verdict)) }
}

/** Shares of the answerable whose best candidate is right, and of all that are rightly refused or not. */
function measure(examples: readonly Example[], networks: Networks): Readonly<Record<string, number>> {
  let [answerable, first, amongThree, refused, open, openRefused] = [0, 0, 0, 0, 0, 0]
  for (const example of examples) {
    const { each, answers } = probabilities(networks, example)
    if (!example.answerable) {
      open++
      if (answers < 0.5) openRefused++
      continue
    }
    answerable++
    if (answers < 0.5) refused++
    const order = each.map((_, at) => at).sort((a, b) => (each[b] ?? 0) - (each[a] ?? 0))
    if (example.right[order[0] ?? -1] === true) first++
    if (order.slice(0, 3).some((at) => example.right[at] === true)) amongThree++
  }
  return { answerable, first, amongThree, refused, unanswerable: open, unanswerableRefused: openRefused }
}

/** What each threshold on the probability that the first answers would refuse. */
function printThresholds(examples: readonly Example[], networks: Networks): void {
  console.log('answers from   answerable refused   unanswerable answered   wrong among the answered')
  for (const from of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    let [refused, answerable, answered, unanswerable, wrong] = [0, 0, 0, 0, 0]
    for (const example of examples) {
      const { each, answers } = probabilities(networks, example)
      const best = each.indexOf(Math.max(...each))
      if (example.answerable) answerable++
      else unanswerable++
      if (answers < from) refused += example.answerable ? 1 : 0
      else if (!example.answerable) answered++
      else if (example.right[best] !== true) wrong++
    }
    console.log(
      `${from.toFixed(2).padStart(12)}   ${refused} of ${answerable}   ${answered} of ${unanswerable}   ${wrong}`,
    )
  }
}
