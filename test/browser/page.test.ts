import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask, chooseForPaper, finished, loaded, seriousFaults } from './steps.ts'

const QUESTION = 'Tỷ lệ hộ nghèo của Sông Lam cuối năm 2025 là bao nhiêu?'
const NEW_REPORT = `ỦY BAN NHÂN DÂN HUYỆN BÌNH KHÊ

BÁO CÁO
Kết quả trồng dừa xiêm năm 2023 của huyện Bình Khê

I. KẾT QUẢ

Diện tích dừa xiêm của huyện Bình Khê đến cuối năm 2023 đạt 4.317 ha, tăng 212 ha so với năm trước.
`

describeInBrowser('the page in a browser', () => {
  const tests = browserTests()

  it('answers, opens the source of a mark and highlights the quote', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    const answer = page.locator('.turn').last()
    expect(await answer.locator('.answer-text').innerText()).toContain('1,12%')
    await answer.locator('button.mark').first().click()
    const panel = page.getByRole('complementary', { name: 'Nguồn' })
    await panel.locator('.passage-cited').waitFor()
    const quote = (await panel.locator('mark.quote').allInnerTexts()).join(' … ')
    expect(quote).toContain('1,12%')
    expect(await panel.locator('.passage-cited .passage').first().innerText()).toContain('hộ nghèo')
    expect(await panel.locator('.panel-report').innerText()).not.toBe('')
    await expect.poll(() => panel.locator('.passage').count()).toBeGreaterThan(1)
    await expect.poll(() => isInView(page, 'mark.quote')).toBe(true)
    await panel.getByRole('button', { name: 'Mở cả báo cáo' }).click()
    const report = page.getByRole('dialog')
    await expect.poll(() => isInView(page, 'dialog mark.quote')).toBe(true)
    expect(
      await report.getByRole('navigation', { name: 'Mục lục' }).getByRole('button').count(),
    ).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => report.count()).toBe(0)
    expect(await panel.isVisible()).toBe(true)
  })

  it('is used with the keyboard alone', async () => {
    const page = await tests.open()
    await page.getByRole('link', { name: 'Cuộc hỏi mới' }).focus()
    await page.keyboard.press('/')
    await page.keyboard.type('Những hạn chế chủ yếu của Sông Lam là gì?')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('Nêu đủ.')
    expect(await page.locator('.turn').count()).toBe(0)
    await page.keyboard.press('Enter')
    await finished(page)
    for (let press = 0; press < 40 && !(await focusIsOn(page, 'button.mark')); press += 1) {
      await page.keyboard.press('Shift+Tab')
    }
    const last = await focusedText(page)
    await page.keyboard.press('ArrowLeft')
    expect(await focusIsOn(page, 'button.mark')).toBe(true)
    const before = await focusedText(page)
    expect(before).not.toBe(last)
    await page.keyboard.press('Enter')
    await page.locator('#source-panel mark.quote').first().waitFor()
    expect(await page.locator('.panel-number').innerText()).toBe(`Nguồn ${before}`)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.panel-number').innerText()).toBe(`Nguồn ${last}`)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('#source-panel').count()).toBe(0)
    expect(await focusedText(page)).toBe(last)
  })

  it('adds a document, answers from it, and removes it after asking by name', async () => {
    const page = await tests.open()
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    const file = { name: 'dua-xiem-binh-khe.txt', mimeType: 'text/plain', buffer: Buffer.from(NEW_REPORT) }
    await page.locator('input[type=file]').first().setInputFiles(file)
    const card = page.locator(`.papers [data-file="${file.name}"]`)
    await card.waitFor()
    await page.getByRole('link', { name: 'Hỏi đáp' }).click()
    await ask(page, 'Diện tích dừa xiêm của huyện Bình Khê cuối năm 2023?')
    expect(await page.locator('.answer-text').last().innerText()).toContain('4.317')
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    await chooseForPaper(page, file.name, 'Gỡ khỏi thư viện')
    const dialog = page.getByRole('dialog')
    expect(await dialog.innerText()).toContain(file.name)
    await dialog.getByRole('button', { name: 'Gỡ khỏi thư viện' }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Hỏi đáp' }).click()
    await page.locator('button.mark').first().click()
    await page.getByText('Tài liệu này đã gỡ khỏi thư viện').waitFor()
    expect(await page.locator('#source-panel .passage-cited').innerText()).toContain('4.317')
  })

  it('says what failed when a file cannot be read, and offers to try again', async () => {
    const page = await tests.open()
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    const file = {
      name: 'hong.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004 hỏng'),
    }
    await page.locator('input[type=file]').first().setInputFiles(file)
    const row = page.locator('.upload', { hasText: file.name })
    await row.getByRole('alert').waitFor()
    expect(await row.getByRole('alert').innerText()).toMatch(/Không thêm được: .{10,}/)
    expect(await row.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true)
    await row.getByRole('button', { name: `Ẩn ${file.name}` }).click()
    await row.waitFor({ state: 'detached' })
  })

  it('refuses honestly and shows the nearest passages', async () => {
    const page = await tests.open()
    await ask(page, 'Giá vàng miếng SJC hôm nay là bao nhiêu?')
    const refusal = page.locator('.face-not_found')
    await refusal.getByText('Không tìm thấy trong các báo cáo').first().waitFor()
    expect(await refusal.locator('.source-item').first().isVisible()).toBe(false)
    await refusal.getByText(/^Xem \d+ đoạn gần nhất/).click()
    await refusal.locator('.source-item').first().click()
    await page.locator('#source-panel .passage-cited').waitFor()
  })

  it('keeps a conversation, opens it again and deletes it', async () => {
    const page = await tests.open()
    await ask(page, 'Thu ngân sách nhà nước của Sông Lam năm 2025?')
    const said = await page.locator('.answer-text').innerText()
    await page.getByRole('link', { name: 'Cuộc hỏi mới' }).click()
    await page.getByRole('heading', { name: 'Bạn muốn biết gì' }).waitFor()
    const list = page.getByRole('region', { name: 'Đã hỏi' })
    await list.getByRole('link', { name: /^Thu ngân sách nhà nước của Sông Lam/ }).click()
    await expect.poll(() => page.locator('.answer-text').innerText()).toBe(said)
    await page.locator('button.mark').first().click()
    await page.locator('#source-panel mark.quote').first().waitFor()
    await list.getByRole('button', { name: /^Việc với cuộc hỏi “Thu ngân sách/ }).click()
    await page.getByRole('menuitem', { name: 'Xóa' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click()
    await expect.poll(() => list.getByRole('link', { name: /^Thu ngân sách/ }).count()).toBe(0)
  })

  it('opens a summary of the talk as a draft of the same paper', async () => {
    const page = await tests.open()
    await ask(page, 'Tóm tắt báo cáo chính trị của Sông Lam')
    await page.getByRole('button', { name: 'Mở thành bản thảo' }).click()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    expect(await page.locator('.draft-sources').innerText()).toMatch(/Soạn theo: Báo cáo chính trị/u)
    expect(await page.locator('.draft-title').innerText()).toContain('Sông Lam')
  })

  it.each([
    ['light', 1280, 'all'],
    // The same page in other colours, and the same colours on another page.
    ['dark', 1280, 'colours'],
    ['light', 420, 'all but colours'],
  ] as const)('has no serious fault of access: %s, %i pixels wide, %s', async (colorScheme, width, what) => {
    const page = await tests.open({ colorScheme, viewport: { width, height: 720 } })
    expect(await seriousFaults(page, what)).toEqual([])
    await ask(page, QUESTION)
    await page.locator('button.mark').first().click()
    await page.locator('#source-panel mark.quote').first().waitFor()
    expect(await seriousFaults(page, what)).toEqual([])
    await page.getByRole('button', { name: 'Mở cả báo cáo' }).click()
    await page.locator('dialog .passage-row').first().waitFor()
    expect(await seriousFaults(page, what)).toEqual([])
    // What is no matter of colours is looked at in every view and at every width by a test of its own.
    if (what === 'all but colours') return
    for (const view of ['tai-lieu', 'soan-thao', 'so-lieu', 'so-lieu-lech', 'tro-giup']) {
      await page.goto(`${tests.server.address}/#/${view}`)
      await loaded(page)
      expect(await seriousFaults(page, 'colours')).toEqual([])
    }
  })

  it('asks nobody but its own server, within the strict content policy', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    await page.locator('.papers [data-file]').first().waitFor()
    const { opened, server } = tests
    expect(opened?.addresses.filter((address) => !address.startsWith(`${server.address}/`))).toEqual([])
    expect(opened?.faults).toEqual([])
    expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"', 'ế'))).toBe(true)
  })

  it('keeps the question in the box when the server dies', async () => {
    const page = await tests.open()
    await tests.server.stop()
    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill('Thu ngân sách?')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Không nối được với máy chủ')
    expect(await page.getByRole('textbox', { name: 'Câu hỏi' }).inputValue()).toBe('Thu ngân sách?')
    expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true)
  })
})

function focusIsOn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, selector)
}
