import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../ingest/parse-document.ts'
import { readTruth } from './read-truth.ts'
import { judge } from './score-truth.ts'

const TRUTH = `# ong.md
BÁO CÁO
Kết quả nuôi ong năm 2024
I. KẾT QUẢ
Các hộ quay mật ba lần⟦Thôn Khe Trúc quay bốn lần.⟧ trong năm.
[BẢNG: Số đàn]
TT | Thôn | Số đàn
1 | Đồi Sim | 42
[HẾT BẢNG]
II. NHIỆM VỤ
1. Mua thêm 30 thùng nuôi trước tháng ba.
2. Trồng thêm cây có hoa quanh nơi nuôi.
[KÝ] CHỦ TỊCH / Lò Văn Sáo
`
const PAPER = `**BÁO CÁO**

**Kết quả nuôi ong năm 2024**

**I. KẾT QUẢ**

Các hộ quay mật ba lần<sup>[1]</sup> trong năm.

<sup>[1]</sup> Thôn Khe Trúc quay bốn lần.

| TT | Thôn | Số đàn |
|---|---|---|
| 1 | Đồi Sim | 42 |

**II. NHIỆM VỤ**

1. Mua thêm 30 thùng nuôi trước tháng ba.

2. Trồng thêm cây có hoa quanh nơi nuôi.
`
const faultsOf = async (paper: string) => {
  const document = await parseDocument(new TextEncoder().encode(paper), 'ong.md')
  return judge(readTruth(TRUTH).passages, document).map(({ passage, fault }) => [passage.kind, fault])
}

describe('the score against what a reader sees', () => {
  it('is full for a paper that is read as it is', async () => {
    expect(await faultsOf(PAPER)).toEqual([
      ['heading', null],
      ['paragraph', null],
      ['note', null],
      ['row', null],
      ['heading', null],
      ['item', null],
      ['item', null],
    ])
  })

  it('tells what is missing, under another heading, or below another head', async () => {
    const faults = await faultsOf(
      PAPER.replace('ba lần<', 'hai lần<')
        .replace('| Số đàn |', '| Số thùng |')
        .replace('**II. NHIỆM VỤ**', ''),
    )
    expect(faults).toEqual([
      ['heading', null],
      ['paragraph', 'missing'],
      ['note', 'host'],
      ['row', 'heads'],
      ['heading', 'missing'],
      ['item', 'heading above'],
      ['item', 'heading above'],
    ])
  })
})
