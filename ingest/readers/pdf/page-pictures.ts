import { createRequire } from 'node:module'
import path from 'node:path'
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { greyPicture, type Picture } from '../../recognition/picture.ts'
import { asMatrix, combine, type Matrix } from './page-content.ts'
import { pageOperators } from './page-operators.ts'

/** Draws pages as pictures, for recognising their letters. */
export interface PagePictures {
  /** @returns the picture, and how many of its pixels make a point */
  readonly draw: (page: number) => Promise<{ readonly picture: Picture; readonly scale: number }>
  /** Share of a page that pictures cover, 0 to 1; overlapping ones count twice, up to 1. */
  readonly covered: (page: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** Dots an inch that recognisers are made for. */
const DENSITY = 300
/** Pixels of one page's picture: an A3 sheet, 70 MB while it is drawn. */
const MOST_PIXELS = 18_000_000
/** Pixels of a picture inside a page. */
const LARGEST_IMAGE = 80_000_000

/** Opens a PDF for drawing. Everything that is needed lies in installed packages; links and scripts are not touched. */
export async function openPagePictures(bytes: Uint8Array): Promise<PagePictures> {
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: LARGEST_IMAGE,
    wasmUrl: `${home}/wasm/`,
    standardFontDataUrl: `${home}/standard_fonts/`,
    cMapUrl: `${home}/cmaps/`,
    verbosity: 0,
  })
  const document: PDFDocumentProxy = await task.promise
  return {
    async draw(number) {
      const page = await document.getPage(number)
      const size = page.getViewport({ scale: 1 })
      const scale = Math.min(DENSITY / 72, Math.sqrt(MOST_PIXELS / Math.max(1, size.width * size.height)))
      const viewport = page.getViewport({ scale })
      const canvas = createCanvas(
        Math.max(1, Math.ceil(viewport.width)),
        Math.max(1, Math.ceil(viewport.height)),
      )
      const context = canvas.getContext('2d')
      keepSmooth(context)
      context.fillStyle = 'white'
      context.fillRect(0, 0, canvas.width, canvas.height)
      // pdf.js names the canvas of browsers; that of Node draws the same.
      const target = { canvasContext: context, canvas } as unknown as Parameters<typeof page.render>[0]
      await page.render({ ...target, viewport }).promise
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      page.cleanup()
      return { picture: greyPicture(data, canvas.width, canvas.height), scale }
    },
    async covered(number) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const share = pictureArea(await pageOperators(page)) / Math.max(1, width * height)
      page.cleanup()
      return Math.min(1, share)
    },
    close: () => task.destroy(),
  }
}

/**
 * pdf.js sets the pixels of coarse scans as squares, as PDF asks, and a recogniser takes their steps for strokes of
 * letters: raised smoothly, half as many letters are misread.
 */
function keepSmooth(context: SKRSContext2D): void {
  Object.defineProperty(context, 'imageSmoothingEnabled', { get: () => true, set: () => {} })
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Points² of all pictures that operations paint: each fills the unit square of its matrix. */
function pictureArea(operations: {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}): number {
  const stack: Matrix[] = []
  let matrix = IDENTITY
  let area = 0
  for (const [index, operation] of operations.fnArray.entries()) {
    const values = operations.argsArray[index]
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) {
      stack.push(matrix)
      const own = operation === OPS.save || !Array.isArray(values) ? null : toMatrix(values[0])
      if (own !== null) matrix = combine(matrix, own)
    } else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      matrix = stack.pop() ?? IDENTITY
    else if (operation === OPS.transform) {
      const own = toMatrix(values)
      if (own !== null) matrix = combine(matrix, own)
    } else if (
      operation === OPS.paintImageXObject ||
      operation === OPS.paintInlineImageXObject ||
      operation === OPS.paintImageMaskXObject
    )
      area += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])
  }
  return area
}

function toMatrix(values: unknown): Matrix | null {
  return Array.isArray(values) || values instanceof Float32Array ? asMatrix([...values]) : null
}
