import type { SentenceDraft } from '../draft-sentence.ts'
import type { Asked } from '../judge/features.ts'
import type { RatedSpan } from '../rate-span.ts'
import { trimSpan } from '../span-trim.ts'
import { labelOf } from './extreme-row.ts'
import type { Superlative } from './superlative.ts'

/** "Cao nhất trong các dòng được so của bảng: **Xã Tân Phú**, Hộ nghèo – Tỷ lệ (%): **24,37**." Null where the row was not found by ordering a table. */
export function composeOrderAnswer({ order }: Asked, rated: RatedSpan): SentenceDraft | null {
  const { passage } = rated.view
  const extreme = order?.tables.find((table) => table.extreme?.passage.id === passage.id)?.extreme
  const cell = extreme === undefined || extreme === null ? undefined : passage.table?.cells[extreme.column]
  if (order === null || extreme === undefined || extreme === null || cell === undefined) return null
  const name = cell.head === '' ? '' : `${cell.head}: `
  return {
    pieces: [
      {
        said: `${endOf(order.superlative)} trong các dòng được so của bảng: **${labelOf(passage)}**, ${name}**${cell.text.trim()}**.`,
      },
      // Cites the row, whose words are quoted in the sentence before.
      { passage, span: trimSpan(passage.text, rated.span), marked: false, as: '' },
    ],
    block: 'text',
    tail: '\n\n',
    about: { passage, quote: `${labelOf(passage)} ${cell.head} ${cell.text}` },
  }
}

function endOf({ end, falls, ofRank, ofLevel }: Superlative): string {
  if (ofRank) return end === 'most' ? 'Xếp đầu' : 'Xếp cuối'
  if (falls) return end === 'most' ? 'Giảm nhiều nhất' : 'Giảm ít nhất'
  if (ofLevel) return end === 'most' ? 'Cao nhất' : 'Thấp nhất'
  return end === 'most' ? 'Nhiều nhất' : 'Ít nhất'
}
