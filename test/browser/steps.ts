import { Buffer } from 'node:buffer'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Asks and waits for the whole answer. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Câu hỏi' }).fill(question)
  await page.keyboard.press('Enter')
  await page.locator('.question', { hasText: question }).waitFor()
  await finished(page)
}

/** Waits until no answer is under way. */
export async function finished(page: Page): Promise<void> {
  await page.locator('.turn[aria-busy=false]').last().waitFor()
  await expect.poll(() => page.locator('.turn[aria-busy=true]').count()).toBe(0)
}

/** Waits until the view stands there with what it shows. */
export async function loaded(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => page.getByText(/^(?:Đang tải…|Đang đối chiếu các báo cáo…)$/u).count()).toBe(0)
}

/** What axe finds that keeps somebody from using the page; it has no frames, which axe would look for in another tab. */
export async function seriousFaults(
  page: Page,
  what: 'all' | 'colours' | 'all but colours' = 'all',
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  if (what === 'colours') axe.withRules('color-contrast')
  if (what === 'all but colours') axe.disableRules('color-contrast')
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Chooses what to do with a paper from the menu of its row. */
export async function chooseForPaper(page: Page, file: string, what: string): Promise<void> {
  await page
    .locator(`.papers [data-file="${file}"]`)
    .first()
    .getByRole('button', { name: `Việc với ${file}` })
    .click()
  await page.getByRole('menuitem', { name: what }).click()
}

/** Uploads papers on the page of papers, each as a text file of its name, and waits until all stand in the table. */
export async function addPapers(page: Page, papers: Readonly<Record<string, string>>): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      Object.entries(papers).map(([name, words]) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(words),
      })),
    )
  for (const name of Object.keys(papers)) await page.locator(`.papers [data-file="${name}"]`).waitFor()
}
