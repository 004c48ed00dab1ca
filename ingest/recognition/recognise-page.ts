import { cellStrip, drawnCells, type PictureBox } from './cell-strip.ts'
import { withFullContrast } from './contrast.ts'
import { figureLines } from './figure-lines.ts'
import { isGrainy, type Picture, withEvenLight, withoutGrain } from './picture.ts'
import { type PictureRule, takeRules } from './picture-rules.ts'
import type { RecognisedWord, Recogniser } from './recogniser.ts'
import { straightened } from './skew.ts'
import { withoutSpecks } from './specks.ts'

/** What a page says, in pixels of the picture. */
export interface RecognisedPage {
  readonly words: readonly RecognisedWord[]
  readonly rules: readonly PictureRule[]
  /** Of all letters, 0 to 100. */
  readonly confidence: number
}

/** Words less sure than this are specks, strokes of a signature or edges of a stamp. */
const LEAST_SURE = 30

/** "II.", "4)": the recogniser is unsure of so few strokes, though the words behind them are clear. */
const NUMBER = /^(?:[IVX]{1,4}|\d{1,2}|[a-zđ])[.)]$/u
const CLEAR = 80

/** The word numbers the line that it begins. */
function isNumberOfLine(word: RecognisedWord, words: readonly RecognisedWord[]): boolean {
  if (!NUMBER.test(word.text)) return false
  const line = words.filter((other) => Math.abs(other.baseline - word.baseline) < word.height / 2)
  const behind = line.filter((other) => other.left >= word.right)
  const next = behind.reduce<RecognisedWord | null>(
    (nearest, other) => (nearest === null || other.left < nearest.left ? other : nearest),
    null,
  )
  return behind.length === line.length - 1 && next !== null && next.confidence >= CLEAR
}

/** Cleans a page, turns it straight and reads it: its paragraphs, and each cell of its drawn tables by itself. */
export async function recognisePage(given: Picture, recogniser: Recogniser): Promise<RecognisedPage> {
  const straight = straightened(withEvenLight(given))
  const { rules, picture } = isGrainy(straight) ? takeWornRules(straight) : takeRules(straight)
  const cells = drawnCells(rules, picture.width)
  const words: RecognisedWord[] = []
  if (cells.length === 0) words.push(...(await recogniser.recognise(picture, 'page')))
  else {
    const { strip, rest, onPage } = cellStrip(picture, cells)
    words.push(...(await recogniser.recognise(rest, 'page')))
    words.push(
      ...(await surerFigures(onPage(await recogniser.recognise(strip, 'block')), cells, picture, recogniser)),
    )
  }
  const kept = words.filter(
    (word) =>
      word.cell === true ||
      (word.confidence >= LEAST_SURE && /[\p{L}\d%+–-]/u.test(word.text)) ||
      isNumberOfLine(word, words) ||
      holdsLongFigure(word),
  )
  return { words: kept, rules, confidence: meanConfidence(kept) }
}

/** Of a worn page the lines are found as they were scanned, the letters once its grain and specks are gone. */
function takeWornRules(straight: Picture): ReturnType<typeof takeRules> {
  const { rules } = takeRules(withFullContrast(straight))
  const { picture } = takeRules(withoutSpecks(withFullContrast(withoutGrain(straight))))
  return { rules, picture }
}

/** A word of a cell less sure than this is looked at again … */
const UNSURE = 60
/** … and a figure of this confidence taken for it. */
const SURE_FIGURE = 90

/**
 * Looks again at unsure cells in columns of figures, now in a row with the others: a lone "2" is easily taken for a
 * letter.
 */
async function surerFigures(
  words: readonly RecognisedWord[],
  cells: readonly PictureBox[],
  picture: Picture,
  recogniser: Recogniser,
): Promise<readonly RecognisedWord[]> {
  const inCell = new Map(cells.map((cell) => [cell, words.filter((word) => stands(word, cell))]))
  const ofColumn = (cell: PictureBox) =>
    cells.filter((other) => Math.abs(other.left - cell.left) < 12 && (inCell.get(other) ?? []).length > 0)
  const isSure = (cell: PictureBox) => (inCell.get(cell) ?? []).every((word) => word.confidence >= UNSURE)
  const isFigure = (cell: PictureBox) => (inCell.get(cell) ?? []).every((word) => FIGURE.test(word.text))
  const unsure = cells.filter((cell) => {
    if ((inCell.get(cell) ?? []).length === 0 || isSure(cell)) return false
    const known = ofColumn(cell).filter(isSure)
    return known.length >= 2 && known.filter(isFigure).length * 2 > known.length
  })
  if (unsure.length === 0) return words
  const beside = new Set(
    unsure.flatMap((cell) => ofColumn(cell).filter((one) => unsure.includes(one) || isFigure(one))),
  )
  const { lines, wordsOf } = figureLines(picture, [...beside])
  const read = wordsOf(await recogniser.recognise(lines, 'block'))
  return words.map((word) => {
    const cell = unsure.find((one) => stands(word, one))
    const [figure, ...more] = cell === undefined ? [] : (read.get(cell) ?? [])
    const alone = cell !== undefined && (inCell.get(cell) ?? []).length === 1 && more.length === 0
    if (cell === undefined || figure === undefined || !alone || figure.confidence < SURE_FIGURE) return word
    const others = ofColumn(cell).filter((one) => isSure(one) && isFigure(one))
    const shapes = others.flatMap((one) => (inCell.get(one) ?? []).map((own) => shapeOf(own.text)))
    if (!FIGURE.test(figure.text) || !shapes.includes(shapeOf(figure.text))) return word
    return { ...word, text: figure.text, confidence: figure.confidence }
  })
}

/** "93,18" is "#,##", "7" and "15" are "#": a point lost or won would make another figure. */
function shapeOf(figure: string): string {
  return figure.replace(/\d+(?=[.,])|^\d+(?=%?$)/g, '#').replace(/\d/g, '#')
}

const FIGURE = /^-?\d[\d.,]*%?$/

function stands(word: RecognisedWord, cell: PictureBox): boolean {
  const x = (word.left + word.right) / 2
  const y = (word.top + word.bottom) / 2
  return x > cell.left && x < cell.right && y > cell.top && y < cell.bottom
}

/** A figure of several digits is one, however unsure, and is shown as such: left out, it would be missed by nobody. */
export function holdsLongFigure({ text }: RecognisedWord): boolean {
  return /\d[\d.,/]*\d/u.test(text)
}

/** Long words weigh more than short ones. */
export function meanConfidence(
  words: readonly { readonly text: string; readonly confidence: number }[],
): number {
  let sum = 0
  let letters = 0
  for (const { text, confidence } of words) {
    sum += text.length * confidence
    letters += text.length
  }
  return letters === 0 ? 0 : sum / letters
}
