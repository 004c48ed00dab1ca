import { expect, it } from 'vitest'
import { membersIn } from './members.ts'
import { reportOf } from './testing-reports.ts'

const membersOf = (lines: Parameters<typeof reportOf>[3]) =>
  membersIn(reportOf('qd', 'Quyết định thành lập Tổ công tác', null, lines).contents).map(
    ({ words, role }) => `${role ?? '–'}: ${words}`,
  )

it('lists who is in a body with what they are there, and nobody of what the body does', () => {
  const members = membersOf([
    { heading: 'Thành lập Tổ công tác, gồm các ông, bà có tên sau đây:', level: 0, label: 'Điều 1' },
    { text: '1. Tổ trưởng: Ông Lý Văn Sáng - Giám đốc Sở Y tế.' },
    { text: '2. Các thành viên:', kind: 'item' },
    { text: 'a) Bà Vàng Thị Mỷ - Trưởng phòng Nội vụ;', kind: 'item' },
    { text: 'b) 01 Phó Chánh Văn phòng Huyện ủy;', kind: 'item' },
    { text: 'Mời đồng chí Lù A Páo tham gia Tổ công tác.' },
    { heading: 'Nhiệm vụ', level: 0, label: 'Điều 2' },
    { text: 'Giám đốc Sở Y tế đôn đốc việc tiêm phòng hằng tuần.', kind: 'item' },
  ])
  expect(members).toEqual([
    'Tổ trưởng: Ông Lý Văn Sáng - Giám đốc Sở Y tế',
    'Thành viên: Bà Vàng Thị Mỷ - Trưởng phòng Nội vụ',
    'Thành viên: 01 Phó Chánh Văn phòng Huyện ủy',
    '–: Mời đồng chí Lù A Páo tham gia Tổ công tác',
  ])
})

it('finds nobody in a paper that lists no members', () => {
  expect(membersOf([{ text: 'Giám đốc Sở Y tế chủ trì, phối hợp với các huyện tiêm phòng dại.' }])).toEqual(
    [],
  )
})
