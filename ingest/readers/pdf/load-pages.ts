import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { addTo } from '../../../search/group-by.ts'
import { UserError } from '../../../search/user-error.ts'
import {
  checkPages,
  type Deadline,
  damagedFile,
  encryptedFile,
  type ReadLimits,
  tooLongText,
} from '../limits.ts'
import { hyphensOfOldFont } from '../old-encodings/old-font.ts'
import { hasBorrowedLetters, inPlace } from './borrowed-letters.ts'
import { withoutDoubles } from './double-print.ts'
import { drawnRules } from './drawn-rules.ts'
import { fieldGlyphs, hasValue, isCertificate, type PageAnnotation } from './field-text.ts'
import { hasBrokenWords, joinPieces } from './joined-pieces.ts'
import { letterPaint } from './letter-paint.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { asMatrix, combine, type Glyphs, type Matrix, type PageContent } from './page-content.ts'
import { pageOperators } from './page-operators.ts'
import { mainTurn, sidewaysLetters } from './page-turn.ts'
import { type ShownText, shownText } from './shown-text.ts'
import { passingOverStrays } from './stray-rejections.ts'
import { isLevel, partUnseen } from './unseen-pieces.ts'

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>

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
 * @throws UserError `file_encrypted`, `file_damaged`, `file_too_complex`, `too_many_pages`, `read_timeout`
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
    const layers = await document.getOptionalContentConfig().catch((cause: unknown) => {
      throw damagedFile(cause)
    })
    for (let number = 1; number <= document.numPages; number++) {
      read(await loadPage(document, number, fonts, layers, deadline))
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
  layers: Layers,
  deadline: Deadline,
): Promise<PageContent> {
  const page = await document.getPage(number).catch((cause: unknown) => {
    throw damagedFile(cause)
  })
  const operations = await pageOperators(page).catch((cause: unknown) => {
    throw cause instanceof UserError ? cause : damagedFile(cause)
  })
  deadline()
  const upright = page.getViewport({ scale: 1 })
  const look = (transform: readonly unknown[]) => {
    const matrix = asMatrix(transform)
    if (matrix === null) throw damagedFile('page without a size')
    return { matrix, shown: shownText(operations, OPS, matrix, (layer) => !layers.isVisible(layer)) }
  }
  const asPrinted = look(upright.transform)
  // A wide table is often set sideways on an upright page: the page is read as its reader turns it.
  const turn = mainTurn(asPrinted.shown.text)
  const viewport = turn === 0 ? upright : page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
  const { matrix, shown } = turn === 0 ? asPrinted : look(viewport.transform)
  const { width, height } = viewport
  const paint = letterPaint(operations, OPS, matrix)
  const { seen, unseen, isScanned } = partUnseen(shown.text.filter(isOfPage), paint, { width, height })
  const borrows = hasBorrowedLetters(seen)
  const whole = shown.hidden || unseen > 0 || borrows ? null : await pageGlyphs(page, matrix, fonts)
  const glyphs = whole ?? joinPieces(shownGlyphs(page, borrows ? inPlace(seen) : seen, fonts))
  const fields = await pageFields(page, shown.text, matrix, fonts)
  const rules = drawnRules(operations, OPS, matrix)
  page.cleanup()
  return {
    number,
    width,
    height,
    glyphs: withoutLineNumbers(withoutDoubles([...glyphs, ...fields])),
    rules,
    unseen,
    isScanned,
    aside: sidewaysLetters(shown.text),
  }
}

function isOfPage(shown: ShownText): boolean {
  return shown.annotation === null
}

/** Values of forms, and what signed papers get stamped into them: their number and day are fields of their own. */
async function pageFields(
  page: PDFPageProxy,
  shown: readonly ShownText[],
  viewport: Matrix,
  fonts: Map<string, FontLook>,
): Promise<Glyphs[]> {
  const annotations: readonly PageAnnotation[] = await page.getAnnotations().catch((cause: unknown) => {
    throw damagedFile(cause)
  })
  const valued = annotations.filter((one) => hasValue(one) && one.hidden !== true)
  const own = new Set(valued.map(({ id }) => id))
  const drawn = new Map<string, ShownText[]>()
  for (const piece of shown) {
    if (piece.annotation === null || own.has(piece.annotation)) continue
    addTo(drawn, piece.annotation, piece)
  }
  return [
    ...valued.flatMap((field) => fieldGlyphs(field, viewport)),
    ...[...drawn.values()].flatMap((pieces) =>
      isCertificate(pieces.map(({ text }) => text).join(' ')) ? [] : shownGlyphs(page, pieces, fonts),
    ),
  ]
}

/** Null where pdf.js misplaces letters (those spelt decomposed) or breaks words. */
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
  const items = content.items.flatMap((item) => ('str' in item ? [item] : []))
  if (hasBrokenWords(items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)))) return null
  for (const item of items) {
    if (item.str === '') continue
    letters += item.str.length
    if (letters > MAX_PAGE_LETTERS) throw tooLongText()
    if (/\p{M}/u.test(item.str)) return null
    const own = asMatrix(item.transform)
    if (own === null) continue
    const [a, b, c, d, x, y] = combine(viewport, own)
    const size = Math.hypot(c, d)
    if (!isLevel([a, b, c, d, x, y]) || size < 1) continue
    const { name, bold, italic } = lookOf(page, item.fontName, fonts)
    glyphs.push({
      text: cleanLetters(item.str, name),
      x,
      y,
      width: item.width,
      size,
      font: name,
      bold,
      italic,
    })
  }
  return glyphs
}

function shownGlyphs(
  page: PDFPageProxy,
  pieces: readonly ShownText[],
  fonts: Map<string, FontLook>,
): Glyphs[] {
  return pieces.flatMap((shown): Glyphs[] => {
    if (!isLevel(shown.matrix) || shown.size < 1) return []
    const { name, bold, italic } = lookOf(page, shown.fontId, fonts)
    const { x, y, width, size } = shown
    return [{ text: cleanLetters(shown.text, name), x, y, width, size, font: name, bold, italic }]
  })
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
function cleanLetters(text: string, font: string): string {
  return hyphensOfOldFont(text, font)
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (letter) => LIGATURES[letter.charCodeAt(0) - 0xfb00] ?? letter)
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFD]/g, '')
}
