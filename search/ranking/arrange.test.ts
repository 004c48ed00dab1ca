import { expect, it } from 'vitest'
import type { Passage } from '../passage.ts'
import type { UnderstoodQuestion } from '../retrieval.ts'
import { analysePassage } from './analysis.ts'
import { arrange } from './arrange.ts'
import { inventedRankedPassage } from './invented-passage.ts'

const question: UnderstoodQuestion = {
  text: 'Mùa màng thế nào?',
  changed: false,
  places: [],
  periods: [],
  reportKinds: [],
  documents: [],
  sought: { value: 'other', words: '' },
}
const note = { passageId: 'n1', number: '3', lines: [9, 9] as const, text: 'Kể cả vụ ba.' }

const ranked = (id: string, score: number, more: Partial<Passage> = {}) => {
  const passage = inventedRankedPassage(`Đoạn ${id} kể mùa màng.`, { id, paragraphId: id, ...more })
  return { passage, score, analysis: analysePassage(passage) }
}

it('gives a long paragraph one place, its best part first and the others with it', () => {
  const list = arrange(
    [ranked('a1', 1, { paragraphId: 'a' }), ranked('a2', 4, { paragraphId: 'a' }), ranked('b', 2)],
    question,
    10,
  )
  expect(list.map(({ id, score }) => [id, score])).toEqual([
    ['a2', 1],
    ['b', 0.5],
  ])
  expect(list.map(({ parts }) => parts?.map(({ id, score }) => [id, score]))).toEqual([
    [['a1', 0.25]],
    undefined,
  ])
})

it.each([
  ['no place of its own below its paragraph', { paragraphId: 'a', notes: [note] }, {}, ['a1']],
  ['a place where the part that carries its mark has none', {}, { notes: [note] }, ['a1', 'n1']],
])('gives a note %s', (_, first, second, ids) => {
  const list = arrange(
    [
      ranked('a1', 4, { ...first, paragraphId: 'a' }),
      ranked('a2', 3, { ...second, paragraphId: 'a' }),
      ranked('n1', 2, { kind: 'note' }),
    ],
    question,
    10,
  )
  expect(list.map(({ id }) => id)).toEqual(ids)
})
