/**
 * Writes one invented announcement that uses what reports use Word for (its own numbering, footnotes and
 * endnotes, merged cells, tables that place the letterhead and the signatures, letters spelt decomposed)
 * in all formats that Word and LibreOffice write, into test/fixtures/formats:
 *
 *   npx tsx scripts/make-feature-fixtures.ts
 *
 * Needs LibreOffice (`soffice`).
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  AlignmentType,
  BorderStyle,
  Document,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  type IParagraphOptions,
  type ITableCellOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { convertWithOffice } from './convert-with-office.ts'

const FILE = fileURLToPath(new URL('../test/fixtures/formats/thong-bao-song-lam.docx', import.meta.url))
const SIZE = 28
const DECOMPOSED =
  'Tỉnh ủy chỉ đạo các cấp, các ngành thực hiện đồng bộ nhiều giải pháp nhằm ổn định đời sống nhân dân vùng hạn mặn của huyện Bình Khê và thị xã Thạnh Lộc trong mùa khô.'.normalize(
    'NFD',
  )
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE }

writeFileSync(FILE, await Packer.toBuffer(announcement()))
for (const target of ['pdf', 'doc:MS Word 97', 'odt', 'rtf', 'html:HTML (StarWriter)'])
  convertWithOffice(FILE, target)

function announcement(): Document {
  return new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZE } } } },
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: [
            { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
            { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
          ],
        },
        { reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] },
      ],
    },
    footnotes: { 1: { children: [new Paragraph({ children: [run('Chưa kể vốn vay lại.', 20)] })] } },
    endnotes: { 1: { children: [new Paragraph({ children: [run('Dự toán giao đầu năm.', 20)] })] } },
    sections: [
      {
        children: [
          layout(
            ['TỈNH ỦY SÔNG LAM', '*', 'Số 45-TB/TU'],
            ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Sông Lam, ngày 12 tháng 8 năm 2024'],
          ),
          paragraph('THÔNG BÁO', { alignment: AlignmentType.CENTER }, true),
          paragraph(DECOMPOSED, { indent: { firstLine: 720 }, alignment: AlignmentType.JUSTIFIED }),
          outline(0, 'KẾT QUẢ'),
          outline(1, 'Về kinh tế'),
          outline(
            2,
            'Giao Sở Nông nghiệp theo dõi độ mặn hằng ngày tại các cống đầu mối, báo cáo kịp thời để vận hành đóng mở cống phù hợp với lịch xuống giống của nông dân.',
          ),
          outline(2, 'Giao Sở Công Thương chuẩn bị nguồn hàng.'),
          outline(1, 'Về xã hội'),
          dash(
            'Chăm lo người nghèo ở các xã vùng sâu, nhất là các hộ đồng bào dân tộc thiểu số của huyện Tân An Đông và Hòa Phú.',
          ),
          dash('Tặng quà gia đình chính sách.'),
          new Paragraph({
            children: [
              run('Thu ngân sách đạt 61,24%'),
              new FootnoteReferenceRun(1),
              run(' dự toán'),
              new EndnoteReferenceRun(1),
              run('; diện tích 12 km'),
              new TextRun({ text: '2', superScript: true, size: SIZE }),
              run(' rừng.'),
            ],
          }),
          figures(),
          paragraph('Trên đây là thông báo của Tỉnh ủy.'),
          layout(
            ['Nơi nhận:', '- Các huyện ủy;', '- Lưu Văn phòng.'],
            ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Đỗ Thị Hạnh'],
          ),
        ],
      },
    ],
  })
}

function run(text: string, size = SIZE): TextRun {
  return new TextRun({ text, size })
}

function paragraph(text: string, options: IParagraphOptions = {}, bold = false): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, size: SIZE, bold })] })
}

function outline(level: number, text: string): Paragraph {
  return paragraph(text, { numbering: { reference: 'outline', level } }, level < 2)
}

function dash(text: string): Paragraph {
  return paragraph(text, { numbering: { reference: 'dash', level: 0 } })
}

function cell(texts: readonly string[], options: Omit<ITableCellOptions, 'children'> = {}): TableCell {
  return new TableCell({
    ...options,
    children: texts.map((text) => paragraph(text, { alignment: AlignmentType.CENTER })),
  })
}

/** A table without lines that only places text left and right. */
function layout(left: readonly string[], right: readonly string[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [4500, 5000],
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({ children: [cell(left, { borders: NO_LINES }), cell(right, { borders: NO_LINES })] }),
    ],
  })
}

function figures(): Table {
  const rows = [
    [
      cell(['Địa phương'], { verticalMerge: VerticalMergeType.RESTART }),
      cell(['Năm 2024'], { columnSpan: 2 }),
    ],
    [cell([''], { verticalMerge: VerticalMergeType.CONTINUE }), cell(['Kế hoạch']), cell(['Thực hiện'])],
    [cell(['Hòa Phú']), cell(['1.200']), cell(['1.350'])],
    [cell(['Bình Khê']), cell(['980']), cell(['1.010'])],
  ]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3000, 3000, 3000],
    rows: rows.map((children) => new TableRow({ children })),
  })
}
