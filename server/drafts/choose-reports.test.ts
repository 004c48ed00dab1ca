import { describe, expect, it } from 'vitest'
import type { ReportSummary } from '../../search/library.ts'
import { understandQuestion } from '../../search/query/understand.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { chooseReports } from './choose-reports.ts'
import { understandRequest } from './draft-brief.ts'
import { reportOf } from './testing-reports.ts'

function paper(id: string, title: string, facts: Partial<ReportSummary>): ReportSummary {
  return {
    ...reportOf(id, title, 'Hà Nguyên', [{ text: 'Nội dung.' }]),
    documentId: id,
    file: `${id}.docx`,
    ...facts,
  }
}
const months = (from: string, to: string) => ({ periodSpan: { kind: 'months', from, to } as const })
const shelf = [
  paper('bc6', 'Báo cáo tình hình kinh tế - xã hội 6 tháng đầu năm 2031', {
    kind: 'Báo cáo',
    date: '2031-06-20',
    ...months('2031-01', '2031-06'),
  }),
  paper('bc9', 'Báo cáo tình hình kinh tế - xã hội tháng 9 và 9 tháng năm 2031', {
    kind: 'Báo cáo',
    date: '2031-09-25',
    ...months('2031-01', '2031-09'),
  }),
  paper('huyen', 'Báo cáo tình hình kinh tế - xã hội 9 tháng năm 2031', {
    kind: 'Báo cáo',
    date: '2031-09-28',
    area: 'huyện Suối Mơ',
    ...months('2031-01', '2031-09'),
  }),
  paper('nq', 'Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2032', {
    kind: 'Nghị quyết',
    number: '57/NQ-HĐND',
    date: '2031-12-10',
  }),
  paper('qd1', 'Quyết định ban hành quy định nuôi ong', {
    kind: 'Quyết định',
    number: '8/QĐ-UBND',
    date: '2029-02-01',
  }),
  paper('qd2', 'Quyết định ban hành quy định nuôi ong', {
    kind: 'Quyết định',
    number: '31/QĐ-UBND',
    date: '2031-02-01',
  }),
  paper('pl', 'Phụ lục. Số liệu kinh tế - xã hội 9 tháng năm 2031', {
    kind: 'Phụ lục',
    ...months('2031-01', '2031-09'),
  }),
]
const ground = { vocabulary: buildVocabulary([]), places: [] }

function chosen(request: string, reports: readonly ReportSummary[] = shelf) {
  const brief = understandRequest({ request }, understandQuestion(request, ground))
  const { choices, clear, others } = chooseReports(brief, reports)
  return { ids: choices.map(({ main }) => main.id), clear, others: others.map(({ id }) => id) }
}

describe('which paper a request means', () => {
  it('takes the paper of the time that is named, not its appendix and not the paper of a lower unit', () => {
    expect(chosen('Tóm tắt giúp tôi tình hình KT-XH 9 tháng năm 2031 để họp giao ban')).toMatchObject({
      ids: ['bc9'],
      clear: true,
    })
    expect(chosen('Tóm tắt báo cáo 6 tháng đầu năm 2031')).toMatchObject({ ids: ['bc6'], clear: true })
    expect(chosen('Tóm tắt báo cáo 9 tháng năm 2031 của huyện Suối Mơ').ids).toEqual(['huyen'])
  })

  it('takes the paper of the number that is named, and none where no paper has it', () => {
    expect(chosen('Tóm tắt Nghị quyết 57 về nhiệm vụ 2032')).toMatchObject({ ids: ['nq'], clear: true })
    expect(chosen('Tóm tắt Nghị quyết 58 về nhiệm vụ 2032').ids).toEqual([])
  })

  it('takes the paper of the day that is named', () => {
    expect(chosen('Tóm tắt quyết định của huyện ngày 1/2')).toMatchObject({ ids: ['qd2'], clear: true })
    expect(chosen('Tóm tắt nghị quyết ngày 10/12/2031').ids).toEqual(['nq'])
  })

  it('takes no report for one of the month that only its tasks are of', () => {
    const july = paper('bc7', 'Báo cáo tình hình tháng 7; nhiệm vụ trọng tâm tháng 8 năm 2031', {
      kind: 'Báo cáo',
      date: '2031-07-25',
      ...months('2031-07', '2031-07'),
    })
    const august = paper('bc8', 'Báo cáo tình hình tháng 8 năm 2031', {
      kind: 'Báo cáo',
      date: '2031-08-25',
      ...months('2031-08', '2031-08'),
    })
    expect(chosen('Tóm tắt báo cáo tháng 8 năm 2031', [july, august]).ids).toEqual(['bc8'])
  })

  it('takes of a month without its year the newest report of that month', () => {
    const of = (id: string, month: string) =>
      paper(id, `Báo cáo chuyển đổi số tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`, {
        kind: 'Báo cáo',
        date: `${month}-28`,
        ...months(month, month),
      })
    const shelf = [of('old', '2030-10'), of('oct', '2031-10'), of('nov', '2031-11')]
    expect(chosen('Tóm tắt báo cáo chuyển đổi số tháng 10', shelf).ids).toEqual(['oct'])
  })

  it('takes the newest of several that fit, and names the others', () => {
    expect(chosen('Nêu những điểm chính của quyết định nuôi ong')).toEqual({
      ids: ['qd2'],
      clear: true,
      others: ['qd1'],
    })
  })

  it('means no paper by a subject that none is named for', () => {
    expect(chosen('Soạn đoạn báo cáo về diễn biến dịch tả lợn từ tháng 6/2031 đến nay').clear).toBe(false)
    expect(chosen('Tóm tắt tình hình sạt lở bờ sông').clear).toBe(false)
  })

  it('takes the final paper rather than its draft, unless the draft is named', () => {
    const facts = { kind: 'Kế hoạch', date: '2031-03-02' }
    const drafted = [
      paper('kh', 'Kế hoạch trồng rừng năm 2031', { ...facts, number: '19/KH-UBND' }),
      paper('kh-dt', 'Kế hoạch trồng rừng năm 2031', { ...facts, draft: 'Dự thảo', supersededBy: 'kh' }),
    ]
    expect(chosen('Tóm tắt kế hoạch trồng rừng', drafted).ids).toEqual(['kh'])
    expect(chosen('Tóm tắt bản dự thảo kế hoạch trồng rừng', drafted).ids).toEqual(['kh-dt'])
  })
})

describe('what of a request is its subject', () => {
  const briefOf = (request: string) => understandRequest({ request }, understandQuestion(request, ground))

  it('leaves out who asks, what for, the form and the length', () => {
    expect(
      briefOf('Soạn giúp em một đoạn báo cáo về dịch tả lợn để trình lãnh đạo, nửa trang').subject,
    ).toEqual(['dịch', 'tả', 'lợn'])
    expect(briefOf('Nêu những điểm chính của quy chế chi tiêu nội bộ cho tôi với').subject).toEqual([
      'chi',
      'tiêu',
      'nội',
      'bộ',
    ])
    expect(briefOf('Tóm tắt tình hình phá rừng, lấy số mới nhất').subject).toEqual(['phá', 'rừng'])
  })

  it('reads from when on a thing is to be told', () => {
    const { since, story } = briefOf('Soạn đoạn báo cáo về quá trình xử lý bãi rác từ tháng 4/2031 đến nay')
    expect({ since, story }).toEqual({ since: '2031-04', story: true })
  })

  it('asks for no part of a paper by words that only name it', () => {
    const { roles, namingRoles } = briefOf('Tóm tắt Nghị quyết 57 về nhiệm vụ 2032')
    expect([...roles]).toEqual([...namingRoles])
    expect([...briefOf('Tóm tắt nhiệm vụ trong Nghị quyết 57').namingRoles]).toEqual([])
  })
})
