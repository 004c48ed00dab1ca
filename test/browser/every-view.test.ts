import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask, loaded, seriousFaults } from './steps.ts'

const VIEWS = ['', 'tai-lieu', 'soan-thao', 'so-lieu', 'so-lieu-lech', 'tro-giup']

describeInBrowser('every view in a browser', () => {
  const tests = browserTests()

  it.each([360, 768, 1024, 1920])(
    'stands within the window and can be used by all, %i pixels wide',
    async (width) => {
      const page = await tests.open({ viewport: { width, height: 800 } })
      for (const view of VIEWS) {
        await page.goto(`${tests.server.address}/#/${view}`)
        await loaded(page)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
        expect(await seriousFaults(page, 'all but colours')).toEqual([])
      }
    },
  )

  it('stands within the window with letters of twice the size', async () => {
    const page = await tests.open({ viewport: { width: 1280, height: 800 } })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await ask(page, 'Tỷ lệ hộ nghèo của Sông Lam cuối năm 2025 là bao nhiêu?')
    for (const view of VIEWS) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${view}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const { wider, pushed } = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        pushed: document.querySelector('.page')?.getBoundingClientRect().top,
      }))
      expect(wider).toBeLessThanOrEqual(0)
      expect(pushed).toBe(0)
    }
  })

  it('prints all that was asked and answered, and nothing that can only be pressed', async () => {
    const page = await tests.open()
    await ask(page, 'Thu ngân sách nhà nước của Sông Lam năm 2025?')
    await ask(page, 'Còn Hoa Giang thì sao?')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.composer').isVisible()).toBe(false)
    expect(await page.locator('.sidebar').isVisible()).toBe(false)
    expect(await page.locator('.answer-card').count()).toBe(2)
    const cut = await page.locator('.chat-scroll').evaluate((node) => node.scrollHeight - node.clientHeight)
    expect(cut).toBeLessThanOrEqual(1)
  })

  it('is all English where English is chosen', async () => {
    const page = await tests.open()
    await page.getByTitle('English').click()
    await page.getByRole('heading', { name: 'What would you like to know' }).waitFor()
    const box = page.getByRole('textbox', { name: 'Question' })
    await box.fill('Giá vàng miếng SJC hôm nay là bao nhiêu?')
    await page.keyboard.press('Enter')
    await page.locator('.face-not_found').getByText('No answer was found in the papers').first().waitFor()
    await box.fill('So sánh thu ngân sách của Sông Lam và Hoa Giang')
    await page.keyboard.press('Enter')
    await page.getByRole('columnheader', { name: 'What papers say' }).waitFor()
    await box.fill('Thu ngân sách nhà nước của Sông Lam năm 2025?')
    await page.keyboard.press('Enter')
    const next = page.getByRole('group', { name: 'Ask next' }).getByRole('button')
    await next.first().waitFor()
    for (const words of await next.allInnerTexts()) expect(words).toMatch(/^The same for /u)
    await next.first().click()
    await page
      .locator('.question', { hasText: /Hoa Giang|2024/u })
      .last()
      .waitFor()
    for (const [view, title] of [
      ['tai-lieu', 'Documents'],
      ['so-lieu', 'Figures'],
      ['so-lieu-lech', 'Disagreeing figures'],
      ['tro-giup', 'Help'],
    ]) {
      await page.goto(`${tests.server.address}/#/${view}`)
      await page.getByRole('heading', { level: 1, name: title ?? '', exact: true }).waitFor()
    }
    await page.getByRole('heading', { name: '5. Adding and removing documents' }).waitFor()
    await page.goto(`${tests.server.address}/#/hoi/none`)
    await page.getByText('There is no such chat: it may have been deleted.').waitFor()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'trống.txt', mimeType: 'text/plain', buffer: Buffer.from('') })
    await page.getByText('The file "trống.txt" is empty. Please check the original.').waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Documents', exact: true }).waitFor()
  })

  it('loads at first at most 136 KB of script, sent compressed', async () => {
    const page = await tests.open()
    const scripts = tests.opened?.addresses.filter((address) => address.endsWith('.js')) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    let bytes = 0
    for (const address of new Set(scripts)) {
      const reply = await page.request.get(address, { headers: { 'accept-encoding': 'gzip' } })
      // A thousand bytes are sent as quickly as they are.
      if (Number((await reply.body()).byteLength) > 1_024)
        expect(reply.headers()['content-encoding']).toBe('gzip')
      const sizes = await page.evaluate(async (url) => {
        await fetch(url, { cache: 'reload' })
        const [entry] = performance.getEntriesByName(url).slice(-1) as PerformanceResourceTiming[]
        return entry?.encodedBodySize ?? 0
      }, address)
      bytes += sizes
    }
    expect(bytes).toBeLessThanOrEqual(136 * 1024)
  })
})
