import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { OfficeSettings } from './office-settings.ts'
import { textWidth } from './text-width.ts'

/** Half-points, as Word counts. */
const points = (size: number) => size * 2

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}
/** A4 between margins of 30 and 15-20 mm, in twentieths of a point. */
const WIDTH = 9350

interface LineStyle {
  readonly size: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly underline?: boolean
}

function centred(text: string, { size, bold, italics, underline }: LineStyle): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        text,
        size: points(size),
        ...(bold === undefined ? {} : { bold }),
        ...(italics === undefined ? {} : { italics }),
        ...(underline === true ? { underline: {} } : {}),
      }),
    ],
  })
}

/**
 * A solid line in the middle of its column, as long as some share of the words above it.
 *
 * @param width of the line, twentieths of a point
 * @param column within which it stands
 */
function ruleOf(width: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - width) / 2))
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 20, after: 40, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
    children: [],
  })
}

/** Rows of two cells; a row is never parted by a page's end. */
function twoColumns(rows: readonly (readonly (readonly Paragraph[])[])[], leftShare: number): Table {
  const widths = columnsOf(leftShare)
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  })
}

function columnsOf(leftShare: number): readonly [left: number, right: number] {
  const left = Math.round(WIDTH * leftShare)
  return [left, WIDTH - left]
}

const blank = (text: string, dots: string) => (text === '' ? dots : text)

/** Place and a date left to fill in: "Sông Lam, ngày … tháng … năm …". */
function placeAndDate(office: OfficeSettings, size: number): Paragraph {
  return centred(`${blank(office.place, '…………')}, ngày … tháng … năm ……`, { size, italics: true })
}

const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
/** Of the words above it: between a third and a half. */
const SHORT_RULE = 0.4

/**
 * Who issues on the left, the country or the Party on the right; in the State form the number stands on one line with the
 * place and the date.
 */
export function letterhead(office: OfficeSettings): Table {
  const parent = office.parent === '' ? [] : [office.parent.toUpperCase()]
  const issuer = blank(office.issuer.toUpperCase(), '………………………')
  if (office.form === 'party')
    return twoColumns(
      [
        [
          [
            ...parent.map((text) => centred(text, { size: 14 })),
            centred(issuer, { size: 14, bold: true }),
            centred('*', { size: 14 }),
            centred(`Số       -${blank(office.symbol, 'BC/…')}`, { size: 14 }),
          ],
          [
            centred('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, underline: true }),
            centred('', { size: 8 }),
            placeAndDate(office, 14),
          ],
        ],
      ],
      0.45,
    )
  const [left, right] = columnsOf(STATE_LEFT)
  const issuerWidth = Math.min(left, textWidth(issuer, 13, true))
  return twoColumns(
    [
      [
        [
          ...parent.map((text) => centred(text, { size: 13 })),
          centred(issuer, { size: 13, bold: true }),
          ruleOf(issuerWidth * SHORT_RULE, left),
        ],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
          centred(MOTTO, { size: 13, bold: true }),
          ruleOf(textWidth(MOTTO, 13, true), right),
        ],
      ],
      [[centred(`Số:       /${blank(office.symbol, 'BC-…')}`, { size: 13 })], [placeAndDate(office, 13)]],
    ],
    STATE_LEFT,
  )
}

const STATE_LEFT = 0.4

/** The kind of paper and what it is about, with the line below; the Party writes what it is about with a small letter. */
export function titleBlock(title: string, office: OfficeSettings): readonly Paragraph[] {
  const party = office.form === 'party'
  const lastLine = Math.min(WIDTH, textWidth(title, 14, true))
  return [
    centred('', { size: 14 }),
    centred('BÁO CÁO', { size: party ? 16 : 14, bold: true }),
    centred(party ? smallOpening(title) : title, { size: 14, bold: true }),
    party ? centred('-----', { size: 14 }) : ruleOf(lastLine * SHORT_RULE, WIDTH),
    centred('', { size: 8 }),
  ]
}

/** A name keeps its capital: the word after it has one, too, or it is all capitals. */
function smallOpening(title: string): string {
  const [first = '', second = ''] = title.split(' ')
  const isName = /^\p{Lu}/u.test(second) || (first.length > 1 && first === first.toUpperCase())
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

/** Recipients on the left, authority, title and name of the signer on the right, blank where not known. */
export function signatureBlock(office: OfficeSettings): Table {
  const party = office.form === 'party'
  const recipients = office.recipients.length > 0 ? office.recipients : ['…………………']
  const label = new Paragraph({
    children: [
      new TextRun({
        text: 'Nơi nhận:',
        size: points(party ? 14 : 12),
        ...(party ? { underline: {} } : { bold: true, italics: true }),
      }),
    ],
  })
  const lines = [...recipients, party ? 'Lưu …' : 'Lưu: VT, …'].map(
    (text, index, all) =>
      new Paragraph({
        children: [
          new TextRun({
            text: `- ${text.replace(/[;,.]\s*$/u, '')}${index === all.length - 1 ? '.' : ';'}`,
            size: points(party ? 12 : 11),
          }),
        ],
      }),
  )
  const authority = blank(office.authority.toUpperCase(), party ? 'T/M ………………' : 'TM. ………………')
  return twoColumns(
    [
      [
        [label, ...lines],
        [
          centred(authority, { size: 14, bold: true }),
          centred(blank(office.signerTitle.toUpperCase(), '………………'), { size: 14, bold: !party }),
          ...Array.from({ length: 4 }, () => centred('', { size: 14 })),
          centred(blank(office.signerName, '………………'), { size: 14, bold: true }),
        ],
      ],
    ],
    0.5,
  )
}
