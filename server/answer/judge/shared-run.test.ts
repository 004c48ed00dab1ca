import { expect, it } from 'vitest'
import { sharedRun } from './shared-run.ts'

const run = (question: string, text: string) => sharedRun(question.split(' '))(text.split(' '))

it.each([
  ['thu ngân sách năm nay', 'tổng thu ngân sách đạt', 3],
  ['thu ngân sách', 'ngân thu sách', 1],
  ['xã hòa an', 'huyện tân phú', 0],
  ['a b a b c', 'x a b c a b a b', 4],
  ['a a a', 'a a', 2],
])('of “%s” the longest run in “%s” has %i words', (question, text, words) => {
  expect(run(question, text)).toBe(words)
})
