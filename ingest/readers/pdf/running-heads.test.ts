import { expect, it } from 'vitest'
import { plainRun } from '../text-run.ts'
import { withoutRunningHeads } from './running-heads.ts'
import { lineText, type VisualLine } from './visual-line.ts'

function line(page: number, y: number, left: number, text: string): VisualLine {
  const right = left + 6 * text.length
  return {
    page,
    left,
    right,
    y,
    size: 13,
    segments: [{ left, right, runs: [plainRun(text)] }],
    firstWord: 20,
  }
}

it('letterheads of two papers in one file stay, running heads above them do not', () => {
  const pages = [1, 2].map((page) => ({
    height: 842,
    lines: [
      line(page, 40, 200, `BẢN TIN XÃ/Số ${page}`),
      line(page, 70, 90, 'HỘI ĐỒNG NHÂN DÂN'),
      line(page, 70, 300, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      line(page, 85, 90, 'XÃ KHE ĐÁ'),
      line(page, 300, 90, 'Phần chính.'),
    ],
  }))
  const kept = withoutRunningHeads(pages).map((lines) => lines.map(lineText))
  for (const page of kept)
    expect(page.slice(-3)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ KHE ĐÁ', 'Phần chính.'])
  expect(kept.flat().some((text) => text.startsWith('BẢN TIN'))).toBe(false)
})
