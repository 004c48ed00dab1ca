import { describe, expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const asking = testAnswererOver({
  'nha-tre.txt': `ỦY BAN NHÂN DÂN HUYỆN ĐẠ KHÊ

BÁO CÁO
Kết quả giáo dục mầm non năm 2022 của huyện Đạ Khê

I. KẾT QUẢ

Toàn huyện có 37 nhà trẻ, tăng 4 nhà trẻ so với năm 2021.

Số giáo viên mầm non là 512 người.
`,
})

describe('a question that is asked as it was typed', () => {
  it('is not mended', async () => {
    const typed = 'Huyện Đạ Khê co bao nhieu giao vien mam non?'
    const mended = await asking.ask(typed)
    expect(mended.understood).toMatchObject({ changed: true })
    expect(mended.understood.text).toContain('giáo viên mầm non')
    const asTyped = await asking.askAs({ asTyped: true }, typed)
    expect(asTyped.understood).toMatchObject({ changed: false, text: typed })
  })

  it('is no follow-up of the one before', async () => {
    const turns = ['Huyện Đạ Khê có bao nhiêu nhà trẻ năm 2022?', 'Còn giáo viên mầm non?']
    expect((await asking.ask(...turns)).resolvedQuestion).toContain('2022')
    expect((await asking.askAs({ asTyped: true }, ...turns)).resolvedQuestion).toBeUndefined()
  })
})
