import { expect, test } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const answerer = testAnswererOver({
  'a.md':
    '# BÁO CÁO\n\n**Tình hình năm 2024 của huyện Khe Mơ**\n\n## I. KẾT QUẢ\n\nHuyện không hoàn thành chỉ tiêu trồng rừng và chỉ tiêu tuyển quân.\n\nCầu Bản Lác chưa khánh thành vì thiếu vốn.\n',
})
const ask = async (question: string) => await answerer.ask(question)

test('what is denied answers no question for what is so', async () => {
  expect((await ask('Chỉ tiêu nào huyện Khe Mơ hoàn thành?')).status).toBe('not_found')
})

test('it answers what asks for just that, or whether it is so', async () => {
  expect((await ask('Chỉ tiêu nào huyện Khe Mơ không hoàn thành?')).answer).toContain('trồng rừng')
  expect((await ask('Huyện Khe Mơ có hoàn thành chỉ tiêu trồng rừng không?')).answer).toContain(
    'không hoàn thành',
  )
  expect((await ask('Cầu Bản Lác khánh thành khi nào?')).answer).toContain('chưa khánh thành')
})

test('it answers how many: none', async () => {
  expect((await ask('Bao nhiêu chỉ tiêu trồng rừng huyện Khe Mơ hoàn thành?')).answer).toContain(
    'không hoàn thành',
  )
})
