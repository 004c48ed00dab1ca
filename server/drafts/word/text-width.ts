import { twentieths } from './measures.ts'

/** Widths of Times New Roman in thousandths of the type's size: letters that are as wide, by width; others are 500. */
const REGULAR: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' ,.\u00a0·',
  278: '/:;\\ijltìíỉĩị',
  333: '!()-I[]`fr‘’ÌÍỈĨỊ',
  389: 'Js',
  408: '"',
  444: '?acezâăê“”',
  480: '{}',
  529: 'ơ',
  542: 'ư',
  556: 'FPS',
  564: '+<=>×≤≥',
  611: 'ELTZÊ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐÂĂÔƠ',
  776: 'Ư',
  778: 'm&',
  833: '%',
  889: 'M',
  944: 'W',
  1000: '—…',
}
const BOLD: Readonly<Record<number, string>> = {
  220: '|',
  250: ' ,.\u00a0·',
  278: "'/\\ilìíỉĩị",
  333: '!()-:;[]`fjt‘’',
  389: 'IsÌÍỈĨỊ',
  444: 'cerzê',
  554: 'ơ',
  556: 'Sbdhknpquđ"',
  570: '+<=>×≤≥',
  600: 'ư',
  611: 'FP',
  667: 'BELTZÊ',
  722: 'ACDNRUVXYwĐÂĂ',
  778: 'GHKOQÔƠ',
  796: 'Ư',
  833: 'm&',
  944: 'M',
  1000: '%W—…',
}
const widthsOf = (classes: Readonly<Record<number, string>>) =>
  new Map(
    Object.entries(classes).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  )
const WIDTHS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) }
const OTHER = 500
/** Marks of tone, which add no width to the letter that bears them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * How wide words are in Times New Roman.
 *
 * @param points size of the type
 * @returns twentieths of a point
 */
export function textWidth(text: string, points: number, bold = false): number {
  const widths = bold ? WIDTHS.bold : WIDTHS.regular
  let width = 0
  for (const letter of text.normalize('NFD').replace(TONES, '').normalize('NFC'))
    width += widths.get(letter) ?? OTHER
  return Math.round(twentieths((width / 1000) * points))
}
