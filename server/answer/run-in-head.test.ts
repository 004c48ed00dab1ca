import { describe, expect, it } from 'vitest'
import { runInHead } from './run-in-head.ts'

const headOf = (text: string): string | null => {
  const span = runInHead(text)
  return span === null ? null : text.slice(...span)
}

describe('runInHead', () => {
  it('is the few words that a paragraph begins with and that say nothing themselves', () => {
    expect(headOf('Bài học. Loa cảnh báo hỏng ở 5 thôn; nước lên nhanh.')).toBe('Bài học.')
    expect(headOf('3. Khó khăn, vướng mắc. Thiếu đất đắp nền.')).toBe('3. Khó khăn, vướng mắc.')
  })

  it.each([
    'Bài học.',
    'Mưa đã tạnh. Nước rút dần trong ngày.',
    'Thu 12 tỷ đồng. Chi 9 tỷ đồng.',
    'Sở Y tế chủ trì. Các huyện phối hợp.',
  ])('%j begins with a sentence, or is no more than a head', (text) => {
    expect(headOf(text)).toBeNull()
  })
})
