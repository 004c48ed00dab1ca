import { describe, expect, it } from 'vitest'
import { readText } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'

const bundle = (notes: string) => `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả phát triển kinh tế - xã hội năm 2024 của tỉnh Sông Lam**

I. KẾT QUẢ ĐẠT ĐƯỢC

Toàn tỉnh trồng mới 1.250 ha rừng[^1], trong đó có 300 ha rừng ngập mặn.

Thu ngân sách đạt 4.120 tỷ đồng[^2].

---

**PHỤ LỤC**
**Một số chỉ tiêu chủ yếu của tỉnh Sông Lam năm 2024**

1. Diện tích rừng trồng mới: 1.250 ha.

2. Số cơ sở chế biến lâm sản: 46 cơ sở[^3].

${notes}
`

const NOTES = `[^1]: Gồm 900 ha ở huyện Bình Khê và 350 ha ở huyện Thạnh Lộc.

[^2]: Tính cả khoản thu từ xổ số kiến thiết.

[^3]: Trong đó 12 cơ sở có chứng chỉ quản lý rừng bền vững.`

describe('the notes of a file that stand behind its last report', () => {
  const { reports } = recoverStructure(readText(Buffer.from(bundle(NOTES)), 'bo-bao-cao.md'))
  const hostOf = (start: string) => {
    for (const { passages } of reports) {
      const note = passages.find(({ kind, text }) => kind === 'note' && text.startsWith(start))
      if (note?.note?.host != null) return passages[note.note.host]?.text
    }
    return undefined
  }

  it('go to the report whose text calls them', () => {
    expect(reports).toHaveLength(2)
    expect(hostOf('Gồm 900')).toContain('1.250 ha rừng,')
    expect(hostOf('Tính cả')).toContain('4.120 tỷ')
    expect(reports[0]?.passages.filter(({ kind }) => kind === 'note')).toHaveLength(2)
  })

  it('stay where their own report calls them', () => {
    expect(hostOf('Trong đó 12')).toContain('46 cơ sở')
    expect(reports[1]?.passages.filter(({ kind }) => kind === 'note')).toHaveLength(1)
  })
})
