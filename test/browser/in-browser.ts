import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from './open-browser.ts'
import { startServer, type TestServer } from './start-server.ts'

const { findChromium }: { readonly findChromium: () => string | null } = await import(
  new URL('../../scripts/chromium.mjs', import.meta.url).href
)
const executable = findChromium()
if (executable === null) console.warn('Không thấy Chromium: bỏ qua các bài thử trên trình duyệt.')

/** Tests that look at the page; skipped where there is no browser. */
export const describeInBrowser = describe.skipIf(executable === null)

/** What the tests of one `describe` share. */
export interface BrowserTests {
  readonly server: TestServer
  readonly browser: Browser
  /** What was opened last; closed after its test. */
  readonly opened: WatchedPage | undefined
  open(options?: BrowserContextOptions): Promise<Page>
}

/**
 * Starts a server and a browser for the `describe` that calls it.
 *
 * @param accessToken asked for by every route when given
 */
export function browserTests(accessToken?: string): BrowserTests {
  let server: TestServer | undefined
  let browser: Browser | undefined
  let opened: WatchedPage | undefined
  beforeAll(async () => {
    server = await startServer(accessToken)
    browser = await openBrowser(executable ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(async () => {
    await opened?.page.context().close()
    opened = undefined
  })
  return {
    get server() {
      return running(server)
    },
    get browser() {
      return running(browser)
    },
    get opened() {
      return opened
    },
    async open(options) {
      opened = await openPage(running(browser), running(server).address, options)
      return opened.page
    },
  }
}

function running<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('Only a test has a server and a browser')
  return one
}
