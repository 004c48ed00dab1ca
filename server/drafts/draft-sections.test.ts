import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftSections,
  joinSections,
  sentencesOf,
  withoutSentence,
  withSentenceBack,
} from './draft-sections.ts'

const DRAFT = `## Kết quả

Thu ngân sách đạt 8.615 tỷ đồng. [1][2] Toàn tỉnh có 186 sản phẩm. [3]

### Hạn chế

- Đường ven biển chậm. [4]
- Rừng mất 212 ha. [5]

| Chỉ tiêu | Nguồn |
| --- | --- |
| Thu | [1] |
`

describe('the sections of a draft', () => {
  it('are cut at headings and named by the headings above', () => {
    expect(draftSections(DRAFT).map(({ path }) => path)).toEqual(['', 'Kết quả', 'Kết quả\nHạn chế'])
  })

  it('are the same Markdown when joined', () => {
    const line = fc.constantFrom('## A', '### B', '#no', '', '- x [1]', 'Câu. [2] Câu nữa. [3]', '| a |')
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const markdown = lines.join('\n')
        expect(joinSections(draftSections(markdown))).toBe(markdown)
      }),
    )
  })

  it('give their sentences without bullet and marks, and none of a table', () => {
    expect(sentencesOf(DRAFT).map(({ words }) => words)).toEqual([
      'Thu ngân sách đạt 8.615 tỷ đồng.',
      'Toàn tỉnh có 186 sản phẩm.',
      'Đường ven biển chậm.',
      'Rừng mất 212 ha.',
    ])
  })

  it("name a sentence by the source's own words, bracketed numbers of its own among them", () => {
    expect(sentencesOf('Muối đạt 6.482 tấn \\[7\\]. [1]')).toEqual([
      { words: 'Muối đạt 6.482 tấn [7].', written: 'Muối đạt 6.482 tấn \\[7\\]. [1]' },
    ])
  })

  it('repeat no long heading in the names of all that stands below it', () => {
    const sections = draftSections(`# ${'dài '.repeat(1_000)}\n${'## mục\n'.repeat(1_000)}`)
    expect(sections.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(400_000)
  })

  it.each([
    ['Thu ngân sách đạt 8.615 tỷ đồng.', '## Kết quả\n\nToàn tỉnh có 186 sản phẩm. [3]\n'],
    ['Đường ven biển chậm.', '### Hạn chế\n\n- Rừng mất 212 ha. [5]\n'],
  ])('lose "%s" with its marks and nothing else', (words, left) => {
    const markdown = withoutSentence(DRAFT, words)
    expect(markdown).toContain(left)
    expect(sentencesOf(markdown)).toHaveLength(3)
  })

  it('get each sentence back where it stood', () => {
    for (const { words } of sentencesOf(DRAFT))
      expect(withSentenceBack(withoutSentence(DRAFT, words), DRAFT, words)).toBe(DRAFT)
  })

  it('get a sentence back at the end where its section is gone', () => {
    expect(withSentenceBack('Viết lại.\n', DRAFT, 'Rừng mất 212 ha.')).toBe(
      'Viết lại.\n\n- Rừng mất 212 ha. [5]\n',
    )
  })
})
