import { expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const { ask } = testAnswererOver({
  'bao-cao.md': `# BÁO CÁO
Tình hình kinh tế - xã hội năm 2024 của huyện Tân Hòa

Thu ngân sách đạt 412,6 tỷ đồng, tăng 9,3% so với năm 2023.

Diện tích lúa là 3.150 ha.

Hội nghị trồng rừng do đồng chí Lê Văn Bình chủ trì, tổ chức ngày 12/3/2024.
`,
})

const marked = async (question: string): Promise<readonly string[]> =>
  (await ask(question)).sentences.flatMap(({ text, highlight = [] }) =>
    highlight.map(([start, end]) => text.slice(start, end)),
  )

it.each([
  ['Thu ngân sách huyện Tân Hòa năm 2024 đạt bao nhiêu tỷ đồng?', ['412,6 tỷ đồng']],
  ['Thu ngân sách huyện Tân Hòa năm 2024 tăng bao nhiêu phần trăm?', ['9,3%']],
  ['Diện tích lúa huyện Tân Hòa năm 2024 là bao nhiêu ha?', ['3.150 ha']],
  ['Hội nghị trồng rừng ngày nào, ai chủ trì?', ['đồng chí Lê Văn Bình', '12/3/2024']],
])('marks what was asked for in %j', async (question, words) => {
  expect(await marked(question)).toEqual(words)
})

it('marks nothing where no one thing was asked for', async () => {
  expect(await marked('Hội nghị trồng rừng thế nào?')).toEqual([])
})
