import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { browserTests, describeInBrowser } from './in-browser.ts'

const PDF = path.join(import.meta.dirname, '../fixtures/formats/bao-cao-song-lam.pdf')

describeInBrowser('the picture of a page in a browser', () => {
  const tests = browserTests()

  it('is fetched when it is asked for, and has the quote marked where its words are', async () => {
    const page = await tests.open()
    await page.goto(`${tests.server.address}/#/tai-lieu`)
    const file = { name: 'in.pdf', mimeType: 'application/pdf', buffer: readFileSync(PDF) }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.locator('.papers [data-file="in.pdf"]').first().waitFor()
    const read = async <T>(address: string): Promise<T> =>
      (await (await page.request.get(`${tests.server.address}/api/${address}`)).json()) as T
    const { documents } = await read<{
      readonly documents: readonly {
        readonly file: string
        readonly reports: readonly { readonly id: string }[]
      }[]
    }>('documents')
    const id = documents.find((document) => document.file === 'in.pdf')?.reports[0]?.id
    const { contents } = await read<{
      readonly contents: readonly { readonly id: string; readonly kind: string; readonly text: string }[]
    }>(`reports/${id}`)
    const passage = contents.find(({ kind, text }) => kind === 'paragraph' && text.length > 80)
    await page.goto(`${tests.server.address}/#/tai-lieu?nguon=${passage?.id}~0-60`)
    const show = page.getByRole('button', { name: 'Xem ảnh trang' })
    await show.waitFor()
    expect(tests.opened?.addresses.filter((address) => address.includes('pdf.worker'))).toEqual([])
    await show.focus()
    await page.keyboard.press('Enter')
    await page.locator('.page-picture[aria-busy=false]').waitFor()
    const marked = await page.locator('.page-picture canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data
      let count = 0
      for (let at = 0; at < (pixels?.length ?? 0); at += 4) {
        if (pixels?.[at] === 255 && pixels[at + 1] === 233 && pixels[at + 2] === 138) count += 1
      }
      return count
    })
    expect(marked).toBeGreaterThan(500)
    expect(tests.opened?.faults).toEqual([])
  })
})
