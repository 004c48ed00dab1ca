import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../search/parsed-document.ts'
import { UserError } from '../../search/user-error.ts'
import { readText, textLines } from '../readers/text.ts'
import { takeBracketMarks } from './bracket-marks.ts'
import { recoverStructure } from './recover.ts'
import { repairLines } from './text-repair.ts'

/** An invented bundle with the noise of real ones: page breaks, page notes, endnotes, hard wraps, odd markup. */
const BUNDLE = `**TỈNH ỦY SÔNG LAM**

*Sông Lam, ngày 05 tháng 6 năm 2025*

\\*

**BÁO CÁO  
KẾT QUẢ CÔNG TÁC NĂM 2024 CỦA TỈNH SÔNG LAM**

-----

Năm 2024, các huyện Hòa Phú và Bình Khê cùng vượt khó, thu ngân sách đạt 1.250 tỷ đồng<sup>[1]</sup>.

## Phần thứ nhất

### KẾT QUẢ ĐẠT ĐƯỢC

#### I. KINH TẾ

## 1. Nông nghiệp

Diện tích lúa đạt 41.200 ha; năng suất bình quân ước 62 tạ mỗi hecta, cao hơn kế

<sup>[1]</sup> Trong đó thu nội địa 1 020 tỷ đồng

Phần còn lại là thu từ đất và xổ số.

hoạch năm<sup>[2]</sup>. Có <9% hộ chưa dùng nước máy; nhà ở đạt 25 m<sup>2</sup> sàn/người.

*1.1. Thủy sản*

Tỉnh tập trung các việc sau:

- Nuôi cá lồng trên sông Lam;

Riêng hồ Bình Khê có 310 lồng.

- Trồng rừng ngập mặn.

<sup>[2]</sup> Kế hoạch là 60 tạ

**1.2. Mục tiêu chung:** Đến năm 2030, toàn tỉnh có 80 hợp tác xã khá.

## II- VĂN HÓA

(1) Mở 12 thư viện xã; (2) tổ chức 5 hội làng.

*Một là*, giữ nghề dệt Thạnh Lộc.

Nơi nhận:

- Như trên,
- Lưu Văn phòng.

## PHỤ LỤC 1

# BÁO CÁO KẾT QUẢ ĐẦU TƯ TỈNH SÔNG LAM

### I. KẾT QUẢ

| Huyện | Vốn |
| --- | --- |
| Hòa Phú | 15 |
| Bình Khê | 22 |
`

const lineOf = (start: string) => BUNDLE.split('\n').findIndex((line) => line.startsWith(start)) + 1
const bytes = (text: string) => new TextEncoder().encode(text)
const reportsOf = (text: string) => recoverStructure(readText(bytes(text), 'bao-cao.txt')).reports

/** Letters of the lines that a passage says it stands on, as recovery reads them. */
function ownText(
  text: string,
  lines: readonly [number, number],
  gaps: readonly (readonly [number, number])[],
) {
  return takeBracketMarks(repairLines(textLines(text)))
    .filter(({ number }) => number >= lines[0] && number <= lines[1])
    .filter(({ number }) => !gaps.some(([from, to]) => number >= from && number <= to))
    .map((line) => line.text)
    .join('')
    .replace(/\s/g, '')
}

function untraced(text: string, reports: readonly ParsedReport[]): string[] {
  return reports.flatMap((report) =>
    report.passages
      // A table row carries the words of its column heads, which stand on another line.
      .filter(
        ({ kind, text, repairs }) => kind !== 'table' && /[\p{L}\p{N}]/u.test(text) && repairs.length === 0,
      )
      .filter(
        (passage) =>
          !ownText(text, passage.lines, passage.gaps ?? []).includes(passage.text.replace(/\s/g, '')),
      )
      .map((passage) => passage.text),
  )
}

/** For each written line the number of different paragraphs that stand on it. */
function coverage(
  text: string,
  reports: readonly ParsedReport[],
): readonly [line: number, paragraphs: number][] {
  const all = reports.flatMap((report, at) =>
    report.passages.map((passage) => ({ ...passage, id: `${at}:${passage.paragraph}` })),
  )
  return textLines(text)
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text))
    .map(({ number }) => {
      const on = all.filter(
        ({ lines, gaps }) =>
          number >= lines[0] &&
          number <= lines[1] &&
          !(gaps ?? []).some(([from, to]) => number >= from && number <= to),
      )
      return [number, new Set(on.map(({ id }) => id)).size] as const
    })
    .map(([line, count]) => [line, count])
}

const noise = fc.constantFrom(
  '',
  '\n',
  '\n\n',
  '   ',
  '-----',
  '\\*',
  '<sup>[3]</sup>',
  '(2)',
  '## ',
  '| a | b |',
)

describe('recoverStructure', () => {
  const reports = reportsOf(BUNDLE)
  const [main, appendix] = reports
  const passage = (start: string) => {
    const found = reports.flatMap((report) => report.passages).find(({ text }) => text.startsWith(start))
    if (!found) throw new Error(`no passage starts with ${start}`)
    return found
  }
  const path = (report: ParsedReport | undefined, section: number | null): string[] => {
    const found = section === null ? undefined : report?.sections[section]
    return found ? [...path(report, found.parent), found.label].filter((label) => label !== '') : []
  }

  it('tells the appendix from the report', () => {
    expect(reports).toHaveLength(2)
    expect(appendix?.title.value).toMatch(/đầu tư/i)
  })

  it('joins a paragraph over the notes of a page and keeps their lines out of it', () => {
    const joined = passage('Diện tích lúa')
    expect(joined.text).toContain('cao hơn kế hoạch năm. Có <9% hộ')
    expect(joined.gaps).toEqual([[lineOf('<sup>[1]'), lineOf('Phần còn lại')]])
  })

  it('hangs each note on the passage that carries its mark, with its further paragraphs', () => {
    const host = passage('Năm 2024')
    expect(host.notes.map((index) => main?.passages[index]?.text.slice(0, 9))).toEqual([
      'Trong đó ',
      'Phần còn ',
    ])
    const [markAt = 0] = host.noteMarks ?? []
    expect(host.noteMarks).toHaveLength(2)
    expect(host.text.slice(0, markAt)).toMatch(/\S$/u)
    expect(passage('Kế hoạch là').note).toEqual({
      number: '2',
      host: main?.passages.indexOf(passage('Diện tích')),
    })
  })

  it('builds the tree from the printed numbers, whatever the markup says', () => {
    expect(path(main, passage('Diện tích').section)).toEqual(['Phần thứ nhất', 'I', '1'])
    expect(path(main, passage('Nuôi cá').section)).toEqual(['Phần thứ nhất', 'I', '1', '1.1'])
    expect(path(main, passage('1.2. Mục tiêu').section)).toEqual(['Phần thứ nhất', 'I', '1', '1.2'])
    expect(path(main, passage('Một là').section)).toEqual(['Phần thứ nhất', 'II'])
    expect(main?.sections[0]?.title).toBe('KẾT QUẢ ĐẠT ĐƯỢC')
  })

  it('gives items and their further paragraphs the sentence that introduces them', () => {
    const lead = { lines: [lineOf('Tỉnh tập'), lineOf('Tỉnh tập')], text: 'Tỉnh tập trung các việc sau:' }
    expect(passage('Nuôi cá')).toMatchObject({ kind: 'item', lead })
    expect(passage('Riêng hồ')).toMatchObject({ kind: 'paragraph', lead })
    expect(passage('Trồng rừng')).toMatchObject({ kind: 'item', lead })
  })

  it('keeps the distribution list as matter', () => {
    expect(passage('Lưu Văn phòng').kind).toBe('matter')
  })

  it('traces every passage to its lines', () => {
    expect(untraced(BUNDLE, reports)).toEqual([])
  })

  it('loses no line and shows none twice', () => {
    expect(coverage(BUNDLE, reports).filter(([, count]) => count !== 1)).toEqual([])
  })

  it('says the same with CRLF and a byte order mark', () => {
    expect(reportsOf(`\uFEFF${BUNDLE.replaceAll('\n', '\r\n')}`)).toEqual(reports)
  })

  it('explains in the order of the file what it decided', () => {
    const { decisions } = recoverStructure({
      format: 'txt',
      encoding: 'utf-8',
      lines: textLines(BUNDLE),
      warnings: [],
    })
    expect(
      decisions.find(({ kind, line }) => kind === 'joined' && line === lineOf('hoạch năm')),
    ).toBeDefined()
    expect(decisions.map(({ line }) => line)).toEqual(decisions.map(({ line }) => line).sort((a, b) => a - b))
  })

  it('reads a decision and the regulation that it issues by their chapters and articles', () => {
    const found = reportsOf(`TỈNH SÔNG LAM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 45/QĐ-UBND
Sông Lam, ngày 12 tháng 8 năm 2024

QUYẾT ĐỊNH
Ban hành Quy chế quản lý chợ nổi Sông Lam

Căn cứ đề nghị của Giám đốc Sở Công Thương;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ nổi.
Nơi nhận:
- Lưu: VT.
CHỦ TỊCH
Trần Sông Hương

QUY CHẾ
QUẢN LÝ CHỢ NỔI SÔNG LAM
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc neo đậu và buôn bán.
Mục 1
BẾN BÃI
Điều 2. Ghe xuồng
1. Ghe phải có đèn:
a) Đèn mũi;`)
    expect(found).toHaveLength(2)
    const at = (start: string) => {
      const report = found.find(({ passages }) => passages.some(({ text }) => text.startsWith(start)))
      const one = report?.passages.find(({ text }) => text.startsWith(start))
      return `${one?.kind}: ${path(report, one?.section ?? null).join(' > ')}`
    }
    expect(at('Căn cứ')).toBe('paragraph: ')
    expect(at('Điều 1. Ban hành')).toBe('paragraph: Điều 1')
    expect(at('Quy chế này')).toBe('paragraph: Chương I > Điều 1')
    expect(at('a) Đèn')).toBe('item: Chương I > Mục 1 > Điều 2')
    expect(found[1]?.sections[0]?.title).toBe('QUY ĐỊNH CHUNG')
  })

  it('keeps its promises whatever is cut, repeated or put between', () => {
    const lines = BUNDLE.split('\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), noise), { maxLength: 60 }), (picked) => {
        const text = ['Sông Lam', ...picked.flatMap(([at, between]) => [lines[at] ?? '', between])].join('\n')
        const found = reportsOf(text)
        expect(untraced(text, found)).toEqual([])
        expect(coverage(text, found).filter(([, count]) => count !== 1)).toEqual([])
        expect(reportsOf(text)).toEqual(found)
      }),
      { numRuns: 150 },
    )
  })

  it('survives being cut off at any byte', () => {
    const whole = bytes(BUNDLE)
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        try {
          const found = recoverStructure(readText(whole.slice(0, length), 'bao-cao.txt')).reports
          return found.every((report) => report.passages.every(({ lines }) => lines[0] <= lines[1]))
        } catch (error) {
          return error instanceof UserError
        }
      }),
      { numRuns: 150 },
    )
  })
})
