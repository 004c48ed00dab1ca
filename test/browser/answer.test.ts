import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask } from './steps.ts'

const QUESTION = 'Thu ngân sách nhà nước của Sông Lam năm 2025?'

describeInBrowser('an answer in a browser', () => {
  const tests = browserTests()

  it('shows what a mark quotes on pointing, and the same by the keyboard, without opening it', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    const mark = page.locator('button.mark').first()
    await mark.hover()
    const card = page.locator('.quote-card')
    await card.waitFor()
    const words = await card.locator('mark.quote').first().innerText()
    expect(words.length).toBeGreaterThan(10)
    await page.mouse.move(2, 2, { steps: 6 })
    await card.waitFor({ state: 'detached' })
    await mark.focus()
    await card.waitFor()
    expect(await card.locator('mark.quote').first().innerText()).toBe(words)
    expect(await page.locator('#source-panel').count()).toBe(0)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(tests.opened?.faults).toEqual([])
  })

  it('lists its sources a line each, under the short names of their papers', async () => {
    const page = await tests.open({ viewport: { width: 390, height: 800 } })
    await ask(page, QUESTION)
    for (const source of await page.locator('.source-item').all()) {
      const box = await source.boundingBox()
      expect(box?.height).toBeLessThan(48)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
    }
    expect(await page.locator('.source-report').first().innerText()).toContain('Sông Lam')
  })

  it.each([
    ['certain', QUESTION],
    ['table', 'So sánh thu ngân sách của Sông Lam và Hoa Giang năm 2025'],
    ['not_found', 'Giá vàng miếng SJC hôm nay là bao nhiêu?'],
    ['talk', 'Xin chào'],
  ])('has the face %s, in words and shape', async (face, question) => {
    const page = await tests.open()
    await ask(page, question)
    const card = page.locator(`.answer-card.face-${face}`)
    await card.waitFor()
    expect(await card.locator('.face-words .icon').count()).toBe(face === 'talk' ? 0 : 1)
  })

  it('draws the figures of a comparison below its table, and says them in words', async () => {
    const page = await tests.open()
    await ask(page, 'So sánh thu ngân sách của Sông Lam và Hoa Giang năm 2025')
    const chart = page.locator('.answer-card').getByRole('img', { name: /^Biểu đồ/u })
    expect(await chart.getAttribute('aria-label')).toMatch(
      /Sông Lam: 8\.615 tỷ đồng; Hoa Giang: 15\.940 tỷ đồng$/u,
    )
    const widths = await chart
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width))
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(8_615 / 15_940, 2)
    expect(await page.locator('.answer-text td strong').allInnerTexts()).toEqual([
      '8.615 tỷ đồng',
      '15.940 tỷ đồng',
    ])
  })
})
