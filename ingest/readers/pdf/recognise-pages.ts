import type { Picture } from '../../recognition/picture.ts'
import { type RecognisedPage, recognisePage } from '../../recognition/recognise-page.ts'
import type { Recogniser } from '../../recognition/recogniser.ts'
import type { Deadline } from '../limits.ts'
import { isForeignText, textQuality } from '../readable-text.ts'
import type { Glyphs, PageContent } from './page-content.ts'
import type { PagePictures } from './page-pictures.ts'
import { recognisedContent } from './recognised-content.ts'
import { WORD_GAP } from './word-gaps.ts'

/** What became of the pages that are pictures. */
export interface RecognisedPages {
  readonly pages: readonly PageContent[]
  /** Pages whose letters were recognised, with the confidence, 0 to 100. */
  readonly read: ReadonlyMap<number, number>
  /** Pages that are too poor to be read, with the confidence. */
  readonly poor: ReadonlyMap<number, number>
  /** Pages without any letters, on paper either. */
  readonly blank: readonly number[]
}

export interface RecognitionOptions {
  readonly deadline: Deadline
  /** Told before each page that is recognised: how many are done, of how many. */
  readonly onPage: (done: number, total: number) => void
}

/** Pages below this are refused: measured in docs/quality.md. */
const LEAST_CONFIDENCE = 80
/** Fewer letters than this on a page that a picture covers are its running head or a stamp. */
const FEW_LETTERS = 400
const COVERED = 0.4
/** A longer scan would keep the machine busy for the whole morning. */
const MOST_PAGES = 300

/** Whether a page's own text is none, or says nothing in Vietnamese. */
export function lacksText(page: PageContent): boolean {
  return letterCount(page) === 0 || isForeignText(textQuality(textOf(page)))
}

/** Whether a page has so little text that a picture may hold the rest. */
export function hasLittleText(page: PageContent): boolean {
  return letterCount(page) < FEW_LETTERS
}

/** Reads the pages that have no text, a useless one, or a picture under a few words, from how they look. */
export async function recognisePages(
  pages: readonly PageContent[],
  pictures: PagePictures,
  openRecogniser: () => Promise<Recogniser>,
  { deadline, onPage }: RecognitionOptions,
): Promise<RecognisedPages> {
  const wanted: PageContent[] = []
  for (const page of pages) {
    deadline()
    if (lacksText(page) || (hasLittleText(page) && (await pictures.covered(page.number)) >= COVERED))
      wanted.push(page)
    if (wanted.length >= MOST_PAGES) break
  }
  const read = new Map<number, number>()
  const poor = new Map<number, number>()
  const blank: number[] = []
  if (wanted.length === 0) return { pages, read, poor, blank }
  const found = new Map<number, PageContent>()
  let opening: Promise<Recogniser> | undefined
  const recogniser = (): Promise<Recogniser> => {
    opening ??= openRecogniser()
    return opening
  }
  try {
    for (const [done, page] of wanted.entries()) {
      onPage(done, wanted.length)
      const begun = performance.now()
      const { picture, scale } = await pictures.draw(page.number)
      const result = isEven(picture) ? NOTHING : await recognisePage(picture, await recogniser())
      const content = { ...page, ...recognisedContent(result, scale) }
      // Recognition has a time of its own for each page.
      deadline.pardon(performance.now() - begun)
      if (letterCount(content) <= letterCount(page) && !lacksText(page)) continue
      if (letterCount(content) === 0) blank.push(page.number)
      else if (result.confidence < LEAST_CONFIDENCE) poor.set(page.number, result.confidence)
      else if (letterCount(page) === 0 || !isForeignText(textQuality(textOf(content)))) {
        found.set(page.number, content)
        read.set(page.number, Math.round(result.confidence))
      }
    }
  } finally {
    if (opening !== undefined) await (await opening).close()
  }
  return { pages: pages.map((page) => found.get(page.number) ?? page), read, poor, blank }
}

const NOTHING: RecognisedPage = { words: [], rules: [], confidence: 0 }
/** Levels of grey that differ by less are one to the eye. */
const ONE_LEVEL = 8

/** Nothing is drawn on it: there are no letters to start a recogniser for. */
function isEven({ grey }: Picture): boolean {
  const level = grey[0] ?? 0
  return grey.every((other) => Math.abs(other - level) < ONE_LEVEL)
}

function letterCount(page: PageContent): number {
  return page.glyphs.reduce((total, glyph) => total + (glyph.text.match(/[\p{L}\d]/gu)?.length ?? 0), 0)
}

function textOf(page: PageContent): string {
  let text = ''
  let before: Glyphs | undefined
  for (const glyph of page.glyphs) {
    const gap = before === undefined ? 0 : glyph.x - before.x - before.width
    const level = before !== undefined && Math.abs(glyph.y - before.y) < 0.35 * before.size
    const joins = level && gap < WORD_GAP * glyph.size && gap > -glyph.size
    text += joins ? glyph.text : ` ${glyph.text}`
    before = glyph
  }
  return text
}
