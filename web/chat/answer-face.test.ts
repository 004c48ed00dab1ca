import { expect, it } from 'vitest'
import { answerFace } from './answer-face.ts'
import { type ChatTurn, newTurn } from './chat-turn.ts'

const citation = {
  number: 1,
  passageId: 'p',
  documentId: 'd',
  file: 'a.txt',
  reportId: 'r',
  reportTitle: 'Báo cáo',
  place: null,
  lines: [1, 1] as const,
  path: [],
  quote: '',
  spans: [],
}

const turn = (words: string, more: Partial<ChatTurn> = {}): ChatTurn => ({
  ...newTurn('t', 'Hỏi?'),
  state: 'done',
  status: 'answered',
  citations: [citation],
  sentences: [{ text: words, checked: true, block: 'text' }],
  ...more,
})

it.each([
  ['a sentence', turn('Theo báo cáo: “Thu 5 tỷ đồng.” [1]\n'), 'certain'],
  ['items', turn('Theo mục II:\n\n- Một [1]\n- Hai [1]\n'), 'list'],
  ['a single item', turn('- Một [1]\n'), 'certain'],
  ['sides', turn('| Nơi | Nêu |\n| --- | --- |\n| Lam Kiều | 5 [1] |\n'), 'table'],
  ['what may be wrong', turn('- Một [1]\n- Hai [1]\n', { caution: 'doubt' }), 'doubt'],
  ['what papers give differently', turn('- Một [1]\n- Hai [1]\n', { caution: 'differ' }), 'differ'],
  ['nothing', turn('Không tìm thấy.\n', { status: 'not_found' }), 'not_found'],
  ['a question back', turn('Nơi nào?\n', { status: 'clarify', citations: [] }), 'clarify'],
  ['courtesy', turn('Xin chào!\n', { citations: [] }), 'talk'],
  ['what is not told yet', turn('Theo', { status: null }), null],
] as const)('gives %s its face', (_, given, face) => {
  expect(answerFace(given)).toBe(face)
})
