import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'
import { askedArticle } from './asked-article.ts'

const rules = (name: string, grant: string): string =>
  `**ỦY BAN NHÂN DÂN TỈNH KHE MƠ**\n\nSố: 4/2024/QĐ-UBND\n\n*Khe Mơ, ngày 05 tháng 8 năm 2024*\n\n**QUYẾT ĐỊNH**\n\n**Ban hành Quy chế quản lý ${name}**\n\n**Điều 1. Phạm vi**\n\n1. Quy chế này quy định về ${name}.\n\n2. Không áp dụng với vùng đệm.\n\n**Điều 2. Mức hỗ trợ**\n\n1. Hỗ trợ không quá ${grant} cho mỗi nơi.\n\n2. Không hỗ trợ nơi đã nhận vốn khác.\n`

describe('a question for an article', () => {
  const answerer = testAnswererOver({
    'cho.md': rules('chợ nông thôn', '3 tỷ đồng'),
    'ben.md': rules('bến thuyền', '5 tỷ đồng'),
  })
  const ask = async (question: string) => await answerer.ask(question)

  it('is answered by what stands under it, of the paper that is named', async () => {
    const { answer } = await ask('Điều 2 của Quy chế quản lý chợ nông thôn quy định gì?')
    expect(answer).toContain('“Điều 2. Mức hỗ trợ” (2 mục)')
    expect(answer).toContain('3 tỷ đồng')
    expect(answer).toContain('Không hỗ trợ nơi đã nhận vốn khác')
    expect((await ask('Điều 2 của Quy chế quản lý bến thuyền quy định gì?')).answer).toContain('5 tỷ đồng')
  })

  it('tells the clause alone where one is named', async () => {
    const { answer } = await ask('Nội dung khoản 2 Điều 2?')
    expect(answer).toContain('Không hỗ trợ nơi đã nhận vốn khác')
    expect(answer).not.toContain('Hỗ trợ không quá')
  })

  it('leaves what an article may tell to the words', async () => {
    const { answer } = await ask('Theo Điều 2 mỗi bến thuyền được hỗ trợ không quá bao nhiêu tiền?')
    expect(answer).toContain('5 tỷ đồng')
    expect(answer).not.toContain('mục “Điều 2')
  })
})

it('names article, clause and point', () => {
  expect(askedArticle('điểm b khoản 3 Điều 12 nói gì?')).toMatchObject({
    label: 'Điều 12',
    clause: '3',
    point: 'b',
  })
  expect(askedArticle('Hỗ trợ bao nhiêu?')).toBeNull()
})
