import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import { linesToBlocks } from './blocks.ts'
import { enumerate } from './enumerations.ts'
import { outline } from './outline.ts'
import { countPairs } from './pairs.ts'
import { repairLines } from './text-repair.ts'

function read(text: string) {
  const lines = repairLines(textLines(text.replaceAll('\n', '\n\n')))
  const blocks = linesToBlocks(lines, countPairs(lines))
  const { blocks: outlined, sections } = outline(
    blocks,
    blocks.map((block) => block.rule),
    null,
  )
  const path = (at: number | null): string[] => {
    const section = at === null ? undefined : sections[at]
    return section ? [...path(section.parent), section.label || `“${section.title}”`] : []
  }
  const enumerated = enumerate(outlined)
  return outlined.map(({ block, section }, at) => ({
    text: block.text,
    path: path(section).join(' > '),
    lead: enumerated[at]?.lead?.text ?? null,
    item: enumerated[at]?.item,
  }))
}

const pathOf = (text: string, start: string) => read(text).find((one) => one.text.startsWith(start))?.path
const BODY = 'Huyện Hòa Phú đã nạo vét 12 km kênh trong quý II năm nay.'

describe('outline', () => {
  it.each([
    [
      'the parts of what an article approves, and not the next article',
      `Điều 1. Phê duyệt Chương trình nuôi ong với những nội dung sau đây:\nI. MỤC TIÊU\nXã ${BODY}\nII. NHIỆM VỤ\nThôn ${BODY}\nĐiều 2. Tổ chức thực hiện\n1. Hội nuôi ong\na) Theo dõi.\n${BODY}`,
      'Điều 2 > 1',
    ],
    [
      'a large part without a number, below which the numbers begin anew',
      `I. KẾT QUẢ\n1. Ưu điểm\nXã ${BODY}\n2. Hạn chế\nThôn ${BODY}\nCHƯƠNG TRÌNH NĂM SAU\n1. Chủ đề\n${BODY}`,
      '“CHƯƠNG TRÌNH NĂM SAU” > 1',
    ],
    [
      'levels of the markup that do not nest',
      `#### I. KẾT QUẢ\n## 1. Kinh tế\n# 1.1. Thủy sản\n${BODY}`,
      'I > 1 > 1.1',
    ],
    [
      'siblings with other punctuation',
      `### I. KẾT QUẢ\n## II- HẠN CHẾ\n#### III TỔ CHỨC THỰC HIỆN\n${BODY}`,
      'III',
    ],
    [
      'a level left out',
      `### III NGUYÊN NHÂN\n#### **2.1. Khách quan**\n## 2.2. Chủ quan\n${BODY}`,
      'III > 2.2',
    ],
    ['a number that skips', `## 1. Kinh tế\n## 4. Văn hóa\n${BODY}`, '4'],
    [
      'numbers that begin again in the next part',
      `## Phần thứ nhất\n# I. A\n## 1. B\n## Phần thứ hai\n### I. C\n${BODY}`,
      'Phần thứ hai > I',
    ],
    [
      'the Vietnamese alphabet',
      `## 2.1. Xã hội\n### d) Bảo trợ\n#### đ) Trẻ em\n### e) Bình đẳng giới\n${BODY}`,
      '2.1 > e',
    ],
    ['"(1)" above "a)"', `## 1. Kinh tế\n**(1) Nông nghiệp**\n**a) Lúa**\n**b) Cá**\n${BODY}`, '1 > 1 > b'],
    ['"a)" above "(1)"', `## 1. Kinh tế\n**a) Nông nghiệp**\n**(1) Lúa**\n**b) Cá**\n${BODY}`, '1 > b'],
    ['articles of a decision', `Chương I. Quy định chung\nĐiều 1. Phạm vi\n${BODY}`, 'Chương I > Điều 1'],
    ['a lone I after H', `G. KINH PHÍ\nH. TỔ CHỨC\nI. KHEN THƯỞNG\n${BODY}`, 'I'],
    [
      'headings without a number',
      `## 1. Kết quả\n### **Nguyên nhân**\n#### ***\\* Khách quan***\n${BODY}`,
      '1 > “Nguyên nhân” > “Khách quan”',
    ],
  ])('reads %s', (_, text, path) => {
    expect(pathOf(text, BODY)).toBe(path)
  })

  it('closes what stands before the first part at a drawn line, and nothing at any other', () => {
    const text = `**1. Chủ đề**\nNội dung chủ đề của đại hội.\n-----\n${BODY}\n## Phần thứ nhất\n# I. KẾT QUẢ\n-----\nCuối cùng là phần này.`
    expect(pathOf(text, BODY)).toBe('')
    expect(pathOf(text, 'Cuối cùng')).toBe('Phần thứ nhất > I')
  })
})

describe('enumerate', () => {
  const leads = (text: string) => read(text).map(({ lead }) => lead)

  it('takes the sentence with the colon, also over further paragraphs of an item', () => {
    expect(leads(`Thu khá. Gồm các việc sau:\n- Nuôi cá;\n${BODY}\n- Trồng rừng.\n${BODY}`)).toEqual([
      null,
      'Gồm các việc sau:',
      'Gồm các việc sau:',
      'Gồm các việc sau:',
      null,
    ])
  })

  it('takes the heading directly above', () => {
    expect(leads('## 1. Bài học\n*Một là*, giữ nghề.\n*Hai là*, mở chợ.').slice(1)).toEqual([
      '1. Bài học',
      '1. Bài học',
    ])
  })

  it('takes an item with a colon for the lead of the items below it', () => {
    expect(leads('## 1. Hạn chế\n- Khách quan:\n+ Mưa lũ.\n- Chủ quan:\n+ Chậm họp.')).toEqual([
      null,
      '1. Hạn chế',
      'Khách quan:',
      '1. Hạn chế',
      'Chủ quan:',
    ])
  })

  it('gives numbered headings the sentence that introduces them', () => {
    const found = read(
      `## 2. Xây dựng Đảng\nĐổi mới đã đem lại kết quả:\n**(1) Tư tưởng**\n${BODY}\n**(2) Tổ chức**\n${BODY}`,
    )
    expect(found.map(({ lead }) => lead)).toEqual([
      null,
      null,
      ...['Đổi mới đã đem lại kết quả:', null, 'Đổi mới đã đem lại kết quả:', null],
    ])
  })

  it('gives headings that say more than a title the heading directly above', () => {
    const text = `## III. BA KHÂU ĐỘT PHÁ\n**1. Khâu thứ nhất:** *“Mở đường ven sông”.*\n${BODY}\n**2. Khâu thứ hai:** *“Mở chợ nổi”.*\n${BODY}`
    expect(leads(text)).toEqual([null, 'III. BA KHÂU ĐỘT PHÁ', null, 'III. BA KHÂU ĐỘT PHÁ', null])
    expect(leads(`## III. KINH TẾ\n### 1. Công nghiệp\n${BODY}`)).toEqual([null, null, null])
  })

  it('gives nothing to items that nothing introduces', () => {
    expect(leads(`${BODY}\n- Nuôi cá.`)).toEqual([null, null])
  })

  it('gives inner items the bare name of the item above them, not that of its sibling', () => {
    const text = `I. MỤC TIÊU\n- Hộ nuôi ong:\n+ Có 40 hộ mới.\n- Thùng nuôi\n+ Thay 200 thùng cũ.\n+ Sơn lại số còn dùng được.\n- Cây có hoa, trồng thêm 3 ha.\n+ Trồng quanh nhà.\n${BODY}`
    const leads = new Map(read(text).map((one) => [one.text, one.lead]))
    expect(leads.get('Có 40 hộ mới.')).toBe('Hộ nuôi ong:')
    expect(leads.get('Thay 200 thùng cũ.')).toBe('Thùng nuôi')
    expect(leads.get('Sơn lại số còn dùng được.')).toBe('Thùng nuôi')
    expect(leads.get('Trồng quanh nhà.')).not.toBe('Thùng nuôi')
  })
})
