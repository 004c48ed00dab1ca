import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { ask, finished, seriousFaults } from './steps.ts'

const QUESTION = 'Tỷ lệ hộ nghèo cuối năm 2025 là bao nhiêu?'

describeInBrowser('asking in a browser', () => {
  const tests = browserTests()

  it('asks only what the chips leave, keeps them in the address, and takes them away by a press', async () => {
    const page = await tests.open()
    await page.getByLabel('Chỉ hỏi theo địa phương').selectOption('Hoa Giang')
    await page.getByRole('button', { name: 'Bỏ lọc Địa phương: Hoa Giang' }).waitFor()
    await ask(page, QUESTION)
    const named = async () => (await page.locator('.source-report').allInnerTexts()).join(' ')
    expect(await named()).toContain('Hoa Giang')
    expect(await named()).not.toContain('Sông Lam')
    await page.reload()
    const chip = page.getByRole('button', { name: 'Bỏ lọc Địa phương: Hoa Giang' })
    await chip.focus()
    await page.keyboard.press('Enter')
    await chip.waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('noi=')
  })

  it('chooses single papers by typing, and says so where nothing is left to ask', async () => {
    const page = await tests.open()
    await page.getByRole('button', { name: 'Chọn văn bản' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill('hoa giang')
    await dialog
      .locator('label', { hasText: /· (?:tỉnh )?Hoa Giang/u })
      .first()
      .click()
    await dialog.getByRole('button', { name: 'Xong' }).click()
    await page.locator('.chip').first().waitFor()
    await page.getByLabel('Chỉ hỏi theo địa phương').selectOption('Sông Lam')
    await page.getByText('Không có văn bản nào khớp').waitFor()
    await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(QUESTION)
    await page.keyboard.press('Enter')
    expect(await page.locator('.turn').count()).toBe(0)
    expect(await seriousFaults(page)).toEqual([])
  })

  it('searches for the words as they were typed at one press', async () => {
    const page = await tests.open()
    const typed = 'Tỷ lệ hộ ngheof của Sông Lam cuối năm 2025 là bao nhiêu?'
    await ask(page, typed)
    const understood = page.locator('.understood')
    expect(await understood.innerText()).toContain('Tìm theo: Tỷ lệ hộ nghèo')
    await understood.getByRole('button', { name: 'Tìm đúng như đã gõ' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.turn').count()).toBe(2)
    await finished(page)
    expect(await page.locator('.question').last().innerText()).toContain(typed)
    expect(await understood.last().innerText()).not.toContain('Tìm theo')
    expect(await seriousFaults(page)).toEqual([])
  })

  it('shows what a question is narrowed to by its words, and asks again without one, by the keyboard', async () => {
    const page = await tests.open()
    await ask(page, 'Thu ngân sách nhà nước của Sông Lam năm 2025?')
    const scope = page.getByRole('list', { name: 'Phạm vi hiểu từ câu hỏi' })
    expect(await scope.getByRole('listitem').allInnerTexts()).toEqual(['Sông Lam', 'năm 2025'])
    await scope.getByRole('button', { name: 'Hỏi lại, bỏ “Sông Lam”' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.turn').count()).toBe(2)
    await finished(page)
    expect(await page.locator('.question').last().innerText()).toContain('Thu ngân sách nhà nước năm 2025?')
    // Nothing of the question before is lent to it.
    expect(await page.locator('.turn').last().locator('.understood').innerText()).not.toContain('Hiểu là')
  })

  it('puts a question back into the box to be changed', async () => {
    const page = await tests.open()
    await ask(page, QUESTION)
    await page.getByRole('button', { name: `Sửa và hỏi lại: ${QUESTION}` }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('textbox', { name: 'Câu hỏi' }).inputValue()).toBe(QUESTION)
  })

  it('keeps what was thought of an answer and why, for the administrator', async () => {
    const page = await tests.open()
    await ask(page, 'Thu ngân sách nhà nước của Sông Lam năm 2025?')
    await page.getByRole('button', { name: 'Câu trả lời chưa đúng' }).click()
    await page.getByRole('button', { name: 'Sai thời gian' }).click()
    await page.getByRole('button', { name: 'Gửi nhận xét' }).click()
    await page.getByText('Đã ghi nhận xét').waitFor()
    const reply = await page.request.get(`${tests.server.address}/api/ratings`)
    expect(await reply.json()).toMatchObject({
      ratings: [
        { isGood: false, reason: 'Sai thời gian', question: 'Thu ngân sách nhà nước của Sông Lam năm 2025?' },
      ],
    })
  })

  it('finds, pins, renames and exports what was asked, by the keyboard', async () => {
    const page = await tests.open()
    await ask(page, 'Dân số của Hoa Giang năm 2025?')
    const list = page.getByRole('region', { name: 'Đã hỏi' })
    const choose = async (title: string, what: string): Promise<void> => {
      await list.getByRole('button', { name: `Việc với cuộc hỏi “${title}”` }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: what }).focus()
      await page.keyboard.press('Enter')
    }
    await choose('Dân số của Hoa Giang năm 2025?', 'Đổi tên')
    await page.getByLabel('Tên cuộc hỏi').fill('Dân số các tỉnh')
    await page.keyboard.press('Enter')
    await list.getByRole('link', { name: 'Dân số các tỉnh' }).waitFor()
    await choose('Dân số các tỉnh', 'Ghim lên đầu')
    await list
      .getByRole('region', { name: 'Đã ghim' })
      .getByRole('link', { name: 'Dân số các tỉnh' })
      .waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      choose('Dân số các tỉnh', 'Tải cuộc hỏi (.md)'),
    ])
    expect(file.suggestedFilename()).toBe('Dân số các tỉnh.md')
    const words = readFileSync(await file.path(), 'utf8')
    expect(words).toContain('## Dân số của Hoa Giang năm 2025?')
  })
})
