// Looks at every view of a running program: asks axe at all widths, light and dark, and takes the pictures of
// docs/screens. `npm run screens -- http://127.0.0.1:3000`, best over the samples: the pictures are published.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

const WIDTHS = [360, 768, 1024, 1440, 1920]
const SCHEMES = ['light', 'dark']
/** Widths of which pictures are kept. */
const KEPT = [360, 1440]
const QUALITY = 50
const FOLDER = path.join(import.meta.dirname, '..', 'docs', 'screens')
const ANSWERS = {
  'mot-con-so': 'Tỷ lệ hộ nghèo của Sông Lam cuối năm 2025 là bao nhiêu?',
  'so-sanh': 'So sánh thu ngân sách của Sông Lam và Hoa Giang năm 2025',
  'danh-sach': 'Những hạn chế chủ yếu của Sông Lam là gì?',
  'khong-thay': 'Giá vàng miếng SJC hôm nay là bao nhiêu?',
}
const VIEWS = {
  'tai-lieu': '#/tai-lieu?nhom=noi',
  'soan-thao': '#/soan-thao',
  'so-lieu': '#/so-lieu?chi-tieu=xu%E1%BA%A5t%20kh%E1%BA%A9u',
  'so-lieu-lech': '#/so-lieu-lech',
  'tro-giup': '#/tro-giup',
}

const [address] = process.argv.slice(2)
const executablePath = findChromium()
if (address === undefined || executablePath === null) {
  console.error('Cần địa chỉ của chương trình đang chạy, và Chromium trên máy này.')
  process.exit(1)
}
mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const faults = []
let looked = 0

for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    const height = width < 600 ? 780 : 900
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'vi-VN' })
    const page = await context.newPage()
    const look = async (name) => {
      looked += 1
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      for (const { id, impact, nodes } of violations) {
        faults.push(`${name} ${width} ${colorScheme}: ${impact} ${id}: ${nodes[0]?.html.slice(0, 140)}`)
      }
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wider > 0) faults.push(`${name} ${width} ${colorScheme}: ${wider} px wider than the window`)
      if (KEPT.includes(width)) {
        const file = path.join(FOLDER, `${name}-${width}-${colorScheme}.jpg`)
        await page.screenshot({ path: file, type: 'jpeg', quality: QUALITY })
      }
    }
    await page.goto(address)
    await page.locator('.example').first().waitFor()
    await look('trang-dau')
    for (const [name, question] of Object.entries(ANSWERS)) {
      await page.goto(`${address}/#/`)
      await page.locator('.welcome textarea').fill(question)
      await page.keyboard.press('Enter')
      await page.locator('.answer-card[class*=face-]').waitFor()
      await look(name)
      if (name !== 'mot-con-so') continue
      await page.locator('button.mark').first().click()
      await page.locator('#source-panel mark.quote').first().waitFor()
      await look('nguon')
      await page.getByRole('button', { name: 'Mở cả báo cáo' }).click()
      await page.locator('dialog mark.quote').first().waitFor()
      await look('bao-cao')
    }
    for (const [name, hash] of Object.entries(VIEWS)) {
      await page.goto(`${address}/${hash}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await look(name)
    }
    await context.close()
  }
}
await browser.close()
console.log(`${looked} lần xem; ${faults.length} lỗi`)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 ? 0 : 1
