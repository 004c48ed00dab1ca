import { holdsLongFigure, type RecognisedPage } from '../../recognition/recognise-page.ts'
import type { RecognisedWord } from '../../recognition/recogniser.ts'
import type { Glyphs, PageContent } from './page-content.ts'

/** Letters of one size differ by this much where lines have capitals, marks, tails or strokes and others have not. */
const ALIKE = 0.5
/** A figure, or a word in a cell, that the recogniser is less sure of than this is not said. */
const SURE = 55
/** A word so sure, or so long, is one. */
const CLEAR = 80
const LONG = 4
/** Boxes of words may touch, though the recogniser parts the words: each is narrower by this share of its size. */
const PART = 0.16
/** Lines less sure than this on the whole are strokes, specks and edges. */
const SURE_LINE = 50

/**
 * What a recognised page holds, as if it had a text layer. A figure that is not surely read, and what a cell holds that
 * is not, stands as "[?]".
 *
 * @param scale pixels a point
 */
export function recognisedContent(
  read: RecognisedPage,
  scale: number,
): Pick<PageContent, 'glyphs' | 'rules'> {
  const usual = median(read.words.map((word) => word.height))
  const glyphs = sureLines(read.words, usual).map((word): Glyphs => {
    const height = Math.abs(word.height - usual) <= ALIKE * usual ? usual : word.height
    const unsure = (word.cell === true || /\d/.test(word.text)) && word.confidence < SURE
    return {
      text: unsure ? '[?]' : word.text,
      x: word.left / scale,
      y: word.baseline / scale,
      width: Math.max(1, word.right - word.left - PART * height) / scale,
      size: Math.round((10 * height) / scale) / 10,
      font: '',
      bold: false,
      italic: false,
    }
  })
  const rules = read.rules.map(({ x1, y1, x2, y2 }) => ({
    x1: x1 / scale,
    y1: y1 / scale,
    x2: x2 / scale,
    y2: y2 / scale,
  }))
  return { glyphs, rules }
}

/** Words whose neighbours on the line are, on the whole, surely read. */
function sureLines(words: readonly RecognisedWord[], usual: number): RecognisedWord[] {
  return words.filter((word) => {
    if (word.cell === true || isLostFigure(word, usual)) return true
    const near = words.filter(
      (other) =>
        !isLostFigure(other, usual) &&
        Math.abs(other.baseline - word.baseline) < 0.5 * usual &&
        other.left - word.right < 2 * usual &&
        word.left - other.right < 2 * usual,
    )
    const sum = near.reduce((total, one) => total + one.confidence * one.text.length, 0)
    // Strokes of a signature and edges of a stamp look like a few letters, none of which is clear.
    if (!near.some((one) => one.confidence >= CLEAR || one.text.length >= LONG)) return false
    return sum / near.reduce((total, one) => total + one.text.length, 0) >= SURE_LINE
  })
}

/** As large as the text, of several digits, and hardly read: "11,6‰" where the recogniser knows no ‰. */
function isLostFigure(word: RecognisedWord, usual: number): boolean {
  return holdsLongFigure(word) && word.confidence < SURE && Math.abs(word.height - usual) < ALIKE * usual
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1
}
