import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from './open-browser.ts'
import { startServer, type TestServer } from './start-server.ts'

const { findChromium }: { readonly findChromium: () => string | null } = await import(
  new URL('../../scripts/chromium.mjs', import.meta.url).href
)
const executable = findChromium()

describe.skipIf(executable === null)('the figures in a browser', () => {
  let server: TestServer
  let browser: Browser
  let open: WatchedPage | undefined

  beforeAll(async () => {
    server = await startServer()
    browser = await openBrowser(executable ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(async () => {
    await open?.page.context().close()
    open = undefined
  })

  it('are filtered by words and lead to their source', async () => {
    open = await openPage(browser, server.address)
    const { page } = open
    await page.goto(`${server.address}/#/so-lieu`)
    const rows = page.locator('table.figures tbody tr')
    await rows.first().waitFor()
    const all = await rows.count()
    await page.getByRole('searchbox', { name: 'Chỉ tiêu' }).fill('hộ nghèo')
    await page.getByRole('button', { name: 'Lọc', exact: true }).click()
    await expect.poll(() => rows.count()).toBeLessThan(all)
    for (const row of await rows.all()) expect((await row.textContent())?.toLowerCase()).toContain('nghèo')
    const value = rows.first().getByRole('button')
    const printed = (await value.textContent()) ?? ''
    await value.click()
    await page
      .locator('mark', { hasText: printed.slice(0, 3) })
      .first()
      .waitFor()
    expect(open.faults).toEqual([])
  })
})
