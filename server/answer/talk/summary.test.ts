import { describe, expect, it } from 'vitest'
import { understandQuestion } from '../../../search/query/understand.ts'
import { buildVocabulary } from '../../../search/text/vocabulary.ts'
import { draftServicesOver, reportOf } from '../../drafts/testing-reports.ts'
import { finishReply } from '../finish-reply.ts'
import { composeSummary } from './summary.ts'

const decree = {
  ...reportOf('qd', 'Quyết định ban hành quy định nuôi ong lấy mật', 'Hà Nguyên', [
    { heading: 'Nuôi ong trong rừng', level: 0, label: 'Điều 1' },
    { text: 'Mỗi hộ được đặt không quá 60 đàn ong trong rừng phòng hộ.' },
    { heading: 'Kiểm dịch', level: 0, label: 'Điều 2' },
    { text: 'Đàn ong chuyển vùng phải có giấy kiểm dịch trong 5 ngày.' },
    { heading: 'Tổ chức thực hiện', level: 0, label: 'Điều 3' },
    { text: 'Sở Nông nghiệp hoàn thành danh mục vùng hoa trước ngày 31/3/2032.' },
  ]),
  kind: 'Quyết định',
  number: '31/QĐ-UBND',
  date: '2031-02-01',
}
const older = {
  ...reportOf('qd-cu', 'Quyết định ban hành quy định nuôi ong lấy mật', 'Hà Nguyên', [
    { heading: 'Nuôi ong trong rừng', level: 0, label: 'Điều 1' },
    { text: 'Mỗi hộ được đặt không quá 20 đàn ong trong rừng phòng hộ.' },
  ]),
  documentId: 'cu',
  kind: 'Quyết định',
  number: '8/QĐ-UBND',
  date: '2028-05-04',
}

async function talk(turn: string) {
  const { library, search } = draftServicesOver([older, decree])
  const understood = understandQuestion(turn, { vocabulary: buildVocabulary([]), places: [] })
  const read: typeof search = async (request) => ({ ...(await search(request)), understood })
  const made = await composeSummary({ library, search: read }, turn, undefined, undefined)
  if (made === null) return null
  const { book, events } = finishReply(made.reply, turn)
  const lines = events.flatMap((event) => (event.type === 'sentence' ? [event] : []))
  return { ...made.reply, citations: book.citations(), lines, said: lines.map(({ text }) => text).join('') }
}

describe('a summary in the talk', () => {
  it('tells every section of the newest paper that fits, each sentence with its citation', async () => {
    const made = await talk('Tóm tắt quy định nuôi ong lấy mật giúp tôi')
    expect(made?.status).toBe('answered')
    expect(made?.said).toContain('60 đàn ong')
    expect(made?.said).toContain('giấy kiểm dịch trong 5 ngày')
    expect(made?.said).not.toContain('20 đàn ong')
    for (const { block, text } of made?.lines ?? []) if (block === 'item') expect(text).toMatch(/\[\d+\]/u)
    expect(new Set(made?.citations.map(({ reportId }) => reportId))).toEqual(new Set(['qd']))
  })

  it('says which paper was taken and offers the others that fit', async () => {
    const made = await talk('Nêu những điểm chính của quyết định nuôi ong')
    expect(made?.said).toContain('Theo quyết định số 31/QĐ-UBND ngày 01/02/2031')
    expect(made?.choices).toEqual([
      {
        question: 'Tóm tắt quyết định số 8/QĐ-UBND ngày 04/05/2028 của Hà Nguyên',
        apart: 'quyết định số 8/QĐ-UBND ngày 04/05/2028 của Hà Nguyên',
      },
    ])
    expect((await talk('Tóm tắt quyết định số 8/QĐ-UBND'))?.said).toContain('20 đàn ong')
  })

  it('says that a paper of that number is not there', async () => {
    const made = await talk('Tóm tắt quyết định số 77/QĐ-UBND')
    expect(made).toMatchObject({ status: 'not_found', citations: [] })
    expect(made?.said).toContain('không có văn bản số 77')
  })

  it('makes a table of tasks, a row each with who and until when', async () => {
    const made = await talk('Lập bảng phân công nhiệm vụ trong quyết định số 31/QĐ-UBND')
    expect(made?.said).toMatch(
      /\| Sở Nông nghiệp hoàn thành .* \[1\] \| Sở Nông nghiệp \| trước ngày 31\/3\/2032 \|/u,
    )
  })
})
