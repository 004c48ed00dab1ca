import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachWord } from './each-word.ts'

const wordsOf = (text: string, from = 0, to = text.length) => {
  const words: (readonly [string, boolean])[] = []
  const joined = eachWord(text, from, to, (word, isJoined) => words.push([word, isJoined]))
  return { words, joined }
}

it('gives words with what parts them', () => {
  expect(wordsOf('kinh tế - xã hội, (tỉnh) ')).toEqual({
    words: [
      ['kinh', true],
      ['tế', true],
      ['xã', true],
      ['hội', true],
      ['tỉnh', false],
    ],
    joined: false,
  })
})

it('keeps to the offsets', () => {
  expect(wordsOf('một hai ba', 4, 7)).toEqual({ words: [['hai', true]], joined: true })
})

it('finds the runs of letters and digits of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wordsOf(text).words.map(([word]) => word)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])
    }),
  )
})
