import { describe, expect, it } from 'vitest'
import type { Inline } from './block.ts'
import { keptTogether } from './kept-together.ts'
import { parseInline } from './parse-inline.ts'

const words = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.type === 'text') return part.text
      if (part.type === 'bold') return `<${words(part.children)}>`
      return part.type === 'mark' ? `[${part.number}]` : '/'
    })
    .join('')
const runs = (source: string) => keptTogether(parseInline(source)).map(words)

describe('what stays on one line', () => {
  it('is a mark with the word before it and the stop behind it', () => {
    expect(runs('Thu đạt 412,6 tỷ đồng [1]. Chi ít hơn.')).toEqual([
      'Thu đạt 412,6 tỷ ',
      'đồng [1].',
      ' Chi ít hơn.',
    ])
  })

  it('is marks in a row, with a blank between them or none', () => {
    expect(runs('Kén đạt 128 tấn. [1] [2][3] Chưa rõ.')).toEqual([
      'Kén đạt 128 ',
      'tấn. [1] [2][3]',
      ' Chưa rõ.',
    ])
  })

  it('is the last word of what is bold, too', () => {
    expect(runs('Đạt **412,6 tỷ đồng** [1]')).toEqual(['Đạt ', '<412,6 tỷ >', '<đồng> [1]'])
  })

  it('is a mark alone where nothing stands before it', () => {
    expect(runs('[1] Thu')).toEqual(['[1]', ' Thu'])
    expect(runs('một<br>[1]')).toEqual(['một', '/', '[1]'])
  })

  it('loses and changes nothing', () => {
    const plain = (told: string) => told.replaceAll(/[<>]/gu, '')
    for (const source of ['a **b** c', ' [1] ', '**a [1] b** [2], c', 'một'])
      expect(plain(runs(source).join(''))).toBe(plain(words(parseInline(source))))
  })
})
