import { createRequire } from 'node:module'
import path from 'node:path'
import type { Picture } from './picture.ts'

/** A word as it was recognised: its box in pixels, the line it stands on, how sure the recogniser is, 0 to 100. */
export interface RecognisedWord {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Height of the baseline below the middle of the word. */
  readonly baseline: number
  /** Of its line: from the top of capitals to the baseline, about. */
  readonly height: number
  readonly confidence: number
  /** It stands in a cell of a table, where nothing may be left out: an empty cell says something. */
  readonly cell?: boolean
}

/** How the text lies: a page of paragraphs and columns, or one block of lines. */
export type TextLayout = 'page' | 'block'

export interface Recogniser {
  readonly recognise: (picture: Picture, layout: TextLayout) => Promise<readonly RecognisedWord[]>
  readonly close: () => Promise<void>
}

/** Page segmentation modes of Tesseract. */
const MODES: Readonly<Record<TextLayout, string>> = { page: '3', block: '6' }

/**
 * Starts Tesseract with its Vietnamese model, both from installed packages: nothing is fetched, nothing written.
 * It works in a thread of its own and takes some 150 MB.
 */
export async function openRecogniser(): Promise<Recogniser> {
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  const require = createRequire(import.meta.url)
  const model = path.join(
    path.dirname(require.resolve('@tesseract.js-data/vie/package.json')),
    '4.0.0_best_int',
  )
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: model,
    cacheMethod: 'none',
    gzip: true,
  })
  const mode = (layout: TextLayout) => Object.values(PSM).find((one) => one === MODES[layout]) ?? PSM.AUTO
  return {
    async recognise(picture, layout) {
      await worker.setParameters({
        tessedit_pageseg_mode: mode(layout),
        user_defined_dpi: '300',
      })
      const { data } = await worker.recognize(portableGreymap(picture), {}, { blocks: true, text: false })
      const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((one) => one.lines))
      return lines.flatMap((line) =>
        line.words.map((word): RecognisedWord => {
          const middle = (word.bbox.x0 + word.bbox.x1) / 2
          const { x0, x1, y0, y1 } = line.baseline
          const share = x1 === x0 ? 0 : (middle - x0) / (x1 - x0)
          return {
            text: word.text.normalize('NFC'),
            left: word.bbox.x0,
            right: word.bbox.x1,
            top: word.bbox.y0,
            bottom: word.bbox.y1,
            baseline: y0 + (y1 - y0) * share,
            height: Math.max(1, line.rowAttributes.rowHeight - line.rowAttributes.descenders),
            confidence: word.confidence,
          }
        }),
      )
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

/** PGM, the plainest of formats: a line of head, then the levels. */
function portableGreymap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey])
}
