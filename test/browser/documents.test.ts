import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'
import { chooseForPaper } from './steps.ts'

const report = (subject: string, figure: string): string => `ỦY BAN NHÂN DÂN HUYỆN THẠNH LỘC

BÁO CÁO
Kết quả ${subject} năm 2024 của huyện Thạnh Lộc

I. KẾT QUẢ

Đến cuối năm 2024, ${subject} của huyện Thạnh Lộc đạt ${figure}.
`

describeInBrowser('the documents in a browser', () => {
  const tests = browserTests()
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chosen-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  async function start(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await tests.open(options)
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    await page.locator('.papers [data-file]').first().waitFor()
    return page
  }

  const card = (page: Page, name: string): Locator => page.locator(`.papers [data-file="${name}"]`)
  const choose = (page: Page, name: string, what: string): Promise<void> => chooseForPaper(page, name, what)
  const row = (page: Page, name: string): Locator => page.locator('.upload', { hasText: name })
  const text = (name: string, content: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  })

  it('names a folder to watch, says what is wrong with one, and ends watching', async () => {
    const page = await start()
    const watch = page.locator('details.watch')
    await watch.locator('summary').click()
    await watch.getByRole('textbox').fill('/không/có/thư/mục')
    await watch.getByRole('button').click()
    await watch.getByRole('alert').waitFor()
    expect(await watch.getByRole('alert').textContent()).toContain('Không mở được thư mục')
    await watch.getByRole('textbox').fill(folder)
    await watch.getByRole('button').click()
    await page.getByText(`Đang theo dõi ${folder}`).waitFor()
    await watch.getByRole('button', { name: 'Thôi theo dõi' }).click()
    await watch.getByRole('textbox').waitFor()
  })

  it('takes a whole folder and keeps files of one name apart by their folders', async () => {
    mkdirSync(path.join(folder, 'bao-cao', 'quy-1'), { recursive: true })
    writeFileSync(path.join(folder, 'bao-cao', 'tong-hop.txt'), report('sản lượng cá', '812 tấn'))
    writeFileSync(path.join(folder, 'bao-cao', 'quy-1', 'tong-hop.txt'), report('sản lượng tôm', '95 tấn'))
    writeFileSync(path.join(folder, 'bao-cao', '.an'), 'x')
    const page = await start()
    await page.locator('input[type=file]').nth(1).setInputFiles(path.join(folder, 'bao-cao'))
    await card(page, 'tong-hop.txt').waitFor()
    await card(page, 'quy-1/tong-hop.txt').waitFor()
    expect(await page.locator('.upload').count()).toBe(2)
  })

  it('takes files dropped anywhere and shows them in the documents', async () => {
    const page = await start()
    await page.goto(`${tests.server.address}/#/`)
    const transfer = await page.evaluateHandle(
      (content) => {
        const dropped = new DataTransfer()
        dropped.items.add(new File([content], 'tha-vao.txt', { type: 'text/plain' }))
        return dropped
      },
      report('diện tích chuối', '77 ha'),
    )
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
    await page.getByText('Thả để thêm vào thư viện').waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await card(page, 'tha-vao.txt').waitFor()
    expect(await page.getByText('Thả để thêm vào thư viện').count()).toBe(0)
  })

  it('says that a file is there already, and that a changed one took its place', async () => {
    const page = await start()
    const input = page.locator('input[type=file]').first()
    const name = 'dan-so.txt'
    await input.setInputFiles(text(name, report('dân số', '41.200 người')))
    await row(page, name).getByText('Đã thêm').waitFor()
    await page.getByRole('button', { name: 'Ẩn các mục đã xong' }).click()
    await input.setInputFiles(text(name, report('dân số', '41.200 người')))
    await row(page, name).getByText('Đã có sẵn, không thay đổi').waitFor()
    await page.getByRole('button', { name: 'Ẩn các mục đã xong' }).click()
    await input.setInputFiles(text(name, report('dân số', '43.900 người')))
    await row(page, name).getByText('Đã thay bản cũ').waitFor()
    expect(await card(page, name).count()).toBe(1)
  })

  it('reads a document again by the keyboard, keeping what was corrected', async () => {
    const page = await start()
    const name = 'doc-lai.txt'
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(text(name, report('diện tích mía', '301 ha')))
    await card(page, name).waitFor()
    await choose(page, name, 'Sửa thông tin')
    await page.getByLabel('Số, ký hiệu').fill('12/BC-UBND')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await card(page, name).getByText('12/BC-UBND').waitFor()
    await page.getByRole('button', { name: 'Ẩn các mục đã xong' }).click()
    await card(page, name)
      .getByRole('button', { name: `Việc với ${name}` })
      .focus()
    await page.keyboard.press('Enter')
    const again = page.getByRole('menuitem', { name: 'Đọc lại' })
    const isReached = () => again.evaluate((item) => item === document.activeElement)
    for (let press = 0; press < 10 && !(await isReached()); press += 1) await page.keyboard.press('ArrowDown')
    expect(await isReached()).toBe(true)
    await page.keyboard.press('Enter')
    await row(page, name).getByText('Đã đọc lại').waitFor()
    await card(page, name).getByText('12/BC-UBND').waitFor()
  })

  it('corrects several facts of a paper at once, and takes back what was read where one is emptied', async () => {
    const page = await start()
    const name = 'sua-nhieu.txt'
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(text(name, report('diện tích dứa', '88 ha')))
    await card(page, name).waitFor()
    const correct = async (values: Readonly<Record<string, string>>) => {
      await choose(page, name, 'Sửa thông tin')
      const dialog = page.getByRole('dialog')
      for (const [label, value] of Object.entries(values)) await dialog.getByLabel(label).fill(value)
      await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    const facts = async () => {
      const reply = await page.request.get(`${tests.server.address}/api/documents`)
      const { documents } = (await reply.json()) as {
        readonly documents: readonly {
          readonly file: string
          readonly reports: readonly Record<string, unknown>[]
        }[]
      }
      return documents.find(({ file }) => file === name)?.reports[0]
    }
    const read = await facts()
    await correct({
      'Số, ký hiệu': '31/BC-UBND',
      'Ngày ban hành': '14/1/2025',
      'Người ký': 'Lê Thị Hương',
      'Cơ quan ban hành': 'UBND huyện Thạnh Lộc (cũ)',
    })
    const told = { number: '31/BC-UBND', date: '2025-01-14', signer: 'Lê Thị Hương' }
    expect(await facts()).toMatchObject({ ...told, issuer: 'UBND huyện Thạnh Lộc (cũ)', title: read?.title })
    await page.reload()
    await card(page, name).getByText('31/BC-UBND').waitFor()
    await correct({ 'Cơ quan ban hành': '' })
    expect(await facts()).toMatchObject({ ...told, issuer: read?.issuer })
  })

  it('corrects a paper while it is read, with its day written as on papers', async () => {
    const page = await start()
    await card(page, 'thong-bao-ket-luan-6-thang-2024-song-lam.txt').locator('.link-button').first().click()
    const viewer = page.locator('.dialog-report')
    await viewer.getByRole('button', { name: 'Sửa thông tin' }).click()
    const dialog = page.getByRole('dialog', { name: 'Sửa thông tin báo cáo' })
    await dialog.getByLabel('Ngày ban hành').fill('31/04/2024')
    await dialog.getByText('Không có ngày này.').waitFor()
    await dialog.getByLabel('Ngày ban hành').fill('5.7.2024')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await viewer.getByText('05/07/2024').waitFor()
    await page.keyboard.press('Escape')
    await viewer.waitFor({ state: 'detached' })
  })

  it('tells why a document cannot be read again, and tries again', async () => {
    const page = await start()
    await page.route('**/reread', (route) =>
      route.fulfill({
        status: 404,
        json: { error: { code: 'unknown_document', message: 'Tài liệu đã gỡ.' } },
      }),
    )
    await choose(page, 'thong-bao-ket-luan-6-thang-2024-song-lam.txt', 'Đọc lại')
    const failed = page.locator('.upload-failed')
    await failed.getByText('Không đọc lại được, bản cũ vẫn giữ: Tài liệu đã gỡ.').waitFor()
    await page.unroute('**/reread')
    await failed.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByText('Đã đọc lại').waitFor()
  })

  it.each([
    ['rong.txt', Buffer.alloc(0), 'trống'],
    ['bang-tinh.docx', Buffer.from('PK\u0003\u0004 không phải văn bản'), 'bị hỏng'],
    ['anh.txt', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), '.jpg'],
  ])('says what is wrong with %s, and can try it again', async (name, buffer, words) => {
    const page = await start()
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: '', buffer })
    const alert = row(page, name).getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain(words)
    await row(page, name).getByRole('button', { name: 'Thử lại' }).click()
    await alert.waitFor()
    await row(page, name)
      .getByRole('button', { name: `Ẩn ${name}` })
      .click()
    await row(page, name).waitFor({ state: 'detached' })
  })

  it('stops a file that waits for its turn, and leaves nothing of it', async () => {
    const page = await start()
    const long = `${report('diện tích rừng', '9.000 ha')}\n${'Đoạn dài về rừng phòng hộ của huyện.\n\n'.repeat(20_000)}`
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([text('rat-dai.txt', long), text('cho-luot.txt', report('diện tích sen', '5 ha'))])
    await row(page, 'cho-luot.txt').getByText('Đang chờ đến lượt').waitFor()
    for (const name of ['cho-luot.txt', 'rat-dai.txt']) {
      await row(page, name)
        .getByRole('button', { name: `Dừng thêm ${name}` })
        .click()
      await row(page, name).getByText('Đã dừng').waitFor()
    }
    await page.getByRole('button', { name: 'Ẩn các mục đã xong' }).click()
    await expect.poll(() => page.locator('.upload').count()).toBe(0)
    await page.reload()
    await page.locator('.papers [data-file]').first().waitFor()
    expect(await card(page, 'rat-dai.txt').count()).toBe(0)
    expect(await card(page, 'cho-luot.txt').count()).toBe(0)
  })

  it.each([1280, 390])('stands within the page, %i pixels wide', async (width) => {
    const page = await start({ viewport: { width, height: 900 } })
    const name = 'mot-ten-tep-rat-dai-cua-van-phong-huyen-thanh-loc-ban-trinh-ky-lan-thu-ba.txt'
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([text(name, report('diện tích dừa', '88 ha')), text('rong.txt', '')])
    await card(page, name).waitFor()
    await row(page, 'rong.txt').getByRole('alert').waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    const astray = await page.locator('main button:visible').evaluateAll(
      (buttons, most) =>
        buttons
          .filter((button) => {
            const { left, right } = button.getBoundingClientRect()
            return left < 0 || right > most
          })
          .map((button) => button.outerHTML),
      width,
    )
    expect(astray).toEqual([])
    const picture = process.env.SCREENSHOTS
    if (picture !== undefined) {
      await page.screenshot({ path: path.join(picture, `documents-${width}.png`), fullPage: true })
    }
  })
})

describeInBrowser('a server with an access code', () => {
  const TOKEN = 'ma-truy-cap-song-lam'
  const tests = browserTests(TOKEN)

  it('shows nothing before the code, says when it is wrong, and stays open afterwards', async () => {
    const context = await tests.browser.newContext({ locale: 'vi-VN' })
    const page = await context.newPage()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    const code = page.getByLabel('Mã truy cập')
    await code.waitFor()
    expect(await page.locator('.papers [data-file]').count()).toBe(0)
    await code.fill('sai-hoan-toan-roi')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).not.toBe('')
    await code.fill(TOKEN)
    await page.getByRole('button', { name: 'Vào' }).click()
    await page.locator('.papers [data-file]').first().waitFor()
    await page.reload()
    await page.locator('.papers [data-file]').first().waitFor()
    expect(await code.count()).toBe(0)
    expect(await page.evaluate(() => `${document.cookie}${JSON.stringify(localStorage)}`)).not.toContain(
      TOKEN,
    )
    await context.close()
  })
})
