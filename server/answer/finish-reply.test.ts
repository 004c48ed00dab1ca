import { describe, expect, it } from 'vitest'
import { citationMarks } from './citation-marks.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { finishReply } from './finish-reply.ts'
import { testPassage } from './test-passage.ts'

const quoting = (id: string, text: string, said = ''): SentenceDraft => ({
  pieces: [{ said }, { passage: testPassage(text, { id }), span: [0, text.length], marked: true }],
  block: 'item',
  tail: '\n',
})
const lead: SentenceDraft = { pieces: [{ said: 'Hai nơi ghi khác nhau:' }], block: 'lead', tail: '\n\n' }
const said = (reply: Parameters<typeof finishReply>[0]) =>
  finishReply(reply, '')
    .events.map((event) => (event.type === 'sentence' ? event.text : ''))
    .join('')

describe('finishReply', () => {
  it('says a sentence whose source carries a bracketed number without a note', () => {
    const text = 'Sản lượng muối huyện An Khê năm 2023 đạt 6.482 tấn [1], vượt kế hoạch.'
    const { events, book } = finishReply({ status: 'answered', sentences: [quoting('p1', text)] }, '')
    expect(events).toMatchObject([{ text: expect.stringContaining('6.482 tấn') }])
    expect(book.citations()).toMatchObject([{ quote: text }])
  })

  it("takes no bracketed number of a source for a mark of the answer's own", () => {
    const text = 'Sản lượng muối đạt 6.482 tấn [7].'
    expect(citationMarks(said({ status: 'answered', sentences: [quoting('p1', text)] }))).toEqual([1])
  })

  it('tells a disagreement when two sides stand', () => {
    const sentences = [lead, quoting('p1', 'Đạt 4.250 tấn.'), quoting('p2', 'Đạt 3.999 tấn.')]
    const withoutRival = { status: 'answered', sentences: [quoting('p1', 'Đạt 4.250 tấn.')] } as const
    expect(said({ status: 'answered', sentences, withoutRival })).toContain('khác nhau')
  })

  it('tells none when the check leaves one side', () => {
    const sentences = [lead, quoting('p1', 'Đạt 4.250 tấn.'), quoting('p2', 'Đạt 3.999 tấn.', 'Quá 81%: ')]
    const withoutRival = { status: 'answered', sentences: [quoting('p1', 'Đạt 4.250 tấn.')] } as const
    expect(said({ status: 'answered', sentences, withoutRival })).toBe('“Đạt 4.250 tấn.” [1]\n')
  })
})
