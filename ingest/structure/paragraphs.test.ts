import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import type { Block } from './block.ts'
import { linesToBlocks } from './blocks.ts'
import { takeBracketMarks } from './bracket-marks.ts'
import { findNotes } from './note-blocks.ts'
import { countPairs } from './pairs.ts'
import { joinParagraphs } from './paragraphs.ts'
import { repairLines } from './text-repair.ts'

function paragraphs(...parts: string[]): Block[] {
  const lines = takeBracketMarks(repairLines(textLines(parts.join('\n\n'))))
  const pairs = countPairs(lines)
  return joinParagraphs(findNotes(linesToBlocks(lines, pairs)), pairs)
}

/** "3" for note 3, "3+" for a further paragraph of it, "-" for the rest. */
const kinds = (blocks: readonly Block[]) =>
  blocks.map(({ note, continuesNote }) => (note ? `${note.label}${continuesNote ? '+' : ''}` : '-')).join(' ')

const FULL = 'Huyện Bình Khê đã hoàn thành 12 tuyến đường liên xã trong năm 2024 và bàn giao đúng hạn.'
const BROKEN = 'Huyện Bình Khê đã hoàn thành 12 tuyến đường liên xã<sup>1</sup> và đang khai thác sử'

describe('joinParagraphs', () => {
  it('joins over a page break, also inside a word', () => {
    expect(paragraphs(BROKEN, 'dụng hiệu quả.').map(({ text }) => text)).toEqual([
      'Huyện Bình Khê đã hoàn thành 12 tuyến đường liên xã và đang khai thác sử dụng hiệu quả.',
    ])
  })

  it('joins the year that a narrow letterhead puts in a line of its own, and no other', () => {
    const texts = (...parts: string[]) => paragraphs(...parts).map(({ text }) => text)
    expect(texts('*Bình Khê, ngày 21 tháng 6 năm*', '*2024*')).toEqual(['Bình Khê, ngày 21 tháng 6 năm 2024'])
    expect(texts('Bình Khê thu ngân sách hơn mọi năm', '2024')).toHaveLength(2)
  })

  it('joins over the notes of the page', () => {
    const found = paragraphs(BROKEN, '<sup>1</sup> Gồm 5 xã', 'dụng hiệu quả.')
    expect(kinds(found)).toBe('- 1')
    expect(found[0]?.pieces.map(({ line }) => line)).toEqual([1, 5])
  })

  it('takes what stands between a broken paragraph and its other half for a note', () => {
    const found = paragraphs(BROKEN, '<sup>1</sup> Gồm 5 xã', 'Riêng xã Hòa có 2 tuyến.', 'dụng hiệu quả.')
    expect(kinds(found)).toBe('- 1 1+')
  })

  it('takes a paragraph before a note that answers a mark above the page for part of the note', () => {
    const above = 'Có 9 chợ<sup>1</sup> và 4 bến<sup>2</sup>.'
    expect(
      kinds(paragraphs(above, '<sup>1</sup> Gồm chợ Hòa', 'Chợ Lộc đang xây.', '<sup>2</sup> Bến tàu', FULL)),
    ).toBe('- 1 1+ 2 -')
  })

  it('joins a note that a page break cut', () => {
    const found = paragraphs(
      `${FULL}<sup>1</sup>`,
      '<sup>1</sup> Gồm các xã ven sông và',
      'hai xã vùng cao',
      '<sup>2</sup> Tính đến tháng 6',
    )
    expect(found.map(({ text }) => text)[1]).toBe('Gồm các xã ven sông và hai xã vùng cao')
  })

  it('finds a note whose mark lost its superscript', () => {
    expect(
      kinds(
        paragraphs(
          'Tăng khá<sup>[6]</sup> và đều<sup>[7]</sup>.',
          '<sup>[6]</sup> So năm trước',
          '[7] Ở cả 5 huyện',
        ),
      ),
    ).toBe('- 6 7')
    expect(kinds(paragraphs('Tăng khá[1] và đều.', '[1] So năm trước'))).toBe('- 1')
    expect(kinds(paragraphs('Tăng khá[^1] và đều.', '[^1]: So năm trước'))).toBe('- 1')
  })

  it.each([
    [
      'a sentence that is not continued',
      'Thúc đẩy thi công các tuyến đường liên huyện trên địa bàn',
      'Lĩnh vực văn hóa được chú trọng.',
    ],
    [
      'a paragraph that ends at a note mark',
      'Nâng cao chất lượng hoạt động của các hội và đoàn thể<sup>3</sup>',
      'Tỉnh hiện có 98% xã phủ sóng.',
    ],
    [
      'a numbered heading from the text below it',
      '1.6. Huy động các nguồn lực, đẩy mạnh hợp tác phát triển',
      'Nguồn thu từ sản xuất tăng khá.',
    ],
    ['an item from the next', '- Nuôi cá lồng trên sông', '- trồng rừng ngập mặn'],
    ['a finished paragraph from the next', FULL, 'trong khi các xã khác còn chậm.'],
    ['brackets that nothing begins with', 'Theo tài liệu [4] của ngành, diện tích tăng.', FULL],
  ])('keeps %s apart', (_, above, below) => {
    expect(kinds(paragraphs(above, below))).toBe('- -')
  })

  it('takes body text after the notes of a page for body text', () => {
    expect(kinds(paragraphs(`${FULL}<sup>1</sup>`, '<sup>1</sup> Gồm 5 xã', FULL, FULL))).toBe('- 1 - -')
    expect(
      kinds(
        paragraphs(
          BROKEN,
          '<sup>1</sup> Gồm 5 xã',
          'dụng tốt.',
          FULL,
          `${FULL}<sup>2</sup>`,
          '<sup>2</sup> Cả năm',
        ),
      ),
    ).toBe('- 1 - - 2')
  })
})
