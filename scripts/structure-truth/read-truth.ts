/** One thing that a reader of a paper sees, and where it stands. */
export interface TruePassage {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'note' | 'row'
  /** As printed, with its label or dash; the cells of a row joined. */
  readonly text: string
  /** The innermost heading above it as printed; null where none stands. */
  readonly under: string | null
  /** Of a row: its cells, and for each the words that its heads must hold. */
  readonly cells?: readonly string[]
  readonly heads?: readonly string[]
  /** Of a note: the words before its mark. */
  readonly before?: string
}

/** A paper as a reader sees it. */
export interface TruePaper {
  readonly file: string
  readonly passages: readonly TruePassage[]
}

interface OpenHeading {
  readonly style: string
  readonly text: string
}

const ASIDE = /^\[(?:TIÊU NGỮ|NƠI NHẬN|KÝ|KHUNG|TRƯỜNG[^\]]*)\]/u
const TIE = /^(?:\((?:Kèm theo|Ban hành kèm|Trình|Trích)[^)]*\)|(?:Đơn vị tính|ĐVT|Đơn vị)\s*:.{0,40})$/u
const RANKS = ['annex', 'part', 'chapter', 'capital', 'roman', 'article', 'number', 'decimal', 'letter']

/**
 * Reads the truth of one paper: its first line "# FILE", then a line for each paragraph, heading, item; ` | ` between the
 * cells of a row; `⟦note⟧` where the mark of a note stands; `[TIÊU NGỮ]`, `[NƠI NHẬN]`, `[KÝ]`, `[KHUNG]` before what is
 * no content; `[BẢNG: …]` and `[HẾT BẢNG]` around tables, `[SHEET …]` before sheets.
 */
export function readTruth(text: string): TruePaper {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const file = (lines[0] ?? '').replace(/^#\s*/, '').normalize('NFC')
  const passages: TruePassage[] = []
  let open: OpenHeading[] = []
  let headRows: string[][] = []
  /** Lines of a title are being read: of the paper, of an annex. */
  let title: { readonly annex: boolean } | null = { annex: false }
  let inTable = false
  const under = () => open.at(-1)?.text ?? null
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    if (/^\[(?:BẢNG|SHEET|HẾT BẢNG)/u.test(line)) {
      headRows = []
      inTable = line.startsWith('[BẢNG')
      if (line.startsWith('[SHEET')) {
        open = [{ style: 'annex', text: '' }]
        title = { annex: true }
      }
      continue
    }
    if (ASIDE.test(line)) {
      if (/^\[TIÊU NGỮ\]/u.test(line)) {
        open = []
        title = { annex: false }
      }
      continue
    }
    if (line.includes(' | ')) {
      title = null
      const cells = line.split(' | ').map((cell) => cell.trim())
      if (isHeadRow(cells, headRows)) headRows.push(cells)
      else
        passages.push({
          kind: 'row',
          text: line,
          under: under(),
          cells,
          heads: headsOf(headRows, cells.length),
        })
      continue
    }
    if (inTable) {
      // A row of one cell over the whole width.
      passages.push({ kind: 'row', text: line, under: under(), cells: [line], heads: [''] })
      continue
    }
    headRows = []
    if (TIE.test(line)) continue
    if (/^Kính gửi/u.test(line)) {
      title = null
      if (/^Kính gửi:$/u.test(line)) while (/^-\s/u.test(lines[at + 1] ?? '')) at++
      continue
    }
    const annex = /^(?:phụ lục|biểu số)(?:\s+[IVX\d]+)?$/iu.test(line)
    if (annex) {
      open = [{ style: 'annex', text: line }]
      title = { annex: true }
      continue
    }
    const label = labelOf(line)
    const part = label?.style === 'part' || label?.style === 'chapter'
    if (title !== null && label === null && isTitleLine(line, title.annex, open.length)) {
      if (title.annex) {
        const above = open.at(-1)
        if (above) open = [...open.slice(0, -1), { ...above, text: `${above.text} ${line}` }]
      }
      continue
    }
    if (title?.annex) passages.push({ kind: 'heading', text: under() ?? '', under: null })
    title = null
    const heading = label !== null && (part || isHeading(line, label.style))
    if (heading) {
      const next = lines[at + 1] ?? ''
      const full = part && isCapitals(next) && labelOf(next) === null ? `${line} ${next}` : line
      if (full !== line) at++
      open = [...open.slice(0, placeOf(label.style, open)), { style: label.style, text: full }]
      passages.push({ kind: 'heading', text: full, under: open.at(-2)?.text ?? null })
      continue
    }
    passages.push(...textAndNotes(line, label, under()))
  }
  return { file, passages }
}

function textAndNotes(line: string, label: { readonly style: string } | null, under: string | null) {
  const text = line.replace(/⟦[^⟧]*⟧/gu, '')
  const kind = label !== null || /^[-+*•]\s/u.test(line) ? ('item' as const) : ('paragraph' as const)
  const notes = [...line.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => ({
    kind: 'note' as const,
    text: match[1] ?? '',
    under,
    before: line.slice(0, match.index).replace(/⟦[^⟧]*⟧/gu, ''),
  }))
  return [{ kind, text, under }, ...notes]
}

/** The first row, and rows below it that divide it or number the columns. */
function isHeadRow(cells: readonly string[], above: readonly string[][]): boolean {
  if (above.length === 0) return true
  const written = cells.filter((cell) => cell !== '')
  if (written.every((cell) => /^\(\d+\)/u.test(cell))) return true
  const figures = written.filter((cell) => /^[-+]?[\d.,]+%?$/u.test(cell) && !/^(?:19|20)\d\d$/u.test(cell))
  return above.length < 3 &&
    cells[0] === '' &&
    written.length >= 2 &&
    figures.length === 0 &&
    !/^[-+]/u.test(written[0] ?? '') &&
    cells[1] === ''
    ? true
    : above.length === 1 &&
        cells[0] === '' &&
        cells[1] !== '' &&
        figures.length === 0 &&
        (above[0]?.length ?? 0) < cells.length
}

/** The words that a cell's heads must hold: those of the lowest row, and of the rows above it where they are sure. */
function headsOf(rows: readonly string[][], width: number): string[] {
  const named = rows.filter((row) => !row.every((cell) => cell === '' || /^\(\d+\)/u.test(cell)))
  const [first = [], second] = named
  if (second === undefined) return Array.from({ length: width }, (_, at) => first[at] ?? '')
  if (first.length === second.length) {
    let last = ''
    return second.map((low, at) => {
      last = first[at] || last
      return low === '' ? (first[at] ?? '') : `${last} ${low}`
    })
  }
  const runs: number[][] = []
  second.forEach((cell, at) => {
    if (cell === '') runs.push([at])
    else if (second[at - 1] && at > 0) runs.at(-1)?.push(at)
    else runs.push([at])
  })
  const sure = runs.length === first.length
  const heads = second.map((cell) => cell)
  if (sure)
    for (const [at, run] of runs.entries())
      for (const column of run) heads[column] = `${first[at] ?? ''} ${second[column] ?? ''}`.trim()
  return heads
}

function labelOf(line: string): { readonly style: string } | null {
  const shapes: readonly (readonly [string, RegExp])[] = [
    ['part', /^phần (?:thứ \p{L}+|[IVX]+)/iu],
    ['chapter', /^chương [IVX]+/iu],
    ['article', /^Điều \d+[.:]/u],
    ['roman', /^[IVX]+\.\s/u],
    ['capital', /^[A-ZĐ]\.\s/u],
    ['decimal', /^\d+\.\d+\.?\s/u],
    ['number', /^\d{1,2}\.\s/u],
    ['letter', /^[a-zđ]\)\s/u],
    ['parenthesis', /^\(\d{1,2}\)\s/u],
  ]
  const shape = shapes.find(([, pattern]) => pattern.test(line))
  return shape ? { style: shape[0] } : null
}

function isHeading(line: string, style: string): boolean {
  if (style === 'parenthesis') return false
  if (style === 'roman' || style === 'capital') return line.length <= 200
  if (style === 'article') return line.length <= 120 && !/[.;:]$/u.test(line)
  return line.length <= 160 && !/[.;:,/…]["”]?$/u.test(line.replace(/⟦[^⟧]*⟧/gu, ''))
}

function isTitleLine(line: string, annex: boolean, open: number): boolean {
  if (annex) return isCapitals(line)
  return open === 0 && line.length <= 130 && !/[.:]$/u.test(line)
}

function isCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && line === line.toUpperCase()
}

function placeOf(style: string, open: readonly OpenHeading[]): number {
  const own = RANKS.indexOf(style)
  const at = open.findIndex((one) => RANKS.indexOf(one.style) >= own)
  return at < 0 ? open.length : at
}
