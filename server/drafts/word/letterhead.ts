import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { OfficeSettings } from './office-settings.ts'

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

/** The short line under a heading block, a third to a half as long as the words above it. */
function shortRule(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 40 },
    indent: { left: 1100, right: 1100 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
    children: [],
  })
}

function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], leftShare: number): Table {
  const widths = [Math.round(WIDTH * leftShare), Math.round(WIDTH * (1 - leftShare))]
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        // A signature block is never parted by a page's end.
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              children: [...children],
              borders: NO_BORDERS,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  })
}

const blank = (text: string, dots: string) => (text === '' ? dots : text)

/** Place and a date left to fill in: "Sông Lam, ngày … tháng … năm …". */
function placeAndDate(office: OfficeSettings, size: number): Paragraph {
  return centred(`${blank(office.place, '…………')}, ngày … tháng … năm ……`, { size, italics: true })
}

/** Who issues on the left, the country or the Party on the right. */
export function letterhead(office: OfficeSettings): Table {
  const parent = office.parent === '' ? [] : [office.parent.toUpperCase()]
  const issuer = blank(office.issuer.toUpperCase(), '………………………')
  if (office.form === 'party')
    return twoColumns(
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
      0.45,
    )
  return twoColumns(
    [
      ...parent.map((text) => centred(text, { size: 13 })),
      centred(issuer, { size: 13, bold: true }),
      shortRule(),
      centred(`Số:       /${blank(office.symbol, 'BC-…')}`, { size: 13 }),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
      centred('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }),
      shortRule(),
      placeAndDate(office, 13),
    ],
    0.4,
  )
}

/** The kind of paper and what it is about, with the line below. */
export function titleBlock(title: string, office: OfficeSettings): readonly Paragraph[] {
  const party = office.form === 'party'
  return [
    centred('', { size: 14 }),
    centred('BÁO CÁO', { size: party ? 16 : 14, bold: true }),
    centred(title, { size: 14, bold: true }),
    party ? centred('-----', { size: 14 }) : ruleUnderTitle(),
    centred('', { size: 8 }),
  ]
}

function ruleUnderTitle(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 60 },
    indent: { left: 3300, right: 3300 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: 'auto', space: 1 } },
    children: [],
  })
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
  const lines = [...recipients, 'Lưu: …'].map(
    (text, index, all) =>
      new Paragraph({
        children: [
          new TextRun({
            text: `- ${text.replace(/[;,.]\s*$/u, '')}${index === all.length - 1 ? '.' : party ? ',' : ';'}`,
            size: points(party ? 12 : 11),
          }),
        ],
      }),
  )
  const authority = blank(office.authority.toUpperCase(), party ? 'T/M ………………' : 'TM. ………………')
  return twoColumns(
    [label, ...lines],
    [
      centred(authority, { size: 14, bold: true }),
      centred(blank(office.signerTitle.toUpperCase(), '………………'), { size: 14, bold: !party }),
      ...Array.from({ length: 4 }, () => centred('', { size: 14 })),
      centred(blank(office.signerName, '………………'), { size: 14, bold: true }),
    ],
    0.5,
  )
}
