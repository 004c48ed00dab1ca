import type { Area, AreaLevel, Period, Quantity, Role } from '../../search/figure.ts'
import { addTo } from '../../search/group-by.ts'
import { ORDINAL_HEAD, UNIT_HEAD } from '../../search/lexicon/table-heads.ts'
import { COUNTS } from '../../search/lexicon/units.ts'
import { areaNamed, findAreas, provinceArea } from '../../search/text/areas.ts'
import { findQuantities } from '../../search/text/quantities.ts'
import { purposeOf, roleOfHeads } from '../../search/text/roles.ts'
import { scaledUnit } from '../../search/text/scaled-unit.ts'
import { findTimes, periodOf } from '../../search/text/time-mentions.ts'
import { unitAfter } from '../../search/text/units.ts'
import type { Around, SentenceContext, SentenceFigure } from './sentence-state.ts'
import { isAhead } from './sentence-times.ts'
import type { Cell, Row, Table } from './table-rows.ts'

/** A figure of a row, with the row's passage. */
export interface RowFigure {
  readonly passage: number
  readonly figure: SentenceFigure
}

const REMARK_HEAD = /^(?:ghi chú|đánh giá|ghi|tình trạng|căn cứ|thời hạn|thời gian(?: hoàn thành)?|nguồn)/iu
const WHOLE_ROW =
  /^(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|huyện|thành phố|xã|phường)|chung|bình quân(?: chung)?)\s*(?:[:(,].*)?$/iu
const SUB_ROW = /^(?:[-–+*•]\s|(?:trong đó|gồm|riêng)\s?:?)/iu
/** "Trong đó:", "Theo địa phương": they say how rows are told, and name nothing. */
const NAMES_NO_GROUP = /^(?:trong đó|gồm|bao gồm|riêng)\s*:?$|^theo\s/iu
/** What is measured must stand elsewhere. */
const GENERAL_WORDS =
  /(?<!\p{L})(?:tốc độ|bình quân|tỷ lệ|tỉ lệ|số lượng|giá trị|mức|tổng số|kết quả|tăng trưởng|tăng|giảm|năm)(?!\p{L})/giu
const BODY =
  /^(?:Sở|Ban|BQL(?:DA)?|UBND|Ủy ban|HĐND|Công an|Cục|Chi cục|Văn phòng|Thanh tra|Trung tâm|Kho bạc|Bộ Chỉ huy|Bảo hiểm xã hội|Tòa án|Viện|Chi nhánh|Trường|Bệnh viện|TTYT|BHXH|Phòng|Trạm|Đảng bộ|Đảng ủy|Liên đoàn|Hội|Đoàn|Ngân hàng|Thuế(?=\s(?:tỉnh|thành phố|huyện|cơ sở|khu vực|\p{Lu}))|Hải quan)\s/u
const VALUE = /^[-–+−(≥≤<>~≈]?\s?\d[\d.,\s\u00A0]*(?:\s?[-–/]\s?\d[\d.,]*)?\)?\s?\*?(?:%|‰)?$/u
const YEAR_PLAN =
  /(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu)\s+(?:giao\s+)?(?:cả\s+)?năm(?!\s*(?:19|20)?\d)/iu
/** Words of heads that tell time, role or comparison, and name nothing. */
const HEAD_WORDS =
  /(?<!\p{L})(?:các|một số|kế hoạch|kh|dự toán|dt|thực hiện|th|uth|ước(?: th| thực hiện| tính| đạt)?|so sánh|so với|so|cùng kỳ|ck|năm|tháng|quý|cả|đầu|cuối|kết quả|mục tiêu|chỉ tiêu|nghị quyết|nq|giao|hđnd(?: tỉnh)?|trung ương|tw|tăng|giảm|tỷ lệ|đạt|lũy kế|luỹ kế|đến|hết|ngày|tính|từ|trước|chính thức|trong kỳ|kỳ trước|kỳ này|số liệu thống kê|số liệu|giá trị|trong năm|đvt|đơn vị tính|phấn đấu|dự kiến|và|của|với|hiện hành)(?!\p{L})/giu

/** A place in an order, not an amount: "Thứ hạng", "Xếp hạng trong cụm". */
const RANK_WORDS =
  /(?<!\p{L})(?:xếp (?:thứ|hạng|vị thứ)|(?:thứ|vị) (?:hạng|thứ)|hạng|thứ bậc|vị trí)(?!\p{L})/iu
/** What is measured of those that are ranked: "Xếp hạng – Điểm số". */
const AMOUNT_WORDS = /(?<!\p{L})(?:điểm|tỷ lệ|tỉ lệ|số lượng|giá trị|kết quả)(?!\p{L})|%/iu
/** Names of what is told by the hundred where no unit is printed; an index of quality has its own scale. */
const NAMES_RATE =
  /^(?:t[ỷỉ] lệ|t[ỷỉ] trọng|tốc độ|chỉ số (?:giá|sản xuất|phát triển (?:công nghiệp|sản xuất)|tiêu thụ|tồn kho|sử dụng lao động))/iu
const NAMES_RANK = /^(?:xếp (?:thứ|hạng)|thứ hạng|vị thứ|hạng)(?!\p{L})/iu
/** "Số dự án" counts projects, whatever unit the line above the table gives to its amounts. */
const COUNT_HEAD = new RegExp(`^(?:tổng )?số (?:lượng )?(${COUNTS})(?!\\p{L})`, 'iu')
/** "Từ 300 đến dưới 1.000": a column for what lies between two numbers. */
const BOUNDS = /(?<!\p{L})(?:từ|đến|trên|dưới)\s+\d|[<>≤≥]\s?\d/iu

const OF_AIMS = /chỉ tiêu|mục tiêu|kế hoạch|dự toán/iu

interface Column {
  readonly heads: readonly string[]
  readonly isRank: boolean
  readonly unit: string | null
  readonly role: Role | null
  readonly period: Around<Period> | null
  readonly isBase: boolean
  /** What the heads name beside time and role: "Thu NSNN". */
  readonly name: string
  readonly area: Area | null
}

interface Layout {
  readonly ordinals: ReadonlySet<number>
  readonly unit: number | null
  readonly label: number
  readonly remarks: ReadonlySet<number>
  readonly columns: readonly Column[]
}

/** Figures of a table: each cell that holds a value, with all heads above it, its group row and its line of units. */
export function tableFigures(table: Table, context: SentenceContext): readonly RowFigure[] {
  const tablePeriod = captionPeriod(table, context) ?? context.period
  const layout = layoutOf(table, context, tablePeriod)
  return table.rows.flatMap((row): readonly RowFigure[] => {
    const label = row.cells.find(({ column }) => column === layout.label)
    const name = label?.text.trim() ?? ''
    const isSub = SUB_ROW.test(name)
    const bare = name.replace(/^[-–+*•]\s*/u, '').replace(/^(?:trong đó|gồm|riêng)\s?:\s*/iu, '')
    const above =
      row.groups.findLast((group) => !NAMES_NO_GROUP.test(group.trim()))?.replace(/^[-–+*•]\s*/u, '') ?? null
    return rowFigures(row, { label, name: bare, above, isSub }, layout, {
      context,
      caption: table.caption,
      period: tablePeriod,
      unit: table.unit ?? headUnit(table.caption ?? ''),
    })
  })
}

function captionPeriod({ caption }: Table, context: SentenceContext): Around<Period> | null {
  const times = findTimes(caption ?? '').filter(({ base, compared }) => base === null && !compared)
  const periods = times.flatMap((time) => periodOf(time, context.period?.value ?? null) ?? [])
  // "… năm 2025 (đến 25/11/2025)": of the year so much as was over by then.
  const period =
    periods.find((one) => one.kind === 'until' && one.to.slice(0, 4) === periods[0]?.to.slice(0, 4)) ??
    periods[0]
  return period === undefined ? null : { value: period, from: 'caption' }
}

function layoutOf(table: Table, context: SentenceContext, period: Around<Period> | null): Layout {
  const byColumn = new Map<number, string[]>()
  let width = table.heads.length
  for (const { column, text } of table.rows.flatMap(({ cells }) => cells)) {
    width = Math.max(width, column + 1)
    addTo(byColumn, column, text.trim())
  }
  const cellsIn = (column: number): readonly string[] => byColumn.get(column) ?? []
  const headOf = (column: number) => table.heads[column]?.join(' ').trim() ?? ''
  const all = Array.from({ length: width }, (_, column) => column)
  const isOrdinal = (column: number) =>
    ORDINAL_HEAD.test(headOf(column)) ||
    (column === 0 &&
      headOf(column) === '' &&
      cellsIn(0).length > 1 &&
      cellsIn(0).every((text) => /^(?:\d{1,2}|[IVX]+|[A-Z])\.?$/u.test(text)))
  const ordinals = new Set(all.filter(isOrdinal))
  const texts = all.filter((column) => !ordinals.has(column))
  const isUnit = (column: number) => {
    const cells = cellsIn(column)
    return (
      (UNIT_HEAD.test(headOf(column)) || headOf(column) === '') &&
      cells.length > 0 &&
      cells.filter((text) => text.length <= 24 && isUnitWord(text)).length >= cells.length * 0.6
    )
  }
  const unit = texts.find(isUnit) ?? null
  const label =
    texts.find((column) => {
      const cells = cellsIn(column)
      return (
        column !== unit &&
        cells.length > 0 &&
        cells.filter((text) => !VALUE.test(text)).length > cells.length * 0.6
      )
    }) ??
    texts[0] ??
    0
  const remarks = new Set(texts.filter((column) => REMARK_HEAD.test(headOf(column)) && column !== label))
  const columns = ratesNamed(all.map((column) => columnOf(table.heads[column] ?? [], context, period)))
  return { ordinals, unit, label, remarks, columns }
}

/** "Tỷ lệ (%)" behind "Giải ngân đến 15/7": a rate that names nothing is that of the amount before it, at its time. */
function ratesNamed(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, at) => {
    const before = columns[at - 1]
    const isBare = column.name === '' && BARE_RATE.test(column.heads.at(-1)?.trim() ?? '')
    if (!isBare || before === undefined || before.name === '' || before.unit === '%') return column
    return {
      ...column,
      name: `Tỷ lệ ${before.name.charAt(0).toLowerCase()}${before.name.slice(1)}`,
      period: column.period ?? before.period,
    }
  })
}

const BARE_RATE = /^(?:t[ỷỉ] lệ)?\s*\(?\s*%\s*\)?$|^t[ỷỉ] lệ$/iu

function isUnitWord(text: string): boolean {
  if (!/[\p{L}%‰]/u.test(text)) return false
  if (/^(?:%|‰)/u.test(text)) return true
  const { base, scale } = scaledUnit(text)
  return scale > 1 || unitAfter(`1 ${text}`, 1).trim() === text || (!/\s/u.test(base) && base.length < 10)
}

function columnOf(heads: readonly string[], context: SentenceContext, table: Around<Period> | null): Column {
  const own = headPeriod(heads, table)
  const role = roleOfHeads(heads)
  const inner = heads.at(-1) ?? ''
  const printed = [...heads].reverse().flatMap((head) => headUnit(head) ?? [])[0] ?? null
  const unit = printed ?? COUNT_HEAD.exec(inner.trim())?.[1] ?? null
  const area = [...heads]
    .reverse()
    .flatMap((head) => findAreas(head, context.knownAreas).filter(({ name }) => name !== null))[0]
  return {
    heads,
    isRank: isRankColumn(heads),
    unit: unit ?? (/%/u.test(heads.join(' ')) || role === 'share' ? '%' : null),
    role,
    period: own?.period ?? null,
    isBase: own?.isBase ?? false,
    name: headName(heads, area === undefined ? [] : [area]),
    area: area === undefined ? null : areaNamed({ ...area, name: area.name ?? '' }, context.ownArea),
  }
}

function isRankColumn(heads: readonly string[]): boolean {
  const telling = [...heads].reverse().find((head) => RANK_WORDS.test(head) || AMOUNT_WORDS.test(head))
  return telling !== undefined && RANK_WORDS.test(telling) && !/^(?:điểm|tỷ lệ|số)/iu.test(telling.trim())
}

function headUnit(head: string): string | null {
  for (const match of head.matchAll(/\(([^()]{1,28})\)/gu)) {
    const inner = (match[1] ?? '').replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:\s*/iu, '').trim()
    if (/^[%‰]/u.test(inner) || unitAfter(`1 ${inner}`, 1).trim() === inner || scaledUnit(inner).scale > 1)
      return inner
  }
  return null
}

function headName(heads: readonly string[], areas: readonly { readonly name: string | null }[]): string {
  const parts = heads.map((head) => {
    let bare = head.replace(/\([^()]*\)/gu, ' ')
    for (const { start, end } of [...findTimes(bare)].reverse())
      bare = `${bare.slice(0, start)} ${bare.slice(end)}`
    for (const { name } of areas) {
      // The kind of an area opens a head in a capital: "Huyện Na Sầm".
      const at = name === null ? -1 : bare.toLowerCase().indexOf(name.toLowerCase())
      if (name !== null && at >= 0) bare = `${bare.slice(0, at)} ${bare.slice(at + name.length)}`
    }
    bare = bare.replace(/\s+(?:so với|so|với)\s*$/iu, ' ')
    if (BOUNDS.test(bare)) return bare.replace(/\s+/gu, ' ').trim()
    const words = bare.replace(HEAD_WORDS, ' ').replace(/[\d%()/=+*,.:;–-]+/gu, ' ')
    // What is left of "Tỷ lệ hộ nghèo" is a name, and then all of it is.
    return /\p{L}{2}/u.test(words) ? bare.replace(/\s+/gu, ' ').trim() : ''
  })
  return parts.filter((part) => part !== '').join(' – ')
}

function headPeriod(
  heads: readonly string[],
  table: Around<Period> | null,
): { readonly period: Around<Period>; readonly isBase: boolean } | null {
  // An outer head gives the year of an inner month: "Thực hiện năm 2025" above "Tháng 02".
  let around = table?.value ?? null
  let found: Period | null = null
  let isBase = false
  const role = roleOfHeads(heads)
  const compares = role === 'change' || role === 'share'
  for (const head of heads) {
    const time = findTimes(head).find(({ compared, base }) => !compared && !(compares && base !== null))
    if (time === undefined) {
      if (YEAR_PLAN.test(head) && around !== null && found === null) {
        const year = around.to.slice(0, 4)
        found = { kind: 'year', from: `${year}-01`, to: `${year}-12` }
      }
      continue
    }
    const period = periodOf(time, around)
    if (period === null) continue
    // "Năm 2025" below "9 tháng" says its year; "9 tháng" below "Năm 2025" says the time.
    if (
      found !== null &&
      time.kind === 'year' &&
      time.base === null &&
      found.from.slice(0, 4) === period.from.slice(0, 4)
    )
      continue
    found = period
    around = period
    isBase = time.base !== null
  }
  if (found === null) return null
  // A column of the same months a year before, with no more than its time above it, is there to compare.
  const former = role === null && table !== null && isYearBefore(found, table.value)
  return { period: { value: found, from: 'head' }, isBase: isBase || former }
}

function isYearBefore(period: Period, table: Period): boolean {
  const before = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
  return period.from === before(table.from) && period.to === before(table.to) && table.kind !== 'year'
}

/** "Lũy kế": from January to the month that the head names. */
function cumulated(period: Around<Period> | null, words: string): Around<Period> | null {
  if (period === null || period.value.kind !== 'month' || !/l[ũu][yỹ] kế|cộng dồn/iu.test(words))
    return period
  return {
    ...period,
    value: { kind: 'until', from: `${period.value.from.slice(0, 4)}-01`, to: period.value.to },
  }
}

/** "Thu nhập bình quân đến năm 2030" under "Mục tiêu 2026 - 2030": of the end that the row names. */
function endNamed(name: string, around: Around<Period> | null): Around<Period> | null {
  const end = findTimes(name).find(
    ({ kind, base, compared }) => kind === 'until' && base === null && !compared,
  )
  const value = end === undefined || around === null ? null : periodOf(end, around.value)
  const isWithin =
    value !== null && around !== null && value.from >= around.value.from && value.to <= around.value.to
  return isWithin ? { value, from: 'row' } : around
}

interface RowNames {
  readonly label: Cell | undefined
  readonly name: string
  readonly above: string | null
  readonly isSub: boolean
}

interface TableFacts {
  readonly context: SentenceContext
  readonly caption: string | null
  readonly period: Around<Period> | null
  readonly unit: string | null
}

function rowFigures(row: Row, names: RowNames, layout: Layout, table: TableFacts): readonly RowFigure[] {
  const { context } = table
  const told = new Set(layout.columns.map(({ role }) => role))
  // "Chỉ tiêu giao năm 2026": beside what was reached before stand aims, whatever their heads leave out.
  const allots = OF_AIMS.test(table.caption ?? '') && purposeOf(table.caption ?? '') === 'aim'
  const hasPlan = told.has('target') && !(allots && (told.has('result') || told.has('estimate')))
  const rowArea = areaOfRow(names.name, layout, row.groups, context)
  const rowPeriod = periodOfRow(names.name, table.period)
  const isWhole = WHOLE_ROW.test(names.name)
  const printedUnit = row.cells.find(({ column }) => column === layout.unit)?.text.trim() ?? null
  const labelUnit = headUnit(names.name)
  const ownName =
    rowArea !== null || rowPeriod !== null
      ? ''
      : isWhole
        ? (/\(([^()]{2,})\)/u.exec(names.name)?.[1] ?? '')
        : nameOfRow(names.name)
  return row.cells.flatMap((cell): readonly RowFigure[] => {
    const column = layout.columns[cell.column]
    if (
      cell === names.label ||
      layout.ordinals.has(cell.column) ||
      cell.column === layout.unit ||
      column === undefined
    )
      return []
    if (layout.remarks.has(cell.column)) return []
    const unit =
      column.unit ??
      printedUnit ??
      labelUnit ??
      (NAMES_RATE.test(names.name) && table.unit === null ? '%' : table.unit)
    const isRank = column.isRank || (NAMES_RANK.test(names.name) && column.unit === null)
    const quantity = isRank ? cellRank(cell) : cellQuantity(cell, unit, column.role)
    if (quantity === null) return []
    const period = cumulated(
      rowPeriod ?? endNamed(names.name, column.period ?? table.period),
      `${names.name} ${column.heads.join(' ')}`,
    )
    const role = ofItsTime(context, period, roleOf(column, names, context, hasPlan))
    const area: Around<Area> | null =
      rowArea !== null
        ? { value: rowArea, from: 'row' }
        : column.area !== null
          ? { value: column.area, from: 'head' }
          : context.area
    const named =
      [ownName, column.name].filter((part) => part !== '').join(' – ') || names.above || table.caption
    // "97,75 (cấp tỉnh)": what the cell adds tells what its figure is of.
    const added = /^[\d.,\s%]+\((?=\p{L})([^()\d]{3,40})\)$/u.exec(cell.text.trim())?.[1]
    const indicator = named !== null && added !== undefined ? `${named} (${added})` : named
    const groupName = names.above !== null && names.above !== indicator ? names.above : null
    return [
      {
        passage: row.passage,
        figure: {
          quantity,
          indicator: indicator ?? null,
          indicatorSpan:
            ownName === '' || names.label === undefined ? null : [names.label.start, names.label.end],
          context: contextOf(groupName, column.name, ownName, table.caption),
          partOf: names.isSub ? names.above : null,
          period: period?.value ?? null,
          area: area?.value ?? null,
          role: role.value,
          direction: null,
          from: {
            indicator:
              indicator === undefined || indicator === null
                ? null
                : ownName !== ''
                  ? 'row'
                  : column.name !== ''
                    ? 'head'
                    : 'caption',
            period: period?.from ?? null,
            area: area?.from ?? null,
            role: role.from,
          },
        },
      },
    ]
  })
}

/** The group that a row stands under, and the name of the table where the head does not say what is measured. */
function contextOf(
  group: string | null,
  head: string,
  rowName: string,
  caption: string | null,
): string | null {
  if (group === null) return rowName === '' && isTelling(head) ? null : caption
  const isGeneral = head !== '' && !/\p{L}/u.test(head.replace(GENERAL_WORDS, ''))
  return isGeneral && caption !== null ? `${group} – ${caption}` : group
}

/** "Dân số" and "Sản lượng" leave to the table's name what is counted; a longer name tells it. */
function isTelling(name: string): boolean {
  const words = name.match(/\p{L}+/gu)?.length ?? 0
  return words > 2 && /\p{L}/u.test(name.replace(GENERAL_WORDS, ''))
}

function cellRank(cell: Cell): Quantity | null {
  const quantity = cellQuantity(cell, null, null)
  return quantity === null || quantity.base !== null ? quantity : { ...quantity, rank: true }
}

function roleOf(column: Column, names: RowNames, context: SentenceContext, hasPlan: boolean): Around<Role> {
  if (column.isBase && column.role !== 'change' && column.role !== 'share')
    return { value: 'base', from: 'head' }
  if (column.role !== null) return { value: column.role, from: 'head' }
  if (purposeOf(names.name) === 'aim' && /mục tiêu|kế hoạch|dự toán/iu.test(names.name))
    return { value: 'target', from: 'row' }
  // Beside a column of plans a column that says nothing of its role tells what was reached.
  if (hasPlan && context.role.value === 'target') return { value: 'result', from: 'head' }
  return { value: context.role.value, from: context.role.from }
}

/** What stands under a year that a paper cannot have results of is aimed at, and what stands under one long past is not. */
function ofItsTime(
  context: SentenceContext,
  period: Around<Period> | null,
  role: Around<Role>,
): Around<Role> {
  const isTold = role.from === 'head' || role.from === 'row'
  if (isTold || (period?.from !== 'head' && period?.from !== 'row')) return role
  if (role.value === 'result' && isAhead(context, period.value)) return { value: 'target', from: period.from }
  const isPast = context.issued !== null && period.value.to < context.issued
  return role.value === 'target' && isPast ? { value: 'result', from: period.from } : role
}

function nameOfRow(name: string): string {
  return name
    .replace(/\s*\((?:%|[^()]{1,20})\)\s*$/u, (bracket) => (headUnit(bracket) === null ? bracket : ''))
    .trim()
}

const LEVELS: readonly AreaLevel[] = ['province', 'district', 'commune', 'country']

/** A bare name in a column or group that says of what kind its rows are. */
const BARE_NAME = /^\p{Lu}[\p{Ll}']+(?:(?:\s|-|\s-\s)\p{Lu}[\p{Ll}']+){1,4}$/u

function bareArea(name: string, heads: string, context: SentenceContext): Area | null {
  if (!BARE_NAME.test(name)) return null
  const kinds = heads.toLowerCase()
  if (/(?<!\p{L})tỉnh(?!\p{L})|địa phương|thành phố/u.test(kinds)) {
    const province = provinceArea(name)
    if (province.name !== name) return province
  }
  if (/(?<!\p{L})tỉnh(?!\p{L})/u.test(kinds)) return null
  const level = /huyện|thị xã|quận/u.test(kinds)
    ? 'district'
    : /(?<!\p{L})xã(?!\p{L})|phường|thị trấn/u.test(kinds)
      ? 'commune'
      : null
  if (level === null) return null
  const [kind, ...others] =
    kinds.match(/thị xã|huyện|quận|thành phố|(?<!\p{L})xã(?!\p{L})|phường|thị trấn/gu) ?? []
  const named = kind !== undefined && others.every((other) => other === kind) ? `${kind} ${name}` : name
  return areaNamed({ name: named, level }, context.ownArea)
}

function areaOfRow(
  name: string,
  layout: Layout,
  groups: readonly string[],
  context: SentenceContext,
): Area | null {
  const bare = name.replace(/^(?:địa bàn|khu vực|trên địa bàn)\s+/iu, '')
  const first = findAreas(
    bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    context.knownAreas,
  )[0]
  if (first !== undefined && first.start === 0 && first.name !== null && LEVELS.includes(first.level)) {
    const rest = bare.slice(first.end).trim()
    if (rest === '' || /^\(/u.test(rest)) return areaNamed({ ...first, name: first.name }, context.ownArea)
  }
  const head = layout.columns[layout.label]?.heads.join(' ') ?? ''
  const bareNamed = bareArea(bare, [head, ...groups].join(' '), context)
  if (bareNamed !== null) return bareNamed
  if (BODY.test(name) && /đơn vị|cơ quan|cơ sở|sở|ngành|địa phương|tên|chủ đầu tư|nơi/iu.test(head)) {
    const seat = findAreas(name, context.knownAreas).find((one) => one.name !== null)
    return { name, level: 'body', within: seat?.name ?? context.ownArea?.name ?? null }
  }
  return null
}

function periodOfRow(name: string, around: Around<Period> | null): Around<Period> | null {
  const [time] = findTimes(name)
  if (time === undefined || name.trim().length - (time.end - time.start) > 8) return null
  const value = periodOf(time, around?.value ?? null)
  return value === null ? null : { value, from: 'row' }
}

function cellQuantity(cell: Cell, unit: string | null, role: Role | null): Quantity | null {
  const text = cell.text.trim()
  const at = cell.start + cell.text.indexOf(text)
  const found = findQuantities(cell.text, unit)
  const [first] = found
  if (first === undefined) return null
  if (found.length > 1 && !VALUE.test(text)) return null
  if (!VALUE.test(text) && text.length > 40) return null
  const moved = { ...first, start: first.start + cell.start, end: first.end + cell.start }
  // In a column of changes accountants write a fall in brackets.
  const falls = /^\(\s?\d[\d.,]*\s?%?\)$/u.test(text) && (role === 'change' || unit === '%')
  return falls
    ? { ...moved, value: -moved.value, printed: -moved.printed, raw: text, start: at, end: at + text.length }
    : moved
}
