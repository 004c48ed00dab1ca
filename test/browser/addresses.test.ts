import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask } from './steps.ts'

const QUESTION = 'Tỷ lệ hộ nghèo của Sông Lam cuối năm 2025 là bao nhiêu?'

describeInBrowser('addresses in a browser', () => {
  const tests = browserTests()

  it('closes a source and a report by the way back, and opens them again by the way forward', async () => {
    const page = await tests.open({ viewport: { width: 390, height: 800 } })
    await ask(page, QUESTION)
    const chat = page.url()
    await page.locator('button.mark').first().click()
    await page.locator('#source-panel mark.quote').first().waitFor()
    const source = page.url()
    expect(source).not.toBe(chat)
    await page.getByRole('button', { name: 'Mở cả báo cáo' }).click()
    await page.locator('dialog mark.quote').first().waitFor()
    await page.goBack()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await page.locator('#source-panel').isVisible()).toBe(true)
    await page.goBack()
    await expect.poll(() => page.locator('#source-panel').count()).toBe(0)
    expect(page.url()).toBe(chat)
    await page.goForward()
    await page.locator('#source-panel mark.quote').first().waitFor()
    expect(page.url()).toBe(source)
  })

  it('closes what it opened without leaving a step behind', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    const chat = page.url()
    await page.locator('button.mark').first().click()
    await page.locator('#source-panel mark.quote').first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(chat)
    await page.goBack()
    await page.getByRole('heading', { name: 'Bạn muốn biết gì' }).waitFor()
  })

  it('leads a colleague to the same chat, source and place in a report', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    await page.locator('button.mark').first().click()
    const quote = await page.locator('#source-panel mark.quote').first().innerText()
    await page.getByRole('button', { name: 'Mở cả báo cáo' }).click()
    await page.locator('dialog mark.quote').first().waitFor()
    const address = page.url()
    const other = await tests.browser.newContext({ locale: 'vi-VN' })
    const theirs = await other.newPage()
    await theirs.goto(address)
    await theirs.locator('dialog mark.quote').first().waitFor()
    expect(await theirs.locator('dialog mark.quote').first().innerText()).toBe(quote)
    await theirs.keyboard.press('Escape')
    await theirs.locator('#source-panel mark.quote').first().waitFor()
    expect(await theirs.locator('#source-panel mark.quote').first().innerText()).toBe(quote)
    await theirs.locator('.question', { hasText: QUESTION }).waitFor()
    expect(await theirs.title()).toContain(QUESTION.slice(0, 20))
    await other.close()
  })

  it.each([
    ['tai-lieu', 'Tài liệu'],
    ['soan-thao', 'Soạn thảo'],
    ['so-lieu', 'Số liệu'],
    ['so-lieu-lech', 'Số liệu lệch nhau'],
    ['tro-giup', 'Trợ giúp'],
  ])('names the view of #/%s in the title of the page', async (address, name) => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/${address}`)
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    expect(await page.title()).toBe(`${name} – Dẫn Nguồn`)
  })

  it('says so where a chat is gone, and offers the way on', async () => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/hoi/khong-con`)
    await page.getByRole('alert').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Cuộc hỏi mới' }).click()
    await page.getByRole('heading', { name: 'Bạn muốn biết gì' }).waitFor()
  })

  it('leads on from a chat that was deleted elsewhere, with the question kept in the box', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    const id = new URL(page.url()).hash.split('/').at(-1)
    expect((await page.request.delete(`${tests.server.address}/api/conversations/${id}`)).status()).toBe(204)
    const next = 'Dân số của Hoa Giang năm 2025?'
    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(next)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByRole('link', { name: 'Cuộc hỏi mới' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Bạn muốn biết gì' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Câu hỏi' }).inputValue()).toBe(next)
  })

  it('keeps the ways to the other views beside an open source on a small screen', async () => {
    const page = await tests.open({ viewport: { width: 900, height: 700 } })
    await ask(page, QUESTION)
    await page.locator('button.mark').first().click()
    await page.locator('#source-panel mark.quote').first().waitFor()
    expect((await page.locator('.answer-card').boundingBox())?.width).toBeGreaterThan(300)
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Tài liệu' }).waitFor()
    expect(await page.locator('#source-panel').count()).toBe(0)
  })
})

describeInBrowser('the home page in a browser', () => {
  const tests = browserTests()

  it('offers questions that this library answers', async () => {
    const page = await tests.open()
    const examples = page.locator('.example')
    await examples.first().waitFor()
    const count = await examples.count()
    expect(count).toBeGreaterThan(1)
    for (let at = 0; at < count; at += 1) {
      await examples.nth(at).click()
      await page
        .locator('.answer-card:not(.face-not_found, .face-doubt, .face-clarify) button.mark')
        .first()
        .waitFor()
      await page.getByRole('link', { name: 'Cuộc hỏi mới' }).click()
      await examples.nth(at).waitFor()
    }
  })

  it('tells what is in the library, and opens it from there by the keyboard', async () => {
    const page = await tests.open()
    const table = page.locator('.overview-table')
    expect(await table.innerText()).toContain('Sông Lam')
    const newest = page.locator('.overview-newest button').first()
    await newest.focus()
    await page.keyboard.press('Enter')
    await page.locator('dialog .passage').first().waitFor()
  })

  it('shows the guide', async () => {
    const page = await tests.open()
    await page.getByRole('link', { name: 'Hướng dẫn' }).click()
    await page.getByText('Hãy mở nguồn trước khi dùng một số liệu').waitFor()
    expect(await page.locator('.help').innerText()).not.toMatch(/[#`]/u)
  })
})
