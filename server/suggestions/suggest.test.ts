import { expect, it } from 'vitest'
import { createLibraryKnowledge } from '../../search/library-knowledge.ts'
import { createUnderstand } from '../../search/retriever.ts'
import { testAnswererOver } from '../answer/test-answerer.ts'
import { createSuggest } from './suggest.ts'

const paper = (place: string, year: number, amount: string) => `# BÁO CÁO
Tình hình kinh tế - xã hội năm ${year} của huyện ${place}

## I. Kết quả

Thu ngân sách huyện ${place} năm ${year} đạt ${amount} tỷ đồng.

Diện tích lúa năm ${year} là 3.150 ha.
`

const opened = testAnswererOver({
  'a.md': paper('Tân Hòa', 2023, '412,6'),
  'b.md': paper('Tân Hòa', 2022, '388,1'),
  'c.md': paper('Bãi Ngô', 2023, '95,4'),
})

it('offers what is answered, and nothing else', async () => {
  const knowledge = createLibraryKnowledge(opened.library())
  const suggest = createSuggest({
    answerer: opened.answerer(),
    understand: createUnderstand(knowledge),
    knowledge,
  })
  const suggestions = await suggest(
    'Thu ngân sách huyện Tân Hòa năm 2023 đạt bao nhiêu?',
    undefined,
    new AbortController().signal,
  )
  const offered = suggestions.map(({ question }) => question)
  expect(suggestions.map(({ apart }) => apart)).toEqual(['năm 2022', 'Bãi Ngô'])
  expect(offered).toContain('Thu ngân sách huyện Tân Hòa năm 2022 đạt bao nhiêu?')
  expect(offered).toContain('Thu ngân sách huyện Bãi Ngô năm 2023 đạt bao nhiêu?')
  expect(offered).not.toContain('Thu ngân sách huyện Tân Hòa năm 2024 đạt bao nhiêu?')
})
