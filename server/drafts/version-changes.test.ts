import { describe, expect, it } from 'vitest'
import { createPause } from '../../search/pause.ts'
import { createDrafter } from './drafter.ts'
import { draftServicesOver, reportOf } from './testing-reports.ts'
import { versionChanges } from './version-changes.ts'

const draft = reportOf('du-thao', 'Báo cáo kết quả trồng quế năm 2031', 'Hà Nguyên', [
  { heading: 'KẾT QUẢ', level: 0, label: 'I' },
  { text: 'Toàn huyện trồng mới …… ha quế. Có 14 xã tham gia; vốn hỗ trợ 2,6 tỷ đồng.' },
  { text: 'Diện tích quế bị sâu đo là 37 ha.' },
  { heading: 'KIẾN NGHỊ', level: 0, label: 'II' },
  { text: 'Đề nghị tỉnh hỗ trợ thêm cây giống cho các xã vùng cao.' },
])
const final = reportOf('chinh-thuc', 'Báo cáo kết quả trồng quế năm 2031', 'Hà Nguyên', [
  { heading: 'KẾT QUẢ', level: 0, label: 'I' },
  { text: 'Toàn huyện trồng mới 418 ha quế. Có 14 xã tham gia; vốn hỗ trợ 2,6 tỷ đồng.' },
  { text: 'Tỷ lệ cây sống đạt 91% ở các lô đã nghiệm thu.' },
  { heading: 'KIẾN NGHỊ', level: 0, label: 'II' },
  { text: 'Đề nghị tỉnh hỗ trợ thêm cây giống cho các xã vùng cao.' },
])

describe('what was changed between two versions', () => {
  it('is what stands otherwise, what is new and what is gone', async () => {
    const changes = await versionChanges(draft.contents, final.contents, createPause(undefined))
    expect(changes.map(({ earlier, later }) => [earlier?.text ?? null, later?.text ?? null])).toEqual([
      ['Toàn huyện trồng mới …… ha quế.', 'Toàn huyện trồng mới 418 ha quế.'],
      [null, 'Tỷ lệ cây sống đạt 91% ở các lô đã nghiệm thu.'],
      ['Diện tích quế bị sâu đo là 37 ha.', null],
    ])
  })

  it('is of long sentences the clauses that differ', async () => {
    const told = (share: string, cut: string) =>
      reportOf('r', 'Báo cáo', null, [
        {
          text: `Huyện đã giao đất cho 212 hộ trồng quế tại các xã vùng cao và vùng giữa của huyện theo phương án đã duyệt; đến nay ${share} số hộ đã trồng xong; còn lại ${cut} hộ chờ cây giống.`,
        },
      ]).contents
    const [change] = await versionChanges(told('70%', '64'), told('82%', '64'), createPause(undefined))
    expect(change?.earlier?.text).toBe('Đến nay 70% số hộ đã trồng xong')
    expect(change?.later?.text).toBe('Đến nay 82% số hộ đã trồng xong')
  })

  it('is nothing where two versions say the same', async () => {
    expect(await versionChanges(final.contents, final.contents, createPause(undefined))).toEqual([])
  })

  it.each([
    'so sánh dự thảo báo cáo trồng quế với bản chính thức',
    'bc trồng quế bản dự thảo và bản ban hành khác nhau chỗ nào',
  ])('is told in a table with both: %s', async (request) => {
    const shelf = [
      { ...draft, documentId: 'a', kind: 'Báo cáo', draft: 'Dự thảo lần 1', supersededBy: 'chinh-thuc' },
      { ...final, documentId: 'b', kind: 'Báo cáo', date: '2031-12-02' },
    ]
    let markdown = ''
    for await (const event of createDrafter(draftServicesOver(shelf)).draft({ request }))
      if (event.type === 'delta') markdown += event.markdown
    expect(markdown).toMatch(
      /\| Dự thảo lần 1 \|[^\n]*\n[^\n]*\n\| I\. KẾT QUẢ \| Toàn huyện trồng mới …… ha quế\. \[\d\] \| Toàn huyện trồng mới 418 ha quế\. \[\d\] \|/u,
    )
    expect(markdown).toMatch(/## Nội dung bổ sung\n\n- Tỷ lệ cây sống đạt 91%/u)
    expect(markdown).toMatch(/## Nội dung không còn\n\n- Diện tích quế bị sâu đo là 37 ha/u)
  })
})
