import { printedFigure } from '../../figures/printed-figure.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import { trimSpan } from '../span-trim.ts'
import type { ExtremeArea } from './extreme-area.ts'
import type { OrderedRow } from './ordered-row.ts'
import { labelOf } from './single-rows.ts'
import type { Superlative } from './superlative.ts'

/** "Cao nhất trong 12 dòng được so của bảng: **Xã Tân Phú**, Hộ nghèo – Tỷ lệ (%): **24,37**." */
export function composeOrderAnswer(superlative: Superlative, { rated, extreme }: OrderedRow): SentenceDraft {
  const { passage } = rated.view
  const { head = '', text = '' } = passage.table?.cells[extreme.column] ?? {}
  const name = head === '' ? '' : `${head}: `
  return {
    pieces: [
      { said: `${endOf(superlative)} trong ` },
      { count: extreme.count },
      { said: ` dòng được so của bảng: **${labelOf(passage)}**, ${name}**${text.trim()}**.` },
      // Cites the row, whose words are quoted in the sentence before.
      { passage, span: trimSpan(passage.text, rated.span), marked: false, as: '' },
    ],
    block: 'text',
    tail: '\n\n',
    about: { passage, quote: `${labelOf(passage)} ${head} ${text}` },
  }
}

/** "Thấp nhất trong 4 nơi có số liệu này trong kho: **huyện Na Sầm**, **1,2%**." */
export function composeAreaOrder(
  superlative: Superlative,
  { rated, figure, count }: ExtremeArea,
): SentenceDraft {
  const { passage } = rated.view
  const name = figure.area?.name ?? ''
  const amount = printedFigure(figure, passage.text)
  return {
    pieces: [
      { said: `${endOf(superlative)} trong ` },
      { count },
      { said: ` nơi có số liệu này trong kho: **${name}**, **${amount}**.` },
      { passage, span: trimSpan(passage.text, rated.span), marked: false, as: '' },
    ],
    block: 'text',
    tail: '\n\n',
    about: { passage, quote: `${name} ${amount}` },
  }
}

function endOf({ end, falls, ofRank, ofLevel }: Superlative): string {
  if (ofRank) return end === 'most' ? 'Xếp đầu' : 'Xếp cuối'
  if (falls) return end === 'most' ? 'Giảm nhiều nhất' : 'Giảm ít nhất'
  if (ofLevel) return end === 'most' ? 'Cao nhất' : 'Thấp nhất'
  return end === 'most' ? 'Nhiều nhất' : 'Ít nhất'
}
