import type { SentenceDraft } from '../draft-sentence.ts'
import type { Asked } from '../judge/features.ts'
import type { RatedSpan } from '../rate-span.ts'
import { trimSpan } from '../span-trim.ts'
import { labelOf } from './extreme-row.ts'
import type { Superlative } from './superlative.ts'

/** "Xã Tân Phú cao nhất trong 43 dòng của bảng: **Tỷ lệ hộ nghèo (%) 24,37**." Null where the row was not found by ordering a table. */
export function composeOrderAnswer({ order }: Asked, rated: RatedSpan): SentenceDraft | null {
  const { passage } = rated.view
  const extreme = order?.tables.find((table) => table.extreme?.passage.id === passage.id)?.extreme
  const cell = extreme === undefined || extreme === null ? undefined : passage.table?.cells[extreme.column]
  if (order === null || extreme === undefined || extreme === null || cell === undefined) return null
  const name = cell.head.split(' – ').at(-1)?.trim() ?? ''
  return {
    pieces: [
      { said: `**${labelOf(passage)}** ${endOf(order.superlative)} trong ` },
      { count: extreme.among },
      { said: ` dòng được so của bảng: ${name === '' ? '' : `${name} `}**${cell.text.trim()}**.` },
      // Cites the row, whose words are quoted in the sentence before.
      { passage, span: trimSpan(passage.text, rated.span), marked: false, as: '' },
    ],
    block: 'text',
    tail: '\n\n',
    about: { passage, quote: `${cell.head} ${cell.text}` },
  }
}

function endOf({ end, falls, ofRank, ofLevel }: Superlative): string {
  if (ofRank) return end === 'most' ? 'xếp đầu' : 'xếp cuối'
  if (falls) return end === 'most' ? 'giảm nhiều nhất' : 'giảm ít nhất'
  if (ofLevel) return end === 'most' ? 'cao nhất' : 'thấp nhất'
  return end === 'most' ? 'nhiều nhất' : 'ít nhất'
}
