import { describe, expect, it } from 'vitest'
import type { Passage } from '../passage.ts'
import { inventedRankedPassage } from './invented-passage.ts'
import { drawTogether, enumerationKey, siblingsOf } from './siblings.ts'

const lead = { lines: [4, 4] as const, text: 'Ba bài học:' }
const section = [{ label: 'II', title: 'Bài học kinh nghiệm' }]
const passage = (id: string, more: Partial<Passage> = {}): Passage =>
  inventedRankedPassage('Giữ vững đoàn kết', { id, ...more })

describe('enumerationKey', () => {
  it.each([
    ['items under one lead', { lead }, { lead, path: section }, true],
    ['paragraphs under one heading', { path: section }, { path: section }, true],
    ['items under two leads', { lead }, { lead: { ...lead, lines: [9, 9] as const } }, false],
    [
      'sections of one title and two numbers',
      { path: section },
      { path: [{ label: 'III', title: 'Bài học kinh nghiệm' }] },
      false,
    ],
    ['two reports', { lead }, { lead, reportId: 'khac' }, false],
  ])('of %s', (_, one, other, isSame) => {
    expect(enumerationKey(passage('a', one)) === enumerationKey(passage('b', other))).toBe(isSame)
  })

  it.each([
    ['a note', { kind: 'note', path: section }],
    ['a passage without heading or lead', {}],
  ] as const)('is none for %s', (_, more) => {
    expect(enumerationKey(passage('a', more))).toBeNull()
  })
})

describe('siblingsOf', () => {
  it.each([
    ['an item under the same lead', { kind: 'item', lead }, { kind: 'item', lead }, true],
    ['an item that the anchor leads', { lines: [4, 4] }, { kind: 'item', lead }, true],
    ['a paragraph under the heading', { kind: 'heading', path: section }, { path: section }, true],
    ['a note', { path: section }, { kind: 'note', path: section }, false],
    ['matter', { path: section }, { kind: 'matter', path: section }, false],
    ['a paragraph of another section', { path: section }, { path: [] }, false],
    ['the same of another report', { lead }, { lead, reportId: 'khac' }, false],
    ['a neighbour without heading', {}, {}, false],
  ] as const)('tells whether %s belongs', (_, anchor, other, belongs) => {
    const around = passage('b', { lines: [5, 5], ...other })
    expect(siblingsOf(passage('a', anchor), [around])).toEqual(belongs ? [around] : [])
  })
})

describe('drawTogether', () => {
  const ranked = [
    { passage: passage('a', { lead }), score: 4 },
    { passage: passage('b', { lead }), score: 2 },
    { passage: passage('c', { lead }), score: 0 },
    { passage: passage('d'), score: 3 },
  ]
  const scores = (belongs: (id: string) => boolean) =>
    drawTogether(ranked, (item) => belongs(item.passage.id)).map(({ score }) => score)

  it.each([
    ['moves each half way to the best of its enumeration', () => true, [4, 3, 2, 3]],
    ['leaves what does not belong', (id: string) => id !== 'c', [4, 3, 0, 3]],
    ['takes the best of those that belong', (id: string) => id !== 'a', [4, 2, 1, 3]],
    ['changes nothing where none belongs', () => false, [4, 2, 0, 3]],
  ])('%s', (_, belongs, expected) => {
    expect(scores(belongs)).toEqual(expected)
  })
})
