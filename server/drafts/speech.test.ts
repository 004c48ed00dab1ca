import { describe, expect, it } from 'vitest'
import { createDrafter } from './drafter.ts'
import { SPEECH, spokenWords } from './spoken-request.ts'
import { draftServicesOver, reportOf } from './testing-reports.ts'

const report = reportOf('nl', 'Báo cáo kết quả trồng dâu của xã Nà Lum', 'Nà Lum', [
  { heading: 'KẾT QUẢ', level: 0, label: 'I' },
  {
    text: 'Xã trồng mới 41 ha dâu, vượt 3,8% kế hoạch. Sản lượng kén đạt 128 tấn, tăng 12% so với năm trước.',
  },
  { heading: 'HẠN CHẾ', level: 0, label: 'II' },
  { text: 'Công tác chuẩn bị giống ở ba bản còn chậm. Đường vào vùng trồng mới chưa được sửa chữa.' },
  { heading: 'NHIỆM VỤ', level: 0, label: 'III' },
  { text: 'Hoàn thành trồng mới 60 ha dâu trước ngày 30/4/2032. Mở 4 lớp tập huấn cho các hộ.' },
])

describe('words to be read out', () => {
  it.each([
    ['soạn đoạn phát biểu về trồng dâu', true],
    ['viết giúp tôi bài phát biểu 5 phút', true],
    ['tóm tắt kết quả để phát biểu tại hội nghị', true],
    ['tóm tắt bài phát biểu của bí thư', false],
    ['ý kiến phát biểu kết luận hội nghị', false],
  ])('"%s": %s', (request, isOne) => {
    expect(SPEECH.test(request)).toBe(isOne)
  })

  it('are as many as are spoken in the time', () => {
    expect(spokenWords('bài phát biểu 5 phút')).toBe(650)
    expect(spokenWords('bài phát biểu')).toBe(390)
  })

  it('go from greeting over results and limits to tasks, without headings, lists and tables', async () => {
    const told: string[] = []
    const request = 'Soạn đoạn phát biểu của lãnh đạo về kết quả trồng dâu của xã Nà Lum'
    for await (const event of createDrafter(draftServicesOver([report])).draft({ request, kind: 'speech' }))
      if (event.type === 'delta')
        for (const block of event.blocks) {
          expect(block.type).toBe('paragraph')
          if (block.type === 'paragraph') told.push(...block.sentences.map(({ text }) => text))
        }
    const at = (words: string) => told.findIndex((one) => one.includes(words))
    expect(told[0]).toBe('Kính thưa các đồng chí!')
    expect(told.at(-1)).toBe('Xin trân trọng cảm ơn!')
    expect(at('41 ha')).toBeGreaterThan(0)
  })
})
