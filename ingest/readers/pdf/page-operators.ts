import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { tooComplexFile } from '../limits.ts'

/** The operators of a page, those of the forms that it draws among them. */
export type PageOperators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** On one page: a full page of text has some ten thousand, a dense map some hundred thousand. */
const MOST_OPERATORS = 1_000_000
/** Forms drawn on one page: a letterhead, a stamp, the signs of a map; each costs as much as many operators. */
const MOST_FORMS = 10_000

interface Chunk {
  readonly length: number
  readonly fnArray: readonly number[]
}

/**
 * Counts them as they come: a few forms that draw each other several times over are more than any machine can draw,
 * and pdf.js, which looks through all of them before it gives the first away, sets no limit.
 *
 * @throws UserError `file_too_complex`, and what pdf.js throws
 */
export function pageOperators(page: PDFPageProxy): Promise<PageOperators> {
  return new Promise((resolve, reject) => {
    const take: unknown = Reflect.get(page, '_renderPageChunk')
    if (typeof take !== 'function') throw new Error('pdf.js hands over the operators of a page otherwise')
    let operators = 0
    let forms = 0
    Reflect.set(page, '_renderPageChunk', (chunk: Chunk, state: unknown) => {
      operators += chunk.length
      forms += chunk.fnArray.filter((code) => code === OPS.paintFormXObjectBegin).length
      if (operators > MOST_OPERATORS || forms > MOST_FORMS) reject(tooComplexFile())
      else Reflect.apply(take, page, [chunk, state])
    })
    page.getOperatorList().then(resolve, reject)
  })
}
