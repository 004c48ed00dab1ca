import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import {
  checkPages,
  type Deadline,
  damagedFile,
  encryptedFile,
  type ReadLimits,
  tooLongText,
} from '../limits.ts'
import { drawnRules } from './drawn-rules.ts'
import { asMatrix, combine, type Glyphs, type Matrix, type PageContent } from './page-content.ts'
import { shownText } from './shown-text.ts'
import { passingOverStrays } from './stray-rejections.ts'

interface FontLook {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Letters on one page; a book page has some three thousand. */
const MAX_PAGE_LETTERS = 500_000
const PLAIN_FONT: FontLook = { name: '', bold: false, italic: false }
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

/**
 * Draws nothing and loads nothing: the text of each page with its place, and the lines of tables.
 *
 * @param read is given each page in order
 * @throws UserError `file_encrypted`, `file_damaged`, `too_many_pages`, `read_timeout`
 */
export function loadPages(
  bytes: Uint8Array,
  limits: ReadLimits,
  deadline: Deadline,
  read: (page: PageContent) => void,
): Promise<void> {
  return passingOverStrays(() => loadInOrder(bytes, limits, deadline, read))
}

async function loadInOrder(
  bytes: Uint8Array,
  limits: ReadLimits,
  deadline: Deadline,
  read: (page: PageContent) => void,
): Promise<void> {
  const task = getDocument({
    // pdf.js takes the buffer over.
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    // Pictures are of no use here and may be bombs of their own.
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const document = await task.promise.catch((cause: unknown) => {
      throw cause instanceof Error && cause.name === 'PasswordException'
        ? encryptedFile(cause)
        : damagedFile(cause)
    })
    checkPages(document.numPages, limits)
    const fonts = new Map<string, FontLook>()
    for (let number = 1; number <= document.numPages; number++) {
      read(await loadPage(document, number, fonts, deadline))
      deadline()
    }
  } finally {
    await task.destroy()
  }
}

async function loadPage(
  document: PDFDocumentProxy,
  number: number,
  fonts: Map<string, FontLook>,
  deadline: Deadline,
): Promise<PageContent> {
  const page = await document.getPage(number).catch((cause: unknown) => {
    throw damagedFile(cause)
  })
  const viewport = page.getViewport({ scale: 1 })
  const matrix = asMatrix(viewport.transform)
  if (matrix === null) throw damagedFile('page without a size')
  const operations = await page.getOperatorList().catch((cause: unknown) => {
    throw damagedFile(cause)
  })
  deadline()
  const read = await pageGlyphs(page, matrix, fonts)
  const glyphs = read ?? shownGlyphs(page, operations, matrix, fonts)
  const rules = drawnRules(operations, OPS, matrix)
  page.cleanup()
  return { number, width: viewport.width, height: viewport.height, glyphs, rules }
}

/** Null where letters are spelt decomposed: pdf.js misplaces them then. */
async function pageGlyphs(
  page: PDFPageProxy,
  viewport: Matrix,
  fonts: Map<string, FontLook>,
): Promise<Glyphs[] | null> {
  const content = await page.getTextContent({ disableNormalization: true }).catch((cause: unknown) => {
    throw damagedFile(cause)
  })
  const glyphs: Glyphs[] = []
  let letters = 0
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    letters += item.str.length
    if (letters > MAX_PAGE_LETTERS) throw tooLongText()
    if (/\p{M}/u.test(item.str)) return null
    const own = asMatrix(item.transform)
    if (own === null) continue
    const [a, b, c, d, x, y] = combine(viewport, own)
    const size = Math.hypot(c, d)
    if (!isLevel([a, b, c, d, x, y], size)) continue
    const look = lookOf(page, item.fontName, fonts)
    glyphs.push({
      text: cleanLetters(item.str),
      x,
      y,
      width: item.width,
      size,
      font: look.name,
      bold: look.bold,
      italic: look.italic,
    })
  }
  return glyphs
}

function shownGlyphs(
  page: PDFPageProxy,
  operations: Parameters<typeof shownText>[0],
  viewport: Matrix,
  fonts: Map<string, FontLook>,
): Glyphs[] {
  return shownText(operations, OPS, viewport).flatMap((shown): Glyphs[] => {
    if (!isLevel(shown.matrix, shown.size)) return []
    const look = lookOf(page, shown.fontId, fonts)
    const { x, y, width, size } = shown
    return [
      {
        text: cleanLetters(shown.text),
        x,
        y,
        width,
        size,
        font: look.name,
        bold: look.bold,
        italic: look.italic,
      },
    ]
  })
}

/** Watermarks and stamps run aslant; the text of a report never does. */
function isLevel([a, b]: Matrix, size: number): boolean {
  return a > 0 && Math.abs(b) <= 0.1 * a && size >= 1
}

function lookOf(page: PDFPageProxy, id: string, fonts: Map<string, FontLook>): FontLook {
  const look = fonts.get(id) ?? fontLook(page, id)
  fonts.set(id, look)
  return look
}

function fontLook(page: PDFPageProxy, id: string): FontLook {
  if (!page.commonObjs.has(id)) return PLAIN_FONT
  const font: unknown = page.commonObjs.get(id)
  if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string')
    return PLAIN_FONT
  const name = font.name.replace(/^[A-Z]{6}\+/, '')
  return {
    name,
    bold: /bold|black|heavy|demi|(?:^|[-,])bd/i.test(name),
    italic: /italic|oblique|[-,](?:bd)?it\b/i.test(name),
  }
}

/** Composed letters, ligatures apart, and nothing that cannot be printed. */
function cleanLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (letter) => LIGATURES[letter.charCodeAt(0) - 0xfb00] ?? letter)
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFD]/g, '')
}
