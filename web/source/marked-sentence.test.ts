import { expect, it } from 'vitest'
import { markedSentence } from './marked-sentence.ts'

it('parts a sentence at its value, looked for where the sentence is', () => {
  const text = 'Trồng 42 ha. Thu hoạch 42 tấn.'
  expect(markedSentence(text, '42', [13, 30])).toEqual({
    before: 'Trồng 42 ha. Thu hoạch ',
    value: '42',
    after: ' tấn.',
    span: [23, 25],
  })
})

it('marks the whole of it where the value is not printed so', () => {
  const { value, span } = markedSentence('Trồng 42 ha. Thu ít.', '7,5', [13, 20])
  expect([value, span]).toEqual(['Thu ít.', [13, 20]])
})

it('cuts what is long at words', () => {
  const { before, after } = markedSentence(`${'rừng '.repeat(60)}9 ha ${'đồi '.repeat(60)}`, '9')
  expect(before).toMatch(/^… rừng/u)
  expect(after).toMatch(/đồi …$/u)
  expect(before.length + after.length).toBeLessThan(200)
})
