import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'

describeInBrowser('the figures in a browser', () => {
  const tests = browserTests()

  it('are filtered by words and lead to their source', async () => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/so-lieu`)
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
    expect(tests.opened?.faults).toEqual([])
  })
})
