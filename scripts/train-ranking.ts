import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { FEATURE_NAMES } from '../search/ranking/features.ts'
import { LEARNED_WEIGHTS, type Weights } from '../search/ranking/rank.ts'
import { createRanking } from '../search/retriever.ts'
import { readGoldSet } from './search-quality/gold-set.ts'
import { openScratchLibrary, passagesOf, readReports } from './search-quality/our-search.ts'
import { trainingPairs } from './search-quality/training-pairs.ts'

/**
 * Learns the weights of the ranking: `npm run train:ranking -- [--reports FOLDER …] [--out FILE]`. Questions are those
 * written for the folders (`questions.jsonl` in them, or those of `test/questions/train.jsonl` that are asked about
 * their papers) and those that the reports make of themselves. The weights are drawn to the present ones, so that
 * what the questions do not tell stays.
 */
const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const papers = here('test/papers')
const TRAINING = here('test/questions/train.jsonl')
const { values: options } = parseArgs({
  options: {
    reports: {
      type: 'string',
      multiple: true,
      default: [
        here('samples'),
        here('test/calibration'),
        ...readdirSync(papers).map((family) => `${papers}/${family}`),
      ],
    },
    out: { type: 'string' },
  },
})

interface Example {
  /** Features of each candidate, in the order of `FEATURE_NAMES`. */
  readonly inputs: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly share: number
}

/** Made questions repeat the words of their answer: they count less than written ones. */
const MADE_SHARE = 0.3
const STEPS = 1500
const RATE = 0.2
const PULL = 0.02
/** Scores are sums of about 1 to 3: sharpened for the softmax. */
const SHARPNESS = 4

/** One step against the listwise softmax loss: the right ones of a list should share its whole probability. */
function descend(
  weights: readonly number[],
  prior: readonly number[],
  examples: readonly Example[],
): number[] {
  const slope = weights.map((weight, i) => PULL * (weight - (prior[i] ?? 0)))
  const total = examples.reduce((sum, { share }) => sum + share, 0)
  for (const { inputs, right, share } of examples) {
    const powers = inputs.map((input) =>
      Math.exp(SHARPNESS * input.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0)),
    )
    const all = powers.reduce((sum, power) => sum + power, 0)
    const good = powers.reduce((sum, power, at) => (right[at] ? sum + power : sum), 0)
    inputs.forEach((input, at) => {
      const power = powers[at] ?? 0
      const push = power / all - (right[at] ? power / good : 0)
      input.forEach((x, i) => {
        slope[i] = (slope[i] ?? 0) + (share / total) * push * x
      })
    })
  }
  return weights.map((weight, i) => weight - RATE * (slope[i] ?? 0))
}

const encoder = await openEncoder({ modelsDir: fileURLToPath(new URL('../models', import.meta.url)) })
const examples: Example[] = []
for (const folder of options.reports) {
  const library = await openScratchLibrary(encoder, await readReports(folder))
  const units = (await passagesOf(library)).map((passage) => ({ ...passage, title: passage.reportTitle }))
  const rank = createRanking(
    { library, encoder, knowledge: createLibraryKnowledge(library) },
    LEARNED_WEIGHTS,
  )
  const learnFrom = async (question: string, right: ReadonlySet<string>, share: number) => {
    const { ranked } = await rank({ question })
    if (!ranked.some(({ passage }) => right.has(passage.id))) return
    examples.push({
      inputs: ranked.map(({ features }) => FEATURE_NAMES.map((name) => features[name])),
      right: ranked.map(({ passage }) => right.has(passage.id)),
      share,
    })
  }
  const own = `${folder}/questions.jsonl`
  const written = readGoldSet(existsSync(own) ? own : TRAINING)
    .map(({ text, pieces }) => ({ text, right: new Set(pieces(units).flatMap((piece) => [...piece])) }))
    .filter(({ right }) => right.size > 0)
  for (const { text, right } of written) await learnFrom(text, right, 1)
  // A family that no training question is asked of is held out.
  if (written.length > 0 || !folder.startsWith(papers))
    for (const pair of trainingPairs(units, Math.ceil(units.length / 400)))
      await learnFrom(pair.question, pair.right, MADE_SHARE)
  await library.close()
}
const prior = FEATURE_NAMES.map((name) => LEARNED_WEIGHTS[name])
let weights: number[] = [...prior]
for (let step = 0; step < STEPS; step++) weights = descend(weights, prior, examples)
const learned = Object.fromEntries(
  FEATURE_NAMES.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]),
) as Weights
console.log(JSON.stringify({ examples: examples.length, weights: learned }, null, 2))
if (options.out !== undefined)
  writeFileSync(options.out, `${JSON.stringify({ weights: learned }, null, 2)}\n`)
