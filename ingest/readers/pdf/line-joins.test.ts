import { describe, expect, it } from 'vitest'
import { plainRun } from '../text-run.ts'
import { continues } from './line-joins.ts'
import type { VisualLine } from './visual-line.ts'

const EDGES = { left: 85, right: 540, unsure: false }
const MEASURES = { bodySize: 13, pitch: 1.3, widePages: new Map() }

/** A line set in the middle of its column. */
function centred(y: number, text: string): VisualLine {
  const width = 6 * text.length
  const left = (EDGES.left + EDGES.right - width) / 2
  const right = left + width
  const runs = [{ ...plainRun(text), bold: true }]
  return { page: 1, left, right, y, size: 13, segments: [{ left, right, runs }], firstWord: 30 }
}
const joint = (above: string, below: string) =>
  continues(centred(100, above), centred(116, below), true, EDGES, MEASURES)

describe('lines set in the middle', () => {
  it('hang together in a title, but for the label of a part', () => {
    expect(joint('Quản lý, sử dụng và', 'khai thác bến nước')).toBe('break')
    expect(joint('Chương II', 'Khai thác bến nước')).toBe('end')
    expect(joint('Khai thác bến nước', 'Mục 1')).toBe('end')
    expect(joint('Mục 1', 'Giờ giấc')).toBe('end')
  })

  it('hang together in brackets, however wide the first is', () => {
    const remark = '(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 3/4/2026 của Chủ tịch'
    expect(joint(remark, 'UBND xã Khe Đá)')).toBe('join')
    expect(joint('Quản lý bến nước', 'UBND xã Khe Đá)')).not.toBe('join')
  })
})
