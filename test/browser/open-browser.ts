import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Nothing of the browser's own may talk to the network during a test. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet })
}

/** A page and what went wrong on it, and every address that it asked for. */
export interface WatchedPage {
  readonly page: Page
  readonly faults: readonly string[]
  readonly addresses: readonly string[]
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'vi-VN',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const faults: string[] = []
  const addresses: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Câu hỏi' }).waitFor()
  return { page, faults, addresses }
}
