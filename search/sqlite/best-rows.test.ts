import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBestRows, type WeighedRows } from './best-rows.ts'

const MEAN = 20

/** BM25 of every row, from all lengths. */
function everyScore(terms: readonly WeighedRows[], lengths: ReadonlyMap<number, number>) {
  const scores = new Map<number, number>()
  for (const { rows, times, worth } of terms) {
    rows.forEach((row, i) => {
      const t = times[i] ?? 0
      const length = 1.2 * (0.25 + (0.75 * (lengths.get(row) ?? 0)) / MEAN)
      scores.set(row, (scores.get(row) ?? 0) + (worth * t * 2.2) / (t + length))
    })
  }
  return [...scores]
    .map(([row, score]) => ({ row, score }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
}

const term = fc
  .record({
    worth: fc.double({ min: 0.01, max: 9, noNaN: true }),
    held: fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 6 }).map((n) => n / 2),
      ),
      { selector: ([row]) => row, maxLength: 40 },
    ),
  })
  .map(({ worth, held }): WeighedRows => {
    const ordered = held.sort(([a], [b]) => a - b)
    return { worth, rows: ordered.map(([row]) => row), times: ordered.map(([, times]) => times) }
  })

const pause = async () => {}
const others = () => turn()

it('finds exactly the best, one search after another and several at once', async () => {
  const lengths = new Map(Array.from({ length: 60 }, (_, i) => [i + 1, 1 + ((i * 37) % 90)] as const))
  const best = createBestRows((rows) => new Map(rows.map((row) => [row, lengths.get(row) ?? 0])))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(term, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 12 }),
      async (questions, count) => {
        const found = await Promise.all(questions.map((terms) => best(terms, MEAN, count, null, others)))
        for (const [at, terms] of questions.entries()) {
          const all = everyScore(terms, lengths)
          const least = all[count - 1]?.score ?? 0
          const expected = all.filter(({ score }) => score >= least - 1e-9)
          const rows = (hits: readonly { row: number; score: number }[] = []) =>
            hits.map(({ row, score }) => [row, score.toFixed(9)]).sort()
          expect(rows(found[at])).toEqual(rows(expected))
        }
      },
    ),
  )
})

it('finds the best within ranges', async () => {
  const best = createBestRows((rows) => new Map(rows.map((row) => [row, MEAN])))
  const rows = [1, 2, 3, 4, 5, 6]
  const ranges = [
    { first: 2, last: 2 },
    { first: 4, last: 5 },
  ]
  const found = await best([{ worth: 1, rows, times: [9, 1, 8, 2, 3, 7] }], MEAN, 2, ranges, pause)
  expect(found.map(({ row }) => row).sort()).toEqual([4, 5])
})

it('gives all that score as the last, and looks at no length of rows that could not be among the best', async () => {
  const asked: number[] = []
  const best = createBestRows((rows) => {
    asked.push(...rows)
    return new Map(rows.map((row) => [row, MEAN]))
  })
  const rows = Array.from({ length: 1000 }, (_, i) => i + 1)
  const terms = [
    { worth: 1, rows, times: rows.map(() => 1) },
    { worth: 5, rows: [7, 70, 700], times: [1, 2, 1] },
  ]
  const found = await best(terms, MEAN, 2, null, pause)
  expect(found.map(({ row }) => row)).toEqual([70, 7, 700])
  expect(asked.sort((a, b) => a - b)).toEqual([7, 70, 700])
})
