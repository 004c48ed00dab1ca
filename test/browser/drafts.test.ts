import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { seriousFaults } from './steps.ts'

const REQUEST = 'Tóm tắt báo cáo chính trị của Sông Lam'
const SUMMARY = 'Tỷ lệ hộ nghèo của Sông Lam cuối năm 2025 là bao nhiêu?'

describeInBrowser('drafts in a browser', () => {
  const tests = browserTests()
  afterEach(() => {
    expect(tests.opened?.faults).toEqual([])
  })

  const start = (): Promise<Page> => tests.open({ viewport: { width: 1440, height: 900 } })

  async function compose(page: Page, request = REQUEST): Promise<void> {
    await page.getByRole('link', { name: 'Soạn thảo' }).click()
    await page.getByRole('textbox', { name: 'Yêu cầu' }).fill(request)
    await page.getByRole('button', { name: 'Soạn', exact: true }).click()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
  }

  const sentences = (page: Page) => page.locator('.draft-sentence .words')
  const saved = (page: Page) => page.locator('.draft-tools').getByText('Đã lưu.').waitFor()
  const paper = (page: Page) => page.locator('.draft-paper').innerText()
  const tool = (page: Page, name: string) =>
    page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()

  async function wordOf(page: Page, press: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    return (await mammoth.convertToHtml({ buffer: readFileSync(await download.path()) })).value
  }

  it('is changed on the paper: what is typed is the person’s own, is kept at once, and is taken back', async () => {
    const page = await start()
    await compose(page)
    const first = sentences(page).first()
    const words = await first.innerText()
    const marks = await page.locator('.draft-paper button.mark').count()
    await first.click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Kinh tế tỉnh tăng khá.')
    await saved(page)
    expect(await page.locator('.own-tag').count()).toBe(1)
    expect(await page.locator('.draft-paper button.mark').count()).toBeLessThan(marks)
    expect(await seriousFaults(page)).toEqual([])
    const word = await wordOf(page, () => page.getByRole('link', { name: 'Tải Word (.docx)' }).click())
    expect(word).toMatch(/<p>Kinh tế tỉnh tăng khá\.(?!<sup>)/u)
    await page.reload()
    await expect.poll(() => paper(page)).toContain('Kinh tế tỉnh tăng khá.')
    expect(page.url()).toMatch(/#\/soan-thao\/.+/u)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => sentences(page).first().innerText()).toBe(words)
    expect(await page.locator('.draft-paper button.mark').count()).toBe(marks)
  })

  it('keeps what was typed a moment before the page is left', async () => {
    const page = await start()
    await compose(page)
    await sentences(page).nth(2).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Câu gõ vội.')
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    await page.getByRole('link', { name: 'Soạn thảo' }).click()
    await expect.poll(() => paper(page)).toContain('Câu gõ vội.')
    await sentences(page).nth(3).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Câu gõ vội hơn.')
    await page.reload()
    await expect.poll(() => paper(page)).toContain('Câu gõ vội hơn.')
  })

  it('drops, keeps, moves and replaces a sentence, with its source a step away', async () => {
    const page = await start()
    await compose(page)
    const [one = '', two = ''] = await sentences(page).allInnerTexts()
    await sentences(page).first().click()
    await tool(page, 'Xuống')
    await expect.poll(() => sentences(page).first().innerText()).toBe(two)
    await sentences(page).first().click()
    await tool(page, 'Câu khác cùng mục')
    const other = page.locator('.part-others button').first()
    const wanted = await other.innerText()
    await other.click()
    await expect.poll(() => sentences(page).first().innerText()).toBe(wanted)
    expect(await paper(page)).not.toContain(two)
    await sentences(page).first().click()
    await tool(page, 'Giữ câu')
    await page.getByRole('button', { name: 'Đang giữ', pressed: true }).waitFor()
    await tool(page, 'Mở nguồn')
    await page.locator('#source-panel mark.quote').first().waitFor()
    await page.getByRole('button', { name: 'Đóng' }).first().click()
    await sentences(page).nth(1).click()
    await tool(page, 'Bỏ câu')
    await expect.poll(() => paper(page)).not.toContain(one)
    await page.locator('.draft-dropped summary').click()
    await page.getByRole('button', { name: `Đưa câu trở lại: ${one}` }).click()
    await expect.poll(() => paper(page)).toContain(one)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('is changed with the keyboard alone, cells and headings too', async () => {
    const page = await start()
    await compose(page)
    const words = await sentences(page).first().innerText()
    await sentences(page).first().focus()
    for (let steps = 0; steps < 12; steps++) {
      await page.keyboard.press('Tab')
      if ((await page.locator(':focus').innerText()) === 'Bỏ câu') break
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => paper(page)).not.toContain(words)
    // The caret is in what follows, not lost.
    await expect.poll(() => page.locator(':focus').getAttribute('role')).toBe('textbox')
    await page.keyboard.press('Control+z')
    await expect.poll(() => sentences(page).first().innerText()).toBe(words)
    await page.getByRole('textbox', { name: 'Tiêu đề mục' }).first().focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Kết quả chung')
    await page.keyboard.press('Enter')
    const cell = page.locator('td .words').first()
    await cell.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Quy mô')
    await saved(page)
    expect(await page.locator('.draft-paper td .mark, .draft-paper th .mark').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Thêm đoạn của tôi' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toMatch(/lời của bạn/u)
    await page.keyboard.type('Kiến nghị xem xét.')
    await saved(page)
    await page.reload()
    await expect.poll(() => paper(page)).toContain('Kiến nghị xem xét.')
    for (const kept of ['Kết quả chung', 'Quy mô']) expect(await paper(page)).toContain(kept)
  })

  it('scrolls a wide table by itself on a telephone, and nothing else', async () => {
    const page = await tests.open({ viewport: { width: 360, height: 740 } })
    await page.goto(`${tests.server.address}/#/soan-thao`)
    await page.getByRole('textbox', { name: 'Yêu cầu' }).fill('So sánh Sông Lam và Hoa Giang về kinh tế')
    await page.getByRole('button', { name: 'Soạn', exact: true }).click()
    await page.locator('.draft-paper table').first().waitFor()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await page.locator('.view').evaluate((view) => view.scrollWidth - view.clientWidth)).toBe(0)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('has an address of its own, leaves the way back free, and gives it up when deleted', async () => {
    const page = await start()
    await compose(page)
    const address = page.url()
    expect(address).toMatch(/#\/soan-thao\/.+/u)
    await page.goBack()
    await page.getByRole('textbox', { name: 'Câu hỏi' }).waitFor()
    await page.goto(address)
    await page.getByText('Bản thảo đã lưu').click()
    const title = await page.locator('.draft-title').innerText()
    await page
      .getByRole('button', { name: `Xóa bản thảo “${title}”` })
      .first()
      .click()
    await page.locator('dialog .button-danger').click()
    await page.getByText('Bản thảo sẽ hiện ở đây.').waitFor()
    expect(page.url()).toMatch(/#\/soan-thao$/u)
  })

  it('shows its versions and brings one back', async () => {
    const page = await start()
    await compose(page)
    const words = await sentences(page).first().innerText()
    await sentences(page).first().click()
    await tool(page, 'Bỏ câu')
    await expect.poll(() => paper(page)).not.toContain(words)
    await tool(page, 'Bỏ câu')
    await saved(page)
    await page.locator('.draft-versions summary').focus()
    await page.keyboard.press('Enter')
    // Changes made one after the other are one version.
    expect(await page.locator('.draft-versions li').count()).toBe(2)
    await page.getByRole('button', { name: 'Xem: Bản 1' }).click()
    await page.getByText(/^Đang xem bản 1, lưu lúc/).waitFor()
    expect(await paper(page)).toContain(words)
    await page.getByRole('button', { name: 'Về bản mới nhất' }).click()
    await expect.poll(() => paper(page)).not.toContain(words)
    await page.getByRole('button', { name: 'Lấy lại bản này: Bản 1' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.draft-versions li').count()).toBe(3)
    expect(await paper(page)).toContain(words)
    await page.getByText('Bản thảo đã lưu').click()
    expect(await page.locator('.draft-list:not(.draft-versions) li').count()).toBeGreaterThan(0)
    await page.getByTitle('English').click()
    await page.getByText('Saved versions of this draft (3)').waitFor()
  })

  it('takes an answer, and the words of one source, out of the talk', async () => {
    const page = await start()
    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(SUMMARY)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Đưa vào bản thảo' }).click()
    await page.getByText('Đã đưa vào bản thảo.').waitFor()
    await page.locator('button.mark').first().click()
    await page.locator('#source-panel').getByRole('button', { name: 'Đưa câu này vào bản thảo' }).click()
    await page.locator('#source-panel').getByText('Đã đưa vào bản thảo.').waitFor()
    await page.getByRole('link', { name: 'Mở bản thảo' }).first().click()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    expect(await page.locator('.draft-title').innerText()).toBe(SUMMARY)
    const told = await sentences(page).allInnerTexts()
    expect(told).toHaveLength(2)
    for (const one of told) expect(one).toMatch(/1,12%/u)
    for (const one of told) expect(one).not.toMatch(/^Theo/u)
    expect(await page.locator('.own-tag').count()).toBe(0)
    expect(await page.locator('.draft-paper button.mark').count()).toBe(2)
  })

  it('takes one sentence of an answer alone, from the line that it stands on', async () => {
    const page = await start()
    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(SUMMARY)
    await page.keyboard.press('Enter')
    const take = page
      .locator('.answer-text')
      .getByRole('button', { name: 'Đưa câu này vào bản thảo' })
      .first()
    await take.waitFor({ state: 'attached' })
    await take.focus()
    await page.keyboard.press('Enter')
    await page.locator('.answer-text').getByText('Đã đưa vào bản thảo.').waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'Soạn thảo' }).click()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    const told = await sentences(page).allInnerTexts()
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/1,12%/u)
    expect(await page.locator('.own-tag').count()).toBe(0)
  })

  it('takes a whole chat, each answer under its question', async () => {
    const page = await start()
    for (const question of [SUMMARY, 'Sông Lam có bao nhiêu sản phẩm OCOP?']) {
      await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(question)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('article[aria-busy=false]').last().innerText()).toContain(question)
      await page
        .getByText(/^Đã trả lời xong/u)
        .last()
        .waitFor({ state: 'attached' })
    }
    await page.getByRole('button', { name: 'Đưa cả cuộc hỏi vào bản thảo' }).click()
    await page.getByRole('link', { name: 'Mở bản thảo' }).last().click()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    const headings = page.getByRole('textbox', { name: 'Tiêu đề mục' })
    expect(await headings.allInnerTexts()).toEqual([SUMMARY, 'Sông Lam có bao nhiêu sản phẩm OCOP?'])
    await page.getByRole('combobox', { name: 'Nguồn' }).selectOption('endnotes')
    const word = await wordOf(page, () => page.getByRole('link', { name: 'Tải Word (.docx)' }).click())
    expect(word).toMatch(/186.*<sup>/su)
  })

  /** Counts what a person does: a click, a key that does something, a text that is typed. */
  function counted(page: Page) {
    let acts = 0
    const act = <T>(made: Promise<T>): Promise<T> => {
      acts += 1
      return made
    }
    /** Goes to a control with Tab, which is no act of its own, and presses Enter. */
    const enter = async (name: RegExp): Promise<void> => {
      for (let steps = 0; steps < 80; steps++) {
        const words = await page.evaluate(() => {
          const at = document.activeElement
          return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
        })
        if (name.test(words.trim())) return act(page.keyboard.press('Enter'))
        await page.keyboard.press('Tab')
      }
      throw new Error(`No control named ${name} is reached with Tab`)
    }
    return { act, enter, acts: () => acts }
  }
  const THREE = 'Ba số liệu về kinh tế Sông Lam'

  function expectThreeCitedFigures(word: string): void {
    const [body = ''] = word.split('Nơi nhận')
    const told = [...body.matchAll(/<p>- (.*?)<\/p>/gu)].map((match) => match[1] ?? '')
    expect(told).toHaveLength(3)
    for (const one of told) expect(one).toMatch(/\d.*<sup>/u)
    expect(word).toContain('Báo cáo chính trị')
  }

  it('leads from a question to a Word file with three cited figures in six acts, with the mouse', async () => {
    const page = await start()
    const { act, acts } = counted(page)
    await act(page.getByRole('textbox', { name: 'Câu hỏi' }).fill(THREE))
    await act(page.getByRole('button', { name: 'Gửi' }).click())
    await act(page.getByRole('button', { name: 'Đưa vào bản thảo' }).click())
    await act(page.getByRole('link', { name: 'Mở bản thảo' }).click())
    const word = await wordOf(page, () => act(page.getByRole('link', { name: 'Tải Word (.docx)' }).click()))
    expect(acts()).toBeLessThanOrEqual(6)
    expectThreeCitedFigures(word)
  })

  it('leads there in six acts with the keyboard alone', async () => {
    const page = await start()
    const { act, enter, acts } = counted(page)
    await act(page.keyboard.type(THREE))
    await act(page.keyboard.press('Enter'))
    await page.getByRole('button', { name: 'Đưa vào bản thảo' }).waitFor()
    await enter(/^Đưa vào bản thảo$/u)
    await page.getByRole('link', { name: 'Mở bản thảo' }).waitFor()
    await enter(/^Mở bản thảo$/u)
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    const word = await wordOf(page, () => enter(/^Tải Word \(\.docx\)$/u))
    expect(acts()).toBeLessThanOrEqual(6)
    expectThreeCitedFigures(word)
  })

  it('stands in the window when it has come, in a small one too', async () => {
    const page = await tests.open({ viewport: { width: 1024, height: 700 } })
    await compose(page)
    const top = async () => (await page.locator('.draft-title').boundingBox())?.y ?? Number.NaN
    await expect.poll(top).toBeLessThan(600)
    expect(await top()).toBeGreaterThan(0)
  })

  it('holds each mark on the line of the last word of its sentence', async () => {
    const page = await start()
    await compose(page)
    for (const width of [360, 700, 820, 950, 1100]) {
      await page.setViewportSize({ width, height: 900 })
      const apart = await page.locator('.draft-sentence > .words + .mark').evaluateAll((marks) =>
        marks.filter((mark) => {
          const line = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1)
          const { top, bottom } = mark.getBoundingClientRect()
          return line === undefined || top > line.bottom || bottom < line.top
        }),
      )
      expect(apart).toHaveLength(0)
    }
  })

  it('copies an answer with its tables and raised marks for a word processor', async () => {
    const page = await start()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await compose(page)
    await page.getByRole('button', { name: 'Chép kèm nguồn' }).click()
    await page.getByText('Đã chép').waitFor()
    const read = (type: string) =>
      page.evaluate(async (kind) => {
        const [item] = await navigator.clipboard.read()
        return (await item?.getType(kind))?.text()
      }, type)
    const html = (await read('text/html')) ?? ''
    expect(html).toMatch(/<table[\s\S]*<\/table>/u)
    expect(html).toMatch(/<sup>\[1\]<\/sup>/u)
    const plain = (await read('text/plain')) ?? ''
    expect(plain).not.toMatch(/^#|\| ---/mu)
    expect(plain).toContain('[1] Báo cáo chính trị')
  })
})
