import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentMarkdown } from './content-markdown.ts'
import { sentencesIn } from './draft-content.ts'
import { words } from './new-blocks.ts'
import { contentOf } from './testing-content.ts'

const sources = [{ number: 1 }, { number: 2 }]

describe('Markdown as content', () => {
  it('is cut behind its marks; a stop behind a mark belongs to the sentence before', () => {
    const content = contentOf('- Thu (2025): 8.615 tỷ đồng [1]; 8.511 tỷ đồng [2]. Nói thêm', sources)
    expect(
      sentencesIn(content).map(({ text, citations }) => [text, citations.map(({ number }) => number)]),
    ).toEqual([
      ['Thu (2025): 8.615 tỷ đồng;', [1]],
      ['8.511 tỷ đồng.', [2]],
      ['Nói thêm', []],
    ])
  })

  it('takes no number for a source that is none, and no emphasis for words', () => {
    const content = contentOf('Theo **Nghị quyết** [7] thu đạt 9 tỷ \\[1\\]. [2]', sources)
    expect(sentencesIn(content)).toMatchObject([
      { text: 'Theo Nghị quyết [7] thu đạt 9 tỷ [1].', citations: [{ number: 2 }] },
    ])
  })

  it('is the same when written and read again, whatever the words are', () => {
    const text = fc.constantFrom(
      'Thu đạt 5 tỷ.',
      '- gạch',
      '# thăng',
      '[1] đầu',
      '1. một',
      'a | b',
      'Số [2] [7]',
      '\\',
    )
    const sentence = fc.record({ text, marks: fc.subarray([1, 2]) })
    const block = fc.record({
      type: fc.constantFrom('paragraph', 'item'),
      sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const content = blocks.map(({ type, sentences }, at) => ({
          id: `b${at}`,
          type: type as 'paragraph' | 'item',
          sentences: sentences.map((one) =>
            words(
              one.text,
              one.marks.map((number) => ({ number })),
            ),
          ),
        }))
        const markdown = contentMarkdown(content)
        expect(contentMarkdown(contentOf(markdown, sources))).toBe(markdown)
      }),
    )
  })
})
