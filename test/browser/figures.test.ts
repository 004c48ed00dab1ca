import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { seriousFaults } from './steps.ts'

describeInBrowser('the figures in a browser', () => {
  const tests = browserTests()

  it('stand within a window of a small screen, each with its sentence', async () => {
    const page = await tests.open({ viewport: { width: 1024, height: 700 } })
    await page.goto(`${tests.server.address}/#/so-lieu`)
    await page.locator('.figures .value').first().waitFor()
    const wider = await page
      .locator('.figures')
      .evaluate((table) => table.getBoundingClientRect().right - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    // A year is not broken over two lines.
    const lines = await page.locator('.figures td:nth-child(4)').evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange()
        words.selectNodeContents(cell)
        return new Set([...words.getClientRects()].map(({ top }) => top)).size
      }),
    )
    expect(Math.max(...lines)).toBe(1)
  })

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

  const YEARS = `ỦY BAN NHÂN DÂN HUYỆN ĐẠ KHÊ

BÁO CÁO
Kết quả trồng chè giai đoạn 2020 - 2023 của huyện Đạ Khê

I. KẾT QUẢ

Diện tích chè năm 2020 đạt 612 ha.

Diện tích chè năm 2021 đạt 655 ha.

Diện tích chè năm 2022 đạt 701 ha.

Diện tích chè năm 2023 đạt 690 ha.
`

  it('are drawn over their times beside a table of the same, each value leading to its source, by the keyboard', async () => {
    const page = await tests.open({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    const file = { name: 'che.txt', mimeType: 'text/plain', buffer: Buffer.from(YEARS) }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.locator('.papers [data-file="che.txt"]').waitFor()
    await page.goto(`${tests.server.address}/#/so-lieu`)
    await page.getByRole('searchbox', { name: 'Chỉ tiêu' }).fill('diện tích chè')
    await page.keyboard.press('Enter')
    const chart = page.getByRole('img', { name: /^Biểu đồ Diện tích chè/u })
    await chart.waitFor()
    expect(await chart.getAttribute('aria-label')).toContain('2020: 612 ha; 2021: 655 ha; 2022: 701 ha')
    expect(await chart.locator('rect').count()).toBe(4)
    const table = page.locator('.chart-table')
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['2020', '2021', '2022', '2023'])
    await table.getByRole('button', { name: '655 ha' }).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('#source-panel .passage-cited mark.quote').allInnerTexts())
      .toEqual([expect.stringContaining('655')])
    expect(await seriousFaults(page)).toEqual([])
    await page.locator('.figure-charts summary').focus()
    await page.keyboard.press('Enter')
    await chart.waitFor({ state: 'hidden' })
    expect(tests.opened?.faults).toEqual([])
  })
})
