import { expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const { ask } = testAnswererOver({
  'quyet-dinh.txt': `ỦY BAN NHÂN DÂN
HUYỆN KHE SEN

Số: 57/QĐ-UBND

Khe Sen, ngày 3 tháng 4 năm 2023

QUYẾT ĐỊNH
Ban hành Kế hoạch phát triển chè

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển chè.

Điều 2. Quyết định này có hiệu lực từ ngày ký.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Tiếp

KẾ HOẠCH
Phát triển chè
(Kèm theo Quyết định số 57/QĐ-UBND ngày 3 tháng 4 năm 2023)

I. CHỈ TIÊU

Trồng mới 120 ha chè.
`,
  'bao-cao.txt': `ỦY BAN NHÂN DÂN
HUYỆN BÃI NGÔ

Số: 88/BC-UBND

Bãi Ngô, ngày 5 tháng 6 năm 2023

BÁO CÁO
Kết quả trồng chè

I. KẾT QUẢ

Trồng mới 64 ha chè.
`,
})

it('reads what a named paper says in its annexes, too', async () => {
  const { answer } = await ask('Quyết định 57/QĐ-UBND giao trồng mới bao nhiêu ha chè?')
  expect(answer).toContain('120 ha')
  expect(answer).not.toContain('64 ha')
})
