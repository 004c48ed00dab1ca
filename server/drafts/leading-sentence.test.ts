import { describe, expect, it } from 'vitest'
import type { Passage } from '../../search/passage.ts'
import { leadsAmong, runsByLead } from './leading-sentence.ts'

function passage(id: string, line: number, text: string, lead?: { line: number; text: string }): Passage {
  return {
    id,
    paragraphId: id,
    kind: lead === undefined ? 'paragraph' : 'item',
    documentId: 'd',
    file: 'd.md',
    reportId: 'r',
    reportTitle: 'Quy định',
    place: null,
    lines: [line, line],
    path: [],
    text,
    notes: [],
    ...(lead === undefined ? {} : { lead: { lines: [lead.line, lead.line] as const, text: lead.text } }),
  }
}

describe('the sentence that leads an item', () => {
  const rule = '2. Người nuôi ong có một trong các hành vi sau thì bị thu hồi giấy phép:'
  const lead = passage('a', 1, rule)
  const item = passage('b', 2, 'a) Đặt đàn ong quá số được cấp;', { line: 1, text: rule })

  it('is given where the item says something else without it', () => {
    const found = leadsAmong([lead, item])(item)
    expect(found?.text).toBe('Người nuôi ong có một trong các hành vi sau thì bị thu hồi giấy phép:')
    expect(found?.passage.text.slice(...found.span)).toBe(found?.text)
  })

  it('is none for a heading that leads, an empty lead, or one outside the section', () => {
    const heading = passage('c', 3, 'Đếm đàn ong.', { line: 1, text: 'Điều 2. Kiểm dịch' })
    const empty = passage('d', 4, 'Đếm đàn ong.', { line: 5, text: 'Kết quả cụ thể như sau:' })
    const opening = passage('e', 5, 'Kết quả cụ thể như sau:')
    const leadOf = leadsAmong([lead, heading, empty, opening])
    expect([leadOf(heading), leadOf(empty), leadsAmong([item])(item)]).toEqual([null, null, null])
  })

  it('is printed once for neighbours that share it', () => {
    const found = leadsAmong([lead, item])(item)
    const runs = runsByLead([{ lead: null }, { lead: found }, { lead: found }, { lead: null }])
    expect(runs.map(({ lead: own, chosen }) => [own?.passage.id ?? null, chosen.length])).toEqual([
      [null, 1],
      ['a', 2],
      [null, 1],
    ])
  })
})
