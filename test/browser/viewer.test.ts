import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask, seriousFaults } from './steps.ts'

describeInBrowser('a report in a browser', () => {
  const tests = browserTests()

  /** Opens the longest report of the samples. */
  async function open(width = 1280): Promise<Page> {
    const page = await tests.open({ viewport: { width, height: 800 } })
    const reply = await page.request.get(`${tests.server.address}/api/documents`)
    const { documents } = (await reply.json()) as {
      readonly documents: readonly {
        readonly reports: readonly { readonly id: string; readonly passages: number }[]
      }[]
    }
    const [longest] = documents
      .flatMap(({ reports }) => reports)
      .sort((one, other) => other.passages - one.passages)
    await page.goto(`${tests.server.address}/#/tai-lieu?bao-cao=${longest?.id}`)
    await page.locator('dialog .passage-row').first().waitFor()
    return page
  }
  const rows = (page: Page) => page.locator('dialog .passage-row')

  it('draws what is seen of a long report, and follows the reading in the outline', async () => {
    const page = await open()
    expect(await rows(page).count()).toBeLessThan(40)
    await page.locator('.report-content').focus()
    await page.keyboard.press('End')
    const outline = page.getByRole('navigation', { name: 'Mục lục' })
    await outline.locator('[aria-current]').waitFor()
    const last = await outline.locator('[aria-current]').innerText()
    await page.keyboard.press('Home')
    await expect.poll(() => outline.locator('[aria-current]').allInnerTexts()).not.toEqual([last])
    expect(await seriousFaults(page)).toEqual([])
  })

  it('folds and opens headings by the keyboard', async () => {
    const page = await open()
    const fold = page.locator('.section-fold').first()
    const before = await page.locator('.section-link').count()
    const isOpen = await fold.getAttribute('aria-expanded')
    await fold.focus()
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('aria-expanded')).not.toBe(isOpen)
    expect(await page.locator('.section-link').count()).not.toBe(before)
  })

  it('finds words without their marks, and steps through them', async () => {
    const page = await open()
    await page.getByRole('searchbox', { name: 'Tìm trong báo cáo' }).fill('nong thon')
    const told = page.locator('.find-bar [role=status]')
    await expect.poll(() => told.innerText()).toMatch(/^1\/\d+$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => told.innerText()).toMatch(/^2\/\d+$/)
    expect((await page.locator('.found').first().innerText()).toLowerCase()).toBe('nông thôn')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => told.innerText()).toMatch(/^1\/\d+$/)
  })

  it('cites a selection as offices do, and takes it into the question box', async () => {
    const page = await open()
    const passage = page.locator('dialog .passage').nth(3)
    const words = (await passage.innerText()).replace(/\s+/g, ' ').trim()
    await passage.evaluate((node) => document.getSelection()?.selectAllChildren(node))
    const bar = page.getByRole('toolbar', { name: 'Việc với phần đã chọn' })
    await bar.getByRole('button', { name: 'Chép trích dẫn' }).waitFor()
    await bar.getByRole('button', { name: 'Hỏi về phần này' }).click()
    const box = page.getByRole('textbox', { name: 'Câu hỏi' })
    await box.waitFor()
    expect(await box.inputValue()).toContain(words.slice(0, 30))
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('goes from a selection to the question box, and by the way back to where the report was opened', async () => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await page.locator('.papers .link-button').first().click()
    const passage = page.locator('dialog .passage').nth(1)
    await passage.waitFor()
    await passage.evaluate((node) => document.getSelection()?.selectAllChildren(node))
    await page.getByRole('button', { name: 'Hỏi về phần này' }).click()
    await page.getByRole('textbox', { name: 'Câu hỏi' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Tài liệu' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('steps through the places that an answer quotes of it', async () => {
    const page = await tests.open()
    await ask(page, 'Những hạn chế chủ yếu của Sông Lam là gì?')
    await page.locator('button.mark').first().click()
    await page.getByRole('button', { name: 'Mở cả báo cáo' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('mark.quote').first().waitFor()
    const first = await dialog.locator('mark.quote').first().innerText()
    await dialog.getByRole('button', { name: 'Nguồn sau' }).click()
    await expect.poll(() => dialog.locator('.panel-count').innerText()).toMatch(/^2\//)
    await expect.poll(() => dialog.locator('mark.quote').first().innerText()).not.toBe(first)
  })
})
