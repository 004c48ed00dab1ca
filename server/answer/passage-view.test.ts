import { describe, expect, it } from 'vitest'
import { viewPassage } from './passage-view.ts'
import { testPassage } from './test-passage.ts'

describe('what a note is about', () => {
  const text = 'Tỉnh trồng 1.200 ha rừng ngập mặn. Kim ngạch xuất khẩu tăng khá. Đã mở 14 lớp tập huấn.'
  const note = (markAt?: number) =>
    viewPassage(
      testPassage('Năm 2022: 640 triệu USD.', {
        kind: 'note',
        host: { passageId: 'd1-p1', lines: [3, 3], text, ...(markAt === undefined ? {} : { markAt }) },
      }),
      0,
      1,
    ).hostTerms

  it.each([
    ['before the full stop', text.indexOf('. Đã mở')],
    ['after the full stop', text.indexOf(' Đã mở')],
  ])('is the sentence that carries its mark, %s', (_, markAt) => {
    expect(note(markAt)).toContain('xuất_khẩu')
    expect(note(markAt)).not.toContain('rừng')
    expect(note(markAt)).not.toContain('tập_huấn')
  })

  it('is the whole passage where the place of the mark was not kept', () => {
    expect(note()).toContain('rừng')
    expect(note()).toContain('tập_huấn')
  })
})
