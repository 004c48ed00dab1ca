import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { addPapers, seriousFaults } from './steps.ts'

const paper = (kind: string, number: string, tons: string): string => `ỦY BAN NHÂN DÂN HUYỆN BẢN ĐỐC
Số: ${number}

${kind}
Kết quả nuôi ong năm 2022 của huyện Bản Đốc

I. KẾT QUẢ

Sản lượng mật ong của huyện Bản Đốc năm 2022 đạt ${tons} tấn.
`

describeInBrowser('figures that disagree, in a browser', () => {
  const tests = browserTests()

  it('stand in their sentences, are looked at side by side, and are put aside by the keyboard', async () => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await addPapers(page, {
      'ong-1.txt': paper('BÁO CÁO', '14/BC-UBND', '317'),
      'ong-2.txt': paper('BÁO CÁO', '29/BC-UBND', '371'),
    })
    await page.goto(`${tests.server.address}/#/so-lieu-lech?tim=mat+ong`)
    const row = page.locator('.disagreement', { hasText: 'mật ong' })
    await row.first().waitFor()
    expect(await row.first().locator('mark.quote').allInnerTexts()).toEqual(['317', '371'])
    await row.first().locator('.value').nth(1).click()
    await expect.poll(() => page.locator('#source-panel mark.quote').allInnerTexts()).toEqual(['371'])
    await page.keyboard.press('Escape')
    expect(await seriousFaults(page)).toEqual([])
    await row.first().getByRole('button', { name: 'Đánh dấu đã đối chiếu' }).focus()
    await page.keyboard.press('Enter')
    // It stays where it is, to be taken back; nothing else moves under the pointer.
    const marked = row.first().getByRole('button', { name: 'Đã đối chiếu', exact: true })
    await marked.waitFor()
    await page.getByText('0 chỉ tiêu').waitFor()
    await marked.click()
    await page.getByText('1 chỉ tiêu').waitFor()
    await row.first().getByRole('button', { name: 'Đánh dấu đã đối chiếu' }).click()
    await marked.waitFor()
    await page.reload()
    await page.getByText('0 chỉ tiêu').waitFor()
    expect(await row.count()).toBe(0)
    await page.getByRole('combobox', { name: 'Đang xem' }).selectOption('checked')
    await row.first().waitFor()
    await page.reload()
    await row.first().waitFor()
    await row.first().getByRole('button', { name: 'Đã đối chiếu', exact: true }).click()
    await page.getByText('0 chỉ tiêu').waitFor()
  })
})
