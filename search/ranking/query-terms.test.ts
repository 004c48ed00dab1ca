import { expect, it } from 'vitest'
import { understandQuestion } from '../query/understand.ts'
import { buildVocabulary } from '../text/vocabulary.ts'
import { queryTerms } from './query-terms.ts'

/** Names of no language, so that nothing is mended or expanded. */
const word = (i: number) => `zq${i}`
const vocabulary = buildVocabulary(
  Array.from({ length: 300 }, (_, i) => ({ term: word(i), documents: 1 + (i % 100) })),
  [],
)
const termsOf = (question: string) =>
  queryTerms(understandQuestion(question, { vocabulary, places: [] }), vocabulary, 1_000, [], false)

it('a question of some lines asks for all that it says', () => {
  const { terms } = termsOf(Array.from({ length: 60 }, (_, i) => word(i)).join(' '))
  expect(terms.filter(({ pair }) => !pair)).toHaveLength(60)
})

it('of a page that is pasted the rarest words that occur are asked for, in their order', () => {
  const { terms, search } = termsOf(
    [...Array.from({ length: 300 }, (_, i) => word(i)), 'zqkhong', 'zqco'].join(' '),
  )
  expect([terms.length, search.length]).toEqual([128, 128])
  const asked = search.map(({ term }) => Number(term.slice(2)))
  expect(asked).toEqual([...asked].sort((a, b) => a - b))
  expect(Math.max(...asked.map((i) => i % 100))).toBeLessThan(45)
  expect(terms.map(({ writings }) => writings.flat().join(' '))).not.toContain('zqkhong')
})
