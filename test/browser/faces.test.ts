import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { ChatEvent } from '../../server/chat.ts'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { addPapers, ask, seriousFaults } from './steps.ts'

const CITATION = {
  number: 1,
  passageId: '0000000000000000-p1',
  documentId: '0000000000000000',
  file: 'che.txt',
  reportId: '0000000000000000-r1',
  reportTitle: 'Báo cáo kết quả trồng chè năm 2022',
  place: 'Khe Sen',
  lines: [3, 3],
  path: [],
  text: 'Diện tích chè đạt 71 ha.',
  quote: 'Diện tích chè đạt 71 ha.',
  spans: [[0, 24]],
} as const

/** The server answers with these events, whatever is asked: what an answer looks like, apart from which it is. */
async function answering(page: Page, events: readonly ChatEvent[]): Promise<void> {
  await page.route('**/api/chat', (route) =>
    route.fulfill({
      contentType: 'text/event-stream',
      body: events.map(({ type, ...data }) => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`).join(''),
    }),
  )
}
const saved = { answerer: 'quote', conversationId: 'c1', messageId: 'm1' } as const
const sentence = (text: string): ChatEvent => ({ type: 'sentence', text, checked: true, block: 'text' })

/** What tells a face apart without colour. */
async function faceOf(page: Page) {
  const card = page.locator('.answer-card').last()
  const { borderLeftStyle: line } = await card.evaluate((node) => {
    const { borderLeftStyle } = getComputedStyle(node)
    return { borderLeftStyle }
  })
  return {
    words: await card.locator('.face-words').innerText(),
    icon: await card.locator('.face-words .icon').count(),
    line,
  }
}

describeInBrowser('the faces of answers in a browser', () => {
  const tests = browserTests()

  it('tell a list by its words, icon and line', async () => {
    const page = await tests.open()
    await ask(page, 'Những hạn chế chủ yếu của Sông Lam là gì?')
    expect(await faceOf(page)).toEqual({ words: 'Danh sách', icon: 1, line: 'solid' })
    expect(await page.locator('.answer-text li').count()).toBeGreaterThan(2)
  })

  it('tell an answer that wants a second look before its words, and for whoever cannot see', async () => {
    const page = await tests.open()
    await answering(page, [
      { type: 'started', conversationId: 'c1', messageId: 'm1' },
      sentence('Đoạn gần nhất với câu hỏi: “Diện tích chè đạt 71 ha.” [1]'),
      { type: 'citations', citations: [CITATION] },
      { type: 'done', status: 'answered', caution: 'doubt', ...saved },
    ])
    await ask(page, 'Diện tích chè của Khe Sen?')
    expect(await faceOf(page)).toEqual({
      words: 'Cần xem lại: có thể không đúng điều bạn hỏi',
      icon: 1,
      line: 'dashed',
    })
    expect(await seriousFaults(page)).toEqual([])
  })

  it('show papers that disagree, each value with its place', async () => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    const paper = (number: string, tons: string): string => `ỦY BAN NHÂN DÂN HUYỆN BẢN ĐỐC
Số: ${number}

BÁO CÁO
Kết quả nuôi ong năm 2022 của huyện Bản Đốc

I. KẾT QUẢ

Sản lượng mật ong của huyện Bản Đốc năm 2022 đạt ${tons} tấn.
`
    await addPapers(page, {
      'ong-1.txt': paper('14/BC-UBND', '317'),
      'ong-2.txt': paper('29/BC-UBND', '371'),
    })
    await page.getByRole('link', { name: 'Hỏi đáp' }).click()
    await ask(page, 'Sản lượng mật ong của huyện Bản Đốc năm 2022?')
    expect(await faceOf(page)).toEqual({ words: 'Các nơi ghi khác nhau', icon: 1, line: 'double' })
    const told = await page.locator('.answer-text').innerText()
    for (const value of ['317', '371']) expect(told).toContain(value)
    expect(await page.locator('.answer-text button.mark').count()).toBe(2)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('hold each mark on the line of the word before it, however wide the window', async () => {
    const page = await tests.open()
    await answering(page, [
      { type: 'started', conversationId: 'c1', messageId: 'm1' },
      sentence(
        'Diện tích chè của Khe Sen đạt **71 ha, tăng 4 ha** [1], trồng mới 12 ha. [1][1] Còn lại là chè già.',
      ),
      { type: 'citations', citations: [CITATION] },
      { type: 'done', status: 'answered', ...saved },
    ])
    await ask(page, 'Diện tích chè của Khe Sen?')
    for (let width = 320; width < 900; width += 7) {
      await page.setViewportSize({ width, height: 700 })
      const marks = await page.locator('.answer-text button.mark').evaluateAll((all) =>
        all.map((mark) => {
          const line = mark.closest('.kept-together')?.getBoundingClientRect()
          return (line?.height ?? 99) < 34 && mark.getBoundingClientRect().left > (line?.left ?? 0)
        }),
      )
      expect(marks).toEqual([true, true, true])
    }
  })

  it('ask back with choices that are asked at one press, by the keyboard', async () => {
    const page = await tests.open()
    await answering(page, [
      { type: 'started', conversationId: 'c1', messageId: 'm1' },
      sentence('Nhiều nơi có nội dung này. Anh/chị hỏi về nơi nào?'),
      { type: 'citations', citations: [] },
      {
        type: 'choices',
        choices: [
          { question: 'Diện tích chè của Khe Sen?', apart: 'Khe Sen' },
          { question: 'Diện tích chè của Bãi Ngô?', apart: 'Bãi Ngô' },
        ],
      },
      { type: 'done', status: 'clarify', ...saved },
    ])
    await ask(page, 'Diện tích chè?')
    expect(await faceOf(page)).toEqual({ words: 'Cần hỏi rõ hơn', icon: 1, line: 'dotted' })
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Diện tích chè của Bãi Ngô?' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.question').last().innerText()).toContain('Bãi Ngô')
  })
})
