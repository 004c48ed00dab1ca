/**
 * Measures the recognition of scanned pages:
 *
 *   npx tsx scripts/bench-recognition.ts                          on a page of invented text that it draws
 *   npx tsx scripts/bench-recognition.ts --pdf FILE --pages 1,4   on pages of a PDF, against their own letters
 *   npx tsx scripts/bench-recognition.ts --pictures FOLDER        on NAME.jpg or .png, against NAME.txt: the letters
 *                                                                 on it, line by line, columns across
 *
 * For 300 to 100 dots an inch (a picture: those it has), clean, worn and poor: the share of letters wrong (edit
 * distance), of figures not found again, figures shown as unsure, the confidence, processor seconds a page. Needs the
 * font DejaVu Serif for its own page. With --show also what was read of each page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { READ_LIMITS, startDeadline } from '../ingest/readers/limits.ts'
import { loadPages } from '../ingest/readers/pdf/load-pages.ts'
import type { Glyphs, PageContent } from '../ingest/readers/pdf/page-content.ts'
import { openPagePictures } from '../ingest/readers/pdf/page-pictures.ts'
import { recognisedContent } from '../ingest/readers/pdf/recognised-content.ts'
import { recognisePage } from '../ingest/recognition/recognise-page.ts'
import { openRecogniser } from '../ingest/recognition/recogniser.ts'
import { countErrors, inLines } from './recognition-quality/count-errors.ts'
import { DRAWN_AT, OWN_LINES, ownPage } from './recognition-quality/own-page.ts'
import { type Wear, wornPage } from './recognition-quality/worn-page.ts'

interface TruePage {
  readonly name: string
  readonly source: SKRSContext2D
  /** Dots an inch of `source`. */
  readonly density: number
  readonly text: string
}

function wordsOf(glyphs: readonly Glyphs[]): string {
  return inLines(glyphs.map(({ text, x, y, size }) => ({ text, left: x, baseline: y, height: size })))
}

async function pagesOfPdf(file: string, numbers: readonly number[]): Promise<TruePage[]> {
  const bytes = new Uint8Array(readFileSync(file))
  const contents: PageContent[] = []
  const deadline = startDeadline(READ_LIMITS.milliseconds)
  await loadPages(bytes, READ_LIMITS, deadline, (page) => contents.push(page))
  const pictures = await openPagePictures(bytes)
  const pages: TruePage[] = []
  for (const content of contents.filter((page) => numbers.length === 0 || numbers.includes(page.number))) {
    const { picture } = await pictures.draw(content.number)
    const source = createCanvas(picture.width, picture.height).getContext('2d')
    const image = source.createImageData(picture.width, picture.height)
    for (const [at, level] of picture.grey.entries()) image.data.set([level, level, level, 255], at * 4)
    source.putImageData(image, 0, 0)
    const name = `${path.basename(file)} ${content.number}`
    pages.push({ name, source, density: DRAWN_AT, text: wordsOf(content.glyphs) })
  }
  await pictures.close()
  return pages
}

async function picturesOf(folder: string): Promise<TruePage[]> {
  const pages: TruePage[] = []
  for (const file of readdirSync(folder).filter((name) => /\.(?:jpe?g|png)$/i.test(name))) {
    const picture = await loadImage(path.join(folder, file))
    const source = createCanvas(picture.width, picture.height).getContext('2d')
    source.drawImage(picture, 0, 0)
    const text = readFileSync(path.join(folder, file.replace(/\.\w+$/, '.txt')), 'utf8')
    // All of it is an A4 sheet.
    const density = Math.round((Math.min(picture.width, picture.height) * 72) / 595)
    pages.push({ name: file, source, density, text })
  }
  return pages
}

const { values: options } = parseArgs({
  options: {
    pdf: { type: 'string' },
    pages: { type: 'string', default: '' },
    pictures: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
})

async function pagesToRead(): Promise<TruePage[]> {
  if (options.pdf !== undefined)
    return await pagesOfPdf(options.pdf, options.pages.split(',').filter(Boolean).map(Number))
  if (options.pictures !== undefined) return await picturesOf(options.pictures)
  return [{ name: 'own', source: ownPage(), density: DRAWN_AT, text: OWN_LINES.join(' ') }]
}

const pages = await pagesToRead()
const recogniser = await openRecogniser()
console.log('dpi  wear    letters wrong  figures wrong  unsure  confidence  seconds')
const densities = pages.every(({ density }) => density === DRAWN_AT)
  ? [300, 200, 150, 100]
  : [...new Set(pages.map(({ density }) => density))]
for (const density of densities)
  for (const wear of ['clean', 'worn', 'poor'] as const satisfies readonly Wear[]) {
    const sum = {
      pages: 0,
      letters: 0,
      length: 0,
      figures: 0,
      wrong: 0,
      unsure: 0,
      confidence: 0,
      seconds: 0,
    }
    for (const page of pages) {
      if (page.density !== DRAWN_AT && page.density !== density) continue
      const picture = wornPage(page.source, density, wear, page.density)
      const before = process.cpuUsage()
      const result = await recognisePage(picture, recogniser)
      const { user, system } = process.cpuUsage(before)
      const read = wordsOf(recognisedContent(result, DRAWN_AT / 72).glyphs)
      const errors = countErrors(page.text, read)
      if (options.show) console.log(`${page.name} ${density} ${wear} ${errors.letters.toFixed(4)}\n${read}`)
      sum.pages++
      sum.letters += errors.letters * page.text.length
      sum.length += page.text.length
      sum.figures += errors.figures
      sum.wrong += errors.figuresWrong
      sum.unsure += errors.unsure
      sum.confidence += result.confidence
      sum.seconds += (user + system) / 1e6
    }
    const letters = ((100 * sum.letters) / sum.length).toFixed(2)
    const confidence = (sum.confidence / sum.pages).toFixed(1)
    const seconds = (sum.seconds / sum.pages).toFixed(1)
    console.log(
      `${density}  ${wear.padEnd(6)} ${letters} %  ${sum.wrong} of ${sum.figures}  ${sum.unsure}  ${confidence}  ${seconds}`,
    )
  }
await recogniser.close()
