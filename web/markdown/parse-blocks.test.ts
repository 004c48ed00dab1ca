import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Inline } from './block.ts'
import { parseBlocks } from './parse-blocks.ts'

function plain(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text
      if (part.type === 'bold') return plain(part.children)
      return part.type === 'mark' ? `[${part.number}]` : ' '
    })
    .join('')
}

function shape(block: Block): string {
  switch (block.type) {
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}: ${block.items.map((item) => plain(item.children)).join(' | ')}`
    case 'table':
      return `table: ${[block.header, ...block.rows].map((row) => row.map(plain).join(' | ')).join(' // ')}`
    case 'heading':
      return `h${block.level}: ${plain(block.children)}`
    default:
      return `${block.type}: ${plain(block.children)}`
  }
}

describe('parseBlocks', () => {
  it.each([
    [
      'one paragraph over two lines',
      'Đạt 8,2%\nso với năm trước.',
      ['paragraph: Đạt 8,2% so với năm trước.'],
    ],
    ['two paragraphs', 'Một.\n\nHai.', ['paragraph: Một.', 'paragraph: Hai.']],
    ['a list after its lead', 'Gồm:\n- một [1]\n- hai [2]', ['paragraph: Gồm:', 'ul: một [1] | hai [2]']],
    ['a list with empty lines between its items', '- một\n\n- hai', ['ul: một | hai']],
    ['a numbered list', '1. một\n2) hai', ['ol: một | hai']],
    ['an item that goes on', '- một\n  và nữa\n- hai', ['ul: một và nữa | hai']],
    ['a table', '| A | B |\n|---|:-:|\n| 1 [1] | – |', ['table: A | B // 1 [1] | –']],
    ['a table while its second row streams', '| A | B |\n|---|---|\n| 1 ', ['table: A | B // 1']],
    ['an escaped bar in a cell', '| a\\|b | c |\n|---|---|', ['table: a|b | c']],
    ['a heading', '## Kết quả\nTốt.', ['h2: Kết quả', 'paragraph: Tốt.']],
    ['a heading of the deepest kind', '##### Thu ngân sách', ['h4: Thu ngân sách']],
    ['a quote', '> lời\n> trích', ['quote: lời trích']],
    ['CR LF', 'Một.\r\n\r\nHai.', ['paragraph: Một.', 'paragraph: Hai.']],
    ['nothing', '', []],
  ])('reads %s', (_, markdown, expected) => {
    expect(parseBlocks(markdown).map(shape)).toEqual(expected)
  })

  it.each([
    ['a year at the start of a line', '2024 là năm cuối.', 'paragraph: 2024 là năm cuối.'],
    ['a decimal at the start of a line', '1.082 tỷ đồng.', 'paragraph: 1.082 tỷ đồng.'],
    ['a dash without a space', '-8,2% so với năm trước', 'paragraph: -8,2% so với năm trước'],
    ['a bar that starts no table', '| chỉ một dòng', 'paragraph: | chỉ một dòng'],
    ['HTML', '<b onclick="x()">đậm</b>', 'paragraph: <b onclick="x()">đậm</b>'],
    ['a link', '[xem](javascript:x)', 'paragraph: [xem](javascript:x)'],
    ['a hash without a space', '#1 trong vùng', 'paragraph: #1 trong vùng'],
  ])('leaves %s as it is typed', (_, markdown, expected) => {
    expect(parseBlocks(markdown).map(shape)).toEqual([expected])
  })

  it('numbers items as they are written', () => {
    const [block] = parseBlocks('3. ba\n4. bốn')
    expect(block?.type === 'list' && block.items.map((item) => item.number)).toEqual([3, 4])
  })

  it('ends on any text and loses no letter of it', () => {
    const pieces = fc.constantFrom(
      '\n',
      '- ',
      '1. ',
      '|',
      '|---|',
      '**',
      '[1]',
      '# ',
      '> ',
      '\\',
      ' ',
      'chữ',
      '<b>',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const markdown = parts.join('')
        const letters = (text: string) => text.match(/chữ/g)?.length ?? 0
        expect(letters(parseBlocks(markdown).map(shape).join('\n'))).toBe(letters(markdown))
      }),
    )
  })
})
