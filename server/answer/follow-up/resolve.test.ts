import { describe, expect, it } from 'vitest'
import type { UnderstoodQuestion } from '../../../search/retrieval.ts'
import { resolveFollowUp } from './resolve.ts'

const PLACES = ['Sông Lam', 'Hoa Giang']

/** Knows the invented places, years and terms; all that resolving needs. */
function understand(text: string): Promise<UnderstoodQuestion> {
  const places = PLACES.filter((place) => text.includes(place)).map((value) => ({ value, words: value }))
  const periods = [...text.matchAll(/(?:giai đoạn|nhiệm kỳ) (\d{4}) - (\d{4})|năm (\d{4})/gu)].map(
    (match) => ({
      words: match[0],
      value: { kind: 'range' as const, from: Number(match[1] ?? match[3]), to: Number(match[2] ?? match[3]) },
    }),
  )
  return Promise.resolve({
    text,
    changed: false,
    places,
    periods,
    reportKinds: [],
    documents: [],
    sought: { value: 'other', words: '' },
  })
}

const resolvedAfter = async (before: string, question: string, reply = 'Theo báo cáo …'): Promise<string> =>
  (
    await resolveFollowUp(
      [
        { role: 'user', content: before },
        { role: 'assistant', content: reply },
        { role: 'user', content: question },
      ],
      understand,
    )
  ).text

describe('resolveFollowUp', () => {
  it('leaves a short question whole that names its place and what it counts', async () => {
    const question = 'Sông Lam có bao nhiêu sản phẩm OCOP?'
    expect(await resolvedAfter('Tỷ lệ hộ nghèo của Sông Lam năm 2024 là bao nhiêu?', question)).toBe(question)
  })

  it.each([
    [
      'Năm 2024 Sông Lam có bao nhiêu hợp tác xã?',
      'Còn Hoa Giang thì sao?',
      'Năm 2024 Hoa Giang có bao nhiêu hợp tác xã?',
    ],
    [
      'Thu ngân sách của Sông Lam giai đoạn 2016 - 2020?',
      'Thế còn giai đoạn 2021 - 2025?',
      'Thu ngân sách của Sông Lam giai đoạn 2021 - 2025?',
    ],
    [
      'Cấp tỉnh ở Sông Lam giảm bao nhiêu phòng?',
      'Vậy cấp huyện giảm bao nhiêu?',
      'cấp huyện ở Sông Lam giảm bao nhiêu phòng?',
    ],
    [
      'Xuất khẩu tháng 9/2024 của Sông Lam là bao nhiêu?',
      'còn tháng 10?',
      'Xuất khẩu tháng 10 năm 2024 của Sông Lam là bao nhiêu?',
    ],
    [
      'Sản lượng chè 6 tháng đầu năm 2023 của Sông Lam là bao nhiêu?',
      'Thế còn cả năm 2022 thì sao?',
      'Sản lượng chè cả năm 2022 của Sông Lam là bao nhiêu?',
    ],
    [
      'Huyện Tân Phú giải ngân được bao nhiêu?',
      'Hòa Vang thì sao',
      'Huyện Hòa Vang giải ngân được bao nhiêu?',
    ],
    ['Xã Suối Tre còn mấy hộ nghèo năm 2023?', 'bên Đồng Tiến?', 'Xã Đồng Tiến còn mấy hộ nghèo năm 2023?'],
    ['Đường Sông Mây - Bến Cát hết bao nhiêu?', 'còn cầu Sông Đào', 'cầu Sông Đào hết bao nhiêu?'],
    [
      'Hộ nghèo xã Suối Tre cuối 2023 bao nhiêu?',
      'năm trước thì sao',
      'Hộ nghèo xã Suối Tre cuối 2022 bao nhiêu?',
    ],
    ['Tăng trưởng 6 tháng 2023?', 'cùng kỳ năm trước', 'Tăng trưởng 6 tháng 2022?'],
    ['Xuất khẩu tháng 5 năm 2023?', 'cộng dồn 5 tháng', 'Xuất khẩu 5 tháng năm 2023?'],
    ['Thu ngân sách huyện Tân Phú năm 2023?', 'đến 2030', 'Thu ngân sách huyện Tân Phú năm 2030?'],
    ['Mức hỗ trợ lợn thịt là bao nhiêu?', 'lợn nái?', 'Mức hỗ trợ lợn nái là bao nhiêu?'],
    ['Năng suất lúa huyện Tân Phú?', 'sản lượng?', 'sản lượng (Năng suất lúa huyện Tân Phú)?'],
    ['Quy chế năm 2019 quy định thế nào?', 'còn quy chế mới', 'quy chế mới (Quy chế quy định thế nào)?'],
    ['Sông Lam thu ngân sách bao nhiêu?', 'Nguồn ở đâu?', 'Sông Lam thu ngân sách bao nhiêu?'],
    [
      'Mục tiêu số trường của Sông Lam nhiệm kỳ 2025 - 2030 là bao nhiêu?',
      'Vậy nhiệm kỳ vừa rồi làm được bao nhiêu?',
      'số trường của Sông Lam nhiệm kỳ 2020 - 2025 là bao nhiêu?',
    ],
  ])('after "%s", "%s"', async (before, question, expected) => {
    expect(await resolvedAfter(before, question)).toBe(expected)
  })

  it.each([
    ['Năng suất lúa huyện Tân Phú?', 'sản lượng?', 'Năng suất lúa huyện Tân Phú?'],
    ['Năng suất lúa huyện Tân Phú?', 'Hòa Vang thì sao?', null],
    ['Năng suất lúa huyện Tân Phú năm 2023?', 'năm trước?', null],
    ['Mức hỗ trợ trâu bò là bao nhiêu?', 'trước kia bao nhiêu', null],
  ])('after "%s", "%s" goes on with the matter of %j', async (before, question, expected) => {
    const turns = [before, question].map((content) => ({ role: 'user' as const, content }))
    expect((await resolveFollowUp(turns, understand)).goesOnFrom).toBe(expected)
  })

  it('leaves a question that stands alone as it is', async () => {
    const question = 'Hoa Giang có bao nhiêu trường học đạt chuẩn quốc gia trong năm 2024?'
    expect(await resolvedAfter('Sông Lam thu ngân sách bao nhiêu?', question)).toBe(question)
  })

  it('takes a short question for which of several, with a year of its own, for whole', async () => {
    const question = 'Những chỉ tiêu nào không đạt năm 2024?'
    expect(await resolvedAfter('Sông Lam thu ngân sách bao nhiêu?', question)).toBe(question)
    expect(
      await resolvedAfter('Sông Lam thu ngân sách bao nhiêu?', 'năm 2024 thì được bao nhiêu?'),
    ).toContain('Sông Lam')
  })

  it('lends the subject when only a new detail is named', async () => {
    const resolved = await resolvedAfter(
      'Sông Lam kiểm tra bao nhiêu tổ chức đảng?',
      'Thế còn thanh tra đột xuất thì bao nhiêu?',
    )
    expect(resolved).toContain('thanh tra đột xuất')
    expect(resolved).toContain('Sông Lam')
  })

  it('asks about the numbered item of the answer before', async () => {
    const reply = '1. Mở rộng chợ Bình Khê [1]\n2. Nạo vét kênh Hòa Phú [2]'
    expect(await resolvedAfter('Nhiệm vụ nào?', 'Nói rõ hơn mục 2', reply)).toBe('Nạo vét kênh Hòa Phú')
  })

  it('goes on from the question before where it was made whole already', async () => {
    const messages = [{ role: 'user', content: 'Còn Hoa Giang thì sao?' }] as const
    const { text } = await resolveFollowUp(messages, understand, 'Sông Lam thu ngân sách bao nhiêu?')
    expect(text).toBe('Hoa Giang thu ngân sách bao nhiêu?')
  })

  it('lends no more than a question has, however long the chain of follow-ups', async () => {
    const lengths: number[] = []
    const listening = (text: string) => {
      lengths.push(text.length)
      return understand(text)
    }
    const turns = Array.from({ length: 6 }, (_, n) => ({
      role: 'user' as const,
      content: `Vậy ở đó ${'mục nào khác nữa '.repeat(80)} ${n}?`,
    }))
    const { text } = await resolveFollowUp(turns, listening)
    const longest = Math.max(...turns.map(({ content }) => content.length))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longest)
    expect(text.length).toBeLessThan(longest + 1_100)
  })
})
