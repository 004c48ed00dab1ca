import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestAnswerer, type TestAnswerer } from '../test-answerer.ts'
import { englishFrame } from './english.ts'

describe('the words of answers in English', () => {
  it.each([
    ['Theo báo cáo của Khe Sen: ', 'According to the report, Khe Sen: '],
    [
      '- Theo nghị quyết của Bãi Ngô, mục “Chè”, mục tiêu đến hết năm 2027: ',
      '- According to the resolution, Bãi Ngô, section “Chè” (target for up to the end of 2027): ',
    ],
    [
      'Theo báo cáo của Sở Y tế Khe Sen, số liệu 6 tháng đầu năm 2022 của huyện Nà Lưa: ',
      'According to the report, Sở Y tế Khe Sen (figures for the first 6 months of 2022, huyện Nà Lưa): ',
    ],
    [
      'Đoạn gần nhất với câu hỏi, cần xem lại – theo công văn của Khe Sen: ',
      'Nearest passage, to be looked at again – according to the official letter, Khe Sen: ',
    ],
    [
      'Theo báo cáo số 12/BC-UBND ngày 5/12/2022 của Khe Sen:',
      'According to the report 12/BC-UBND of 5/12/2022, Khe Sen:',
    ],
    ['Theo loại: báo cáo (4), công văn (2).', 'By kind: report (4), official letter (2).'],
    ['Theo nơi: Khe Sen (4), không rõ nơi (2).', 'By place: Khe Sen (4), place unknown (2).'],
    [
      'Lưu ý: bản dự thảo báo cáo đã có bản mới hơn là báo cáo số 9/BC của Khe Sen.',
      'Note: the draft report has a newer version, the report 9/BC, Khe Sen.',
    ],
    [
      'Ba nơi ghi khác nhau, cần đối chiếu trước khi dùng:',
      'Three places disagree; compare them before use:',
    ],
    ['| Kỳ | Báo cáo nêu |\n| --- | --- |', '| Time | What papers say |\n| --- | --- |'],
    ['| Khe Sen | – (không nêu) |', '| Khe Sen | – (not told) |'],
    [
      '| Nhiệm vụ | Cơ quan thực hiện | Thời hạn |\n| --- | --- | --- |',
      '| Task | Who does it | Due |\n| --- | --- | --- |',
    ],
    ['Số liệu quý II năm 2022: ', 'Figures for quarter II of 2022: '],
    ['Mục tiêu của thời gian khác: ', 'Target for another time: '],
    [
      'Không xếp hơn kém được: số liệu của các bên không cùng thời gian, không cùng đơn vị tính.',
      'They cannot be ranked: the figures are of different times, in different units.',
    ],
    ['Người ký của chỉ thị số 3/CT-UBND của Khe Sen', 'Signer of the directive 3/CT-UBND, Khe Sen'],
    [
      '- Báo cáo số 12/BC-UBND ngày 5/12/2022 – Kết quả trồng chè',
      '- Report 12/BC-UBND of 5/12/2022 – Kết quả trồng chè',
    ],
  ])('%j', (said, english) => {
    expect(englishFrame(said)).toBe(english)
  })

  it.each(['**KẾT QUẢ NĂM 2022**', '**12,5 tạ/ha** – ', ' | Sở Tài chính | trước ngày 5/10 |', '- '])(
    'leave %j, which is a paper’s own, as it is',
    (said) => {
      expect(englishFrame(said)).toBe(said)
    },
  )
})

describe('an answer in English', () => {
  let opened: TestAnswerer
  beforeAll(async () => {
    opened = await openTestAnswerer([path.resolve(import.meta.dirname, '../../../samples')])
  }, 60_000)
  afterAll(() => opened.close())

  /** What is said outside quotations, cells, titles and marks. */
  const framesOf = (answer: string): string =>
    answer
      .replace(/“[^”]*”/gu, '')
      .replace(/^\|.*\[\d+\].*\|$/gmu, '')
      .replace(/ – .*$/gmu, '')
      .replace(/\[\d+\]/gu, '')

  it.each([
    ['Tỷ lệ hộ nghèo của Sông Lam cuối năm 2025 là bao nhiêu?', /^According to the annex, Sông Lam: “/u],
    ['Những hạn chế chủ yếu của Sông Lam là gì?', /items\)/u],
    ['So sánh thu ngân sách của Sông Lam và Hoa Giang năm 2025', /\| Place \| What papers say \|/u],
    ['Giá vàng miếng SJC hôm nay là bao nhiêu?', /^No answer was found/u],
    ['GRDP của Hoa Giang qua các năm?', /^(?:Not certain, please check|According to)/u],
    ['Xin chào', /^Hello!/u],
    ['Kho này đang có những tài liệu gì?', /^The library has 5 papers\./u],
    ['Ai ký báo cáo kinh tế - xã hội quý III của Hoa Giang?', /^(?:Signer of|According to)/u],
  ])('to %j has its own words in English, and quotes the same', async (question, wanted) => {
    const english = await opened.askAs({ language: 'en' }, question)
    const vietnamese = await opened.ask(question)
    expect(english.answer).toMatch(wanted)
    expect(framesOf(english.answer)).not.toMatch(
      /(?<!\p{L})(?:theo|không|những|báo cáo|nguồn|câu hỏi)(?!\p{L})/iu,
    )
    expect(english.citations).toEqual(vietnamese.citations)
    expect(english.status).toBe(vietnamese.status)
    for (const { text, highlight = [] } of english.sentences) {
      for (const [start, end] of highlight) expect(text.slice(start, end).trim()).not.toBe('')
    }
    expect(
      english.sentences.map(({ text, highlight = [] }) => highlight.map((span) => text.slice(...span))),
    ).toEqual(
      vietnamese.sentences.map(({ text, highlight = [] }) => highlight.map((span) => text.slice(...span))),
    )
  })
})
