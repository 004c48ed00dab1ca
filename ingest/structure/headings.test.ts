import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import type { Block } from './block.ts'
import { lineBlock } from './block-text.ts'
import { headingOf } from './headings.ts'
import { repairLine } from './text-repair.ts'

function block(markdown: string): Block {
  const [line] = textLines(markdown)
  if (!line) throw new Error('no line')
  return lineBlock(repairLine(line))
}

const BODY =
  'Huyện Hòa Phú đã hoàn thành việc nạo vét 12 km kênh và trồng lại rừng ven sông trong quý II năm nay.'
const read = (markdown: string, below = BODY) => headingOf(block(markdown), block(below), null)

describe('headingOf', () => {
  it('takes a long title above points for one beside a sibling that is, and not by itself', () => {
    const long = `2. Đẩy mạnh ${'việc nuôi ong lấy mật ở các thôn ven rừng, '.repeat(4)}theo quy định`
    const points = block('a) Cấp thùng nuôi cho các hộ.')
    expect(headingOf(block(long), points, 'heading')?.label?.label).toBe('2')
    expect(headingOf(block(long), points, 'item')).toBeNull()
  })

  it.each([
    ['### 1.5. Phát triển nông nghiệp', '1.5', 'Phát triển nông nghiệp', false],
    ['**2. Công tác cán bộ**', '2', 'Công tác cán bộ', false],
    ['*1.6. Huy động nguồn lực*', '1.6', 'Huy động nguồn lực', false],
    ['*(4) Chính sách dân tộc đạt kết quả tích cực.*', '4', 'Chính sách dân tộc đạt kết quả tích cực', false],
    ['I DỰ BÁO TÌNH HÌNH', 'I', 'DỰ BÁO TÌNH HÌNH', false],
    ['Phần thứ hai', 'Phần thứ hai', '', false],
    ['2. Nguyên nhân', '2', 'Nguyên nhân', false],
    ['b) Công tác giảm nghèo', 'b', 'Công tác giảm nghèo', false],
    ['Điều 3. Tổ chức thực hiện', 'Điều 3', 'Tổ chức thực hiện', false],
    ['Điều 1. Giao Sở Tài chính chủ trì, phối hợp với các huyện rà soát số liệu;', 'Điều 1', '', true],
    ['**2.1. Mục tiêu chung:** Đến năm 2030, toàn tỉnh có 80 hợp tác xã.', '2.1', 'Mục tiêu chung', true],
    ['**(1) Đột phá thứ nhất:** Tỉnh ban hành 5 đề án về nhân lực.', '1', 'Đột phá thứ nhất', true],
    ['2.1. Mục tiêu chung: Đến năm 2030, toàn tỉnh có 80 hợp tác xã.', '2.1', 'Mục tiêu chung', true],
    ['**1. Khâu thứ nhất:** *“Mở đường ven sông”.*', '1', 'Khâu thứ nhất: “Mở đường ven sông”', false],
    ['### **Nguyên nhân đạt được**', '', 'Nguyên nhân đạt được', false],
    ['#### **- Đổi mới đánh giá cán bộ**', '', 'Đổi mới đánh giá cán bộ', false],
    ['- Nguyên nhân khách quan', '', 'Nguyên nhân khách quan', false],
  ])('%s is a heading', (markdown, label, title, runIn) => {
    const heading = read(markdown)
    expect(heading).toMatchObject({ title, runIn })
    expect(heading?.label?.label ?? '').toBe(label)
  })

  it.each([
    '**1.** Phải thống nhất cao về quan điểm và cách làm trong toàn huyện.',
    '1. Được sự quan tâm của các bộ, ngành, huyện đã hoàn thành kế hoạch.',
    '(3) Tổng vốn đầu tư đạt 40% GRDP.',
    '- Nuôi cá lồng trên sông Lam;',
    '**Toàn thể hội nghị chọn phương án một.**',
    '*Một là*, giữ nghề dệt truyền thống.',
    '*Lĩnh vực công nghiệp:* Có 12 nhà máy mới.',
    'Tỉnh tập trung các việc sau:',
    '<sup>[3]</sup> Gồm Hòa Phú và Bình Khê',
  ])('%s is none', (markdown) => {
    expect(read(markdown)).toBeNull()
  })

  it('takes a list of short items without full stops for items', () => {
    expect(read('1. Ban Tổ chức', '2. Ban Tuyên giáo')).toBeNull()
  })

  it('takes a short sentence for a heading only in a sequence of headings', () => {
    const line = block('1.3. Quốc phòng được giữ vững, tạo môi trường ổn định cho tỉnh.')
    expect(headingOf(line, block(BODY), null)).toBeNull()
    expect(headingOf(line, block(BODY), 'heading')).not.toBeNull()
  })
})
