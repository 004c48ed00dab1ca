import { describe, expect, it } from 'vitest'
import { groupParts, withParts } from './group-parts.ts'
import { inventedRankedPassage } from './invented-passage.ts'

const part = (id: string, paragraphId: string) => ({
  passage: inventedRankedPassage(id, { id, paragraphId }),
})

describe('groupParts', () => {
  it.each([
    ['parts of one paragraph', [part('a2', 'a'), part('b1', 'b'), part('a1', 'a')], [['a2', 'a1'], ['b1']]],
    ['whole paragraphs, each alone', [part('a1', 'a'), part('b1', 'b')], [['a1'], ['b1']]],
    ['nothing', [], []],
  ])('takes %s', (_, ranked, groups) => {
    const ids = groupParts(ranked).map(({ best, others }) =>
      [best, ...others].map(({ passage }) => passage.id),
    )
    expect(ids).toEqual(groups)
  })
})

describe('withParts', () => {
  it('puts parts behind the best one of their paragraph', () => {
    const [one, two, other] = [part('a2', 'a'), part('a1', 'a'), part('b1', 'b')].map(({ passage }, i) => ({
      ...passage,
      score: 1 - i / 10,
    }))
    if (one === undefined || two === undefined || other === undefined) throw new Error('three passages')
    const list = withParts([
      { ...one, twins: [], parts: [two] },
      { ...other, twins: [] },
    ])
    expect(list.map(({ id }) => id)).toEqual(['a2', 'a1', 'b1'])
  })
})
