import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask, seriousFaults } from './steps.ts'

const QUESTION = 'Tỷ lệ hộ nghèo cuối năm 2025 là bao nhiêu?'

describeInBrowser('named sets of papers in a browser', () => {
  const tests = browserTests()

  async function openPapers(): Promise<Page> {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await page.locator('.papers [data-file]').first().waitFor()
    return page
  }
  const shown = async (page: Page) => (await page.locator('.papers-body .paper').allInnerTexts()).join('\n')

  it('are made of chosen papers, narrow the table, a question and a draft, and lose papers in bulk', async () => {
    const page = await openPapers()
    await page.getByRole('combobox', { name: 'Địa phương' }).selectOption('Hoa Giang')
    await page.getByLabel('Chọn tất cả đang hiện').click()
    const bar = page.getByRole('toolbar', { name: 'Việc với các văn bản đã chọn' })
    await bar.getByRole('button', { name: 'Đưa vào bộ…' }).click()
    await page.getByLabel('Bộ mới').fill('Họp giao ban')
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('combobox', { name: 'Địa phương' }).selectOption('')
    await page.getByRole('combobox', { name: 'Bộ', exact: true }).selectOption('Họp giao ban')
    await expect.poll(() => shown(page)).not.toContain('Sông Lam')
    await page.reload()
    await page.locator('.papers [data-file]').first().waitFor()
    expect(await shown(page)).not.toContain('Sông Lam')
    const file = (await page.locator('.papers [data-file]').first().getAttribute('data-file')) ?? ''

    await page.getByRole('link', { name: 'Hỏi đáp' }).click()
    await page.getByLabel('Chỉ hỏi theo bộ văn bản').selectOption('Họp giao ban')
    await page.getByRole('button', { name: 'Bỏ lọc Bộ: Họp giao ban' }).waitFor()
    await ask(page, QUESTION)
    const named = async () => (await page.locator('.source-report').allInnerTexts()).join(' ')
    expect(await named()).toContain('Hoa Giang')
    expect(await named()).not.toContain('Sông Lam')

    await page.getByRole('link', { name: 'Soạn thảo' }).click()
    await page.getByLabel('Chỉ hỏi theo bộ văn bản').selectOption('Họp giao ban')
    await page.getByRole('textbox', { name: 'Yêu cầu' }).fill('Bảng số liệu về hộ nghèo')
    await page.getByRole('button', { name: 'Soạn', exact: true }).click()
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    expect(await page.locator('.draft-paper').innerText()).not.toContain('Sông Lam')

    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    await page.getByRole('combobox', { name: 'Bộ', exact: true }).selectOption('Họp giao ban')
    await page.getByLabel('Chọn tất cả đang hiện').click()
    await bar.getByRole('button', { name: 'Bớt khỏi bộ “Họp giao ban”' }).click()
    await page.getByText('Không có tài liệu nào khớp.').waitFor()
    await page.getByRole('combobox', { name: 'Bộ', exact: true }).selectOption('')
    await page.locator(`.papers [data-file="${file}"]`).first().waitFor()
    expect(tests.opened?.faults).toEqual([])
  })

  it('are made, filled, renamed and deleted by the keyboard alone', async () => {
    const page = await openPapers()
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).last().focus()
      await page.keyboard.press('Enter')
    }
    await press('Các bộ văn bản')
    await page.getByLabel('Bộ mới').fill('Đề án nông thôn')
    await page.keyboard.press('Enter')
    await press('Đổi tên bộ “Đề án nông thôn”')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Đề án mới')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Xem các văn bản của bộ “Đề án mới”' }).waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const file = (await page.locator('.papers [data-file]').first().getAttribute('data-file')) ?? ''
    await press(`Việc với ${file}`)
    await page.getByRole('menuitem', { name: 'Đưa vào bộ…' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Đề án mới' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press('Các bộ văn bản')
    await page.getByText('1 văn bản').last().waitFor()
    await press('Xóa bộ “Đề án mới”')
    await press('Xóa')
    await page.locator('.collections', { hasText: 'Đề án mới' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.locator(`.papers [data-file="${file}"]`).first().waitFor()
  })

  it('say so where a name is taken, and keep what was typed', async () => {
    const page = await openPapers()
    await page.getByRole('button', { name: 'Các bộ văn bản' }).click()
    for (const name of ['Sơ kết', 'sơ  kết']) {
      await page.getByLabel('Bộ mới').fill(name)
      await page.getByRole('button', { name: 'Tạo bộ' }).click()
    }
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Đã có bộ văn bản tên')
    expect(await page.getByLabel('Bộ mới').inputValue()).toBe('sơ  kết')
  })
})
