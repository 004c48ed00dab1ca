import { Buffer } from 'node:buffer'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { chooseForPaper, seriousFaults } from './steps.ts'

const paper = (district: string, year: number): string => `ỦY BAN NHÂN DÂN HUYỆN ${district.toUpperCase()}

BÁO CÁO
Kết quả trồng rừng năm ${year} của huyện ${district}

I. KẾT QUẢ

Diện tích rừng trồng mới của huyện ${district} năm ${year} đạt ${year - 1800} ha.
`

describeInBrowser('the table of papers in a browser', () => {
  const tests = browserTests()

  async function open(address = '#/tai-lieu'): Promise<Page> {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/${address}`)
    await page.locator('.papers [data-file]').first().waitFor()
    return page
  }
  const titles = (page: Page) => page.locator('.papers-body .paper-name .link-button').allInnerTexts()

  it('narrows, groups and sorts by mouse, and keeps that in the address', async () => {
    const page = await open()
    const all = (await titles(page)).length
    await page.getByRole('combobox', { name: 'Địa phương' }).selectOption('Hoa Giang')
    await expect.poll(async () => (await titles(page)).length).toBeLessThan(all)
    await page.getByRole('combobox', { name: 'Nhóm theo' }).selectOption({ label: 'Năm' })
    await page.locator('.paper-group').first().waitFor()
    await page.getByRole('columnheader', { name: 'Ngày' }).getByRole('button').click()
    const told = await titles(page)
    await page.reload()
    await page.locator('.paper-group').first().waitFor()
    expect(await titles(page)).toEqual(told)
    expect(await page.getByRole('columnheader', { name: 'Ngày' }).getAttribute('aria-sort')).toBe('ascending')
    expect(await seriousFaults(page)).toEqual([])
  })

  it('corrects and removes several at once, by the keyboard alone', async () => {
    const page = await open()
    const files = ['Khe Tiên', 'Bản Mạ'].map((name, at) => ({
      name: `trong-rung-${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(paper(name, 2021)),
    }))
    await page.locator('input[type=file]').first().setInputFiles(files)
    for (const { name } of files) await page.locator(`.papers [data-file="${name}"]`).waitFor()
    await page.getByRole('searchbox').fill('trong rung')
    await expect.poll(async () => (await titles(page)).length).toBe(2)
    await page.getByLabel('Chọn tất cả đang hiện').focus()
    await page.keyboard.press('Space')
    const bar = page.getByRole('toolbar', { name: 'Việc với các văn bản đã chọn' })
    await bar.getByRole('button', { name: 'Sửa thông tin' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Tỉnh, thành phố').fill('Lam Kiều')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const listed = await page.request.get(`${tests.server.address}/api/documents`)
    const { documents } = (await listed.json()) as {
      readonly documents: readonly {
        readonly file: string
        readonly reports: readonly { readonly place: string }[]
      }[]
    }
    expect(documents.filter(({ reports }) => reports[0]?.place === 'Lam Kiều')).toHaveLength(2)
    await bar.getByRole('button', { name: 'Gỡ khỏi thư viện' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    for (const { name } of files) expect(await dialog.innerText()).toContain(name)
    await dialog.getByRole('button', { name: 'Gỡ khỏi thư viện' }).focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('.notice').innerText()).toContain('trong-rung-0.txt')
    await expect.poll(async () => (await titles(page)).length).toBe(0)
  })

  it('takes a removal back at one press, by the keyboard, with what was corrected', async () => {
    const page = await open()
    const name = 'hoan-tac.txt'
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(paper('Nậm Sỏi', 2022)) })
    const row = page.locator(`.papers [data-file="${name}"]`)
    await row.waitFor()
    await chooseForPaper(page, name, 'Sửa thông tin')
    await page.getByLabel('Số, ký hiệu').fill('44/BC-UBND')
    await page.keyboard.press('Enter')
    await row.getByText('44/BC-UBND').waitFor()
    await chooseForPaper(page, name, 'Gỡ khỏi thư viện')
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ khỏi thư viện' }).click()
    await row.waitFor({ state: 'detached' })
    expect(await page.locator('.notice').innerText()).toContain(`Đã gỡ ${name}`)
    expect(await seriousFaults(page)).toEqual([])
    const undo = page.getByRole('button', { name: 'Hoàn tác' })
    await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.locator('.view-wide').evaluate((view) => view.scrollTo(0, view.scrollHeight))
    await expect.poll(() => undo.evaluate((button) => button.getBoundingClientRect().top >= 0)).toBe(true)
    await page.goto(`${tests.server.address}/#/so-lieu`)
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await undo.focus()
    await page.keyboard.press('Enter')
    await row.waitFor()
    await undo.waitFor({ state: 'detached' })
    await page.reload()
    await row.getByText('44/BC-UBND').waitFor()
  })

  it('summarises a paper from its row, and asks in it alone', async () => {
    const page = await open()
    const file = (await page.locator('.papers [data-file]').first().getAttribute('data-file')) ?? ''
    await chooseForPaper(page, file, 'Tóm tắt văn bản này')
    await page.getByRole('link', { name: 'Tải Word (.docx)' }).waitFor()
    await page.getByRole('link', { name: 'Tài liệu', exact: true }).click()
    await chooseForPaper(page, file, 'Hỏi trong văn bản này')
    await page.getByText('Chỉ hỏi trong 1 báo cáo').first().waitFor()
  })

  it('draws of a thousand papers those that are seen', async () => {
    const page = await tests.open()
    await page.route('**/api/documents', async (route) => {
      const reply = await route.fetch()
      const { documents } = (await reply.json()) as {
        readonly documents: readonly {
          readonly id: string
          readonly file: string
          readonly reports: readonly object[]
        }[]
      }
      const [one] = documents
      const many = Array.from({ length: 1_000 }, (_, at) => ({
        ...one,
        id: `d${at}`,
        file: `van-ban-${at}.txt`,
        reports: [{ ...one?.reports[0], id: `r${at}`, title: `Văn bản ${at}` }],
      }))
      await route.fulfill({ json: { documents: many } })
    })
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await page.reload()
    await page.getByText('1000 văn bản').waitFor()
    expect(await page.locator('.papers [data-file]').count()).toBeLessThan(60)
    await page.locator('.view').evaluate((view) => view.scrollTo(0, view.scrollHeight))
    await page.getByRole('button', { name: 'Mở báo cáo Văn bản 999' }).waitFor()
    expect(await page.locator('.papers [data-file]').count()).toBeLessThan(60)
  })
})
