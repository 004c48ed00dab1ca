import type { Area, Period } from '../../search/figure.ts'
import { definedAbbreviations } from '../../search/text/abbreviations.ts'
import {
  type AreaMention,
  areaNamed,
  bareAreaName,
  compareLevels,
  findAreas,
  provinceArea,
} from '../../search/text/areas.ts'
import { purposeBelow, type SectionPurpose } from '../../search/text/roles.ts'
import { findTimes, periodOf, type TimeMention } from '../../search/text/time-mentions.ts'
import type { FigureSource } from './source.ts'

/** What holds for a whole report, and for figures that say nothing else. */
export interface ReportFrame {
  /** The time that its results are about. */
  readonly period: Period | null
  /** The time that its aims are about: "… năm 2024, nhiệm vụ năm 2025" → 2025. */
  readonly aimPeriod: Period | null
  readonly area: Area | null
  /** The last month of which it can have results: of its date, or of its time where that ends later. */
  readonly end: string | null
  /** The month it was issued in; null where it is not known. */
  readonly issued: string | null
  /** Names that the document gives with their kind, by the bare name. */
  readonly knownAreas: ReadonlyMap<string, Area>
  /** Short forms that the document defines, in lower case, and what they stand for. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** A plan, a resolution: its figures are aims unless their section says otherwise. */
  readonly purpose: SectionPurpose
  readonly sections: readonly SectionFrame[]
}

/** What the headings above a passage say. */
export interface SectionFrame {
  readonly period: Period | null
  readonly purpose: SectionPurpose | null
  readonly area: Area | null
}

const FORWARD =
  /nhiệm vụ(?! (?:phát triển|kinh tế|chính trị|năm (?:19|20)\d{2}\s*$))|phương hướng|kế hoạch|dự kiến|mục tiêu|giải pháp|định hướng|công tác trọng tâm/giu
/** Kinds of papers that lay down what is to be. */
const AIMING =
  /^(?:nghị định|thông tư|luật|pháp lệnh|quy định|quy chế|điều lệ|nội quy|kế hoạch|chương trình|đề án|chỉ thị|nghị quyết|công điện|quyết định|hướng dẫn|phương án)/iu
/** Where a short form may be defined: "… (HTX)", "gọi tắt là …". */
const DEFINES = /tắt|\(\p{Lu}{2}[\p{Lu}\d&-]*\)/u
/** Characters of a passage in which areas are looked for; rows of tables may be much longer. */
const LONGEST = 4_000
/** Passages at the head of a paper that may name its body and time. */
const HEAD = 14

/** Reads what holds for a whole report. `before` is the frame of the report before it in the file, for annexes. */
export function reportFrame(source: FigureSource, before: ReportFrame | null): ReportFrame {
  const head = source.passages.slice(0, HEAD).filter(({ kind }) => kind !== 'table')
  const { period, aimPeriod, named } = periodsOf(
    source,
    head.map(({ text }) => text),
  )
  // The annex of a plan is planned, too.
  const isPlan =
    AIMING.test(source.kind ?? '') || (/^phụ lục/iu.test(source.kind ?? '') && before?.purpose === 'aim')
  const purpose = isPlan && !/kết quả|tình hình|sơ kết|tổng kết/iu.test(source.title) ? 'aim' : 'result'
  const area =
    areaOf(
      source,
      head.map(({ text }) => text),
    ) ??
    before?.area ??
    null
  const knownAreas = namedAreas(source, area, before?.knownAreas)
  const frame = {
    period: period ?? before?.period ?? null,
    aimPeriod: aimPeriod ?? (purpose === 'aim' ? period : null) ?? before?.aimPeriod ?? null,
    area,
    issued:
      source.date === null || source.date.length < 7 ? (before?.issued ?? null) : source.date.slice(0, 7),
    end: purpose === 'aim' ? null : endOf(source.date, named ? period : (before?.period ?? null)),
    knownAreas,
    abbreviations: new Map([
      ...(before?.abbreviations ?? []),
      ...source.passages
        .filter(({ text }) => DEFINES.test(text))
        .flatMap(({ text }) => definedAbbreviations(text).map(({ short, full }) => [short, full] as const)),
    ]),
    purpose: purpose as SectionPurpose,
  }
  const aims = { ...frame, aimPeriod: frame.aimPeriod ?? aimsOfHeadings(source, frame.period) }
  return { ...aims, sections: sectionFrames(source, aims) }
}

/** The time that the first heading of the aims names, beyond what the paper tells results of: all its aims are of it. */
function aimsOfHeadings(source: FigureSource, period: Period | null): Period | null {
  if (period === null) return null
  for (const { title, parent } of source.sections) {
    const over = parent === null ? '' : (source.sections[parent]?.title ?? '')
    if (purposeBelow(title, over) !== 'aim') continue
    const named = timeOf(title, period)
    if (named !== null && named.to > period.to && named.from > period.from) return named
  }
  return null
}

function months({ from, to }: Period): number {
  const at = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return at(to) - at(from) + 1
}

/** Results are told of before aims in a title: "… tháng 4, 4 tháng đầu năm; nhiệm vụ tháng 5 năm 2025". */
function periodsOf(
  source: FigureSource,
  head: readonly string[],
): { readonly period: Period | null; readonly aimPeriod: Period | null; readonly named: boolean } {
  const texts = [
    source.title,
    source.period ?? '',
    ...head.filter((text) => text.length < 400 && !DATELINE.test(text) && !GROUNDS.test(text)),
  ]
  for (const [at, text] of texts.entries()) {
    const times = findTimes(text).filter(({ base, compared }) => base === null && !compared)
    if (times.length === 0) continue
    const year = times.find(({ years }) => years !== null)?.years ?? null
    const around = year === null ? yearPeriod(source.date) : whole(year[1])
    const ahead = firstForward(text)
    const resolved = times.flatMap((time) => {
      const period = periodOf(time, around)
      return period === null ? [] : [{ time, period }]
    })
    const results = resolved.filter(({ time }) => time.start < ahead)
    const aims = resolved.filter(({ time }) => time.start >= ahead)
    // "tháng 7 và 7 tháng": what is told without a time is told of the longer.
    const longest = [...(results.length > 0 ? results : aims)].sort(
      (a, b) => months(b.period) - months(a.period),
    )[0]
    const period = longest?.period ?? null
    return { period, aimPeriod: aims[0]?.period ?? null, named: at < 2 }
  }
  return { period: yearPeriod(source.date), aimPeriod: null, named: false }
}

function endOf(date: string | null, period: Period | null): string | null {
  const dated = date === null ? null : date.length >= 7 ? date.slice(0, 7) : `${date}-12`
  if (dated === null || period === null) return dated ?? period?.to ?? null
  return dated > period.to ? dated : period.to
}

function firstForward(title: string): number {
  for (const match of title.matchAll(FORWARD)) {
    // "Kết quả thực hiện nhiệm vụ …" looks back; what opens a title is its subject.
    const before = title.slice(0, match.index)
    if (/(?:thực hiện|kết quả|tình hình)[^,;]{0,24}$/iu.test(before) || before.trim().length < 12) continue
    return match.index
  }
  return Number.POSITIVE_INFINITY
}

function whole(year: number): Period {
  return { kind: 'year', from: `${year}-01`, to: `${year}-12` }
}

function yearPeriod(date: string | null): Period | null {
  const year = date?.slice(0, 4)
  return year === undefined ? null : whole(Number(year))
}

/** "Hoa Giang, ngày 05 tháng 01 năm 2026": when a paper was written, not what it is about. */
const DATELINE =
  /^[^.;:]{0,40}(?:,\s|\()?\s*ngày\s[\d….\s]{0,8}tháng\s[\d….\s]{0,8}năm\s[\d….]{2,6}\s*\)?\.?$/iu

/** What a paper rests on: other papers, with their days. */
const GROUNDS = /^[-–\s]*(?:căn cứ|theo đề nghị|xét|theo )/iu
const BODY =
  /(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG BỘ|BAN CHẤP HÀNH|CỦA|TRÊN ĐỊA BÀN|ĐẢNG ỦY|ĐẢNG UỶ|CỦA CÁC)\s*$/iu

/** The area a report speaks for: of its issuing body, of its title, the place read for it. */
function areaOf(source: FigureSource, head: readonly string[]): Area | null {
  const letterhead = head.slice(0, 8).join('\n')
  // A bundle may carry the cover of another paper; what a title says of itself is its own.
  const bodies = [source.title, source.issuer ?? '', letterhead, head.join('\n')]
  const named = bodies.flatMap((text) => {
    const mentions = findAreas(text).filter(({ name }) => name !== null)
    return (
      mentions.find((mention) => BODY.test(text.slice(Math.max(0, mention.start - 24), mention.start))) ?? []
    )
  })
  const [first] = named
  // A title that runs on into the next line lends the name a word too many: "… của tỉnh Hoa Giang Bảng 2".
  const own = named.find(({ name }) => first?.name?.startsWith(`${name} `) === true) ?? first
  // The place is read from the title first, whatever cover a bundle reuses: no other province speaks here.
  const isElsewhere =
    own?.level === 'province' && source.place !== null && bareAreaName(own.name ?? '') !== source.place
  if (source.place !== null && isElsewhere) return provinceArea(source.place)
  if (own !== undefined) return areaFrom(own, source.place)
  const titled = findAreas(source.title).filter(({ name }) => name !== null)
  const last = titled.at(-1)
  if (last !== undefined) return areaFrom(last, source.place)
  return source.place === null ? null : provinceArea(source.place)
}

function areaFrom({ name, level }: AreaMention, place: string | null): Area {
  const above =
    place === null || level === 'province' || bareAreaName(name ?? '') === place
      ? null
      : provinceArea(place).name
  return { name: name ?? '', level, within: above }
}

function namedAreas(
  source: FigureSource,
  own: Area | null,
  before: ReadonlyMap<string, Area> | undefined,
): ReadonlyMap<string, Area> {
  const known = new Map<string, Area>(before)
  for (const { text } of source.passages) {
    for (const { name, level } of findAreas(text.slice(0, LONGEST))) {
      if (name === null || /\d/u.test(name)) continue
      const bare = bareAreaName(name)
      if (!/\s|-/u.test(bare)) continue
      const kept = known.get(bare)
      // One name may stand for a district and a commune of it; bare it means the larger.
      if (kept === undefined || compareLevels(level, kept.level) < 0)
        known.set(bare, areaNamed({ name, level }, own))
    }
  }
  if (own !== null) known.delete(bareAreaName(own.name))
  return known
}

function sectionFrames(source: FigureSource, frame: Omit<ReportFrame, 'sections'>): readonly SectionFrame[] {
  const frames: SectionFrame[] = []
  source.sections.forEach(({ title, parent, label }, at) => {
    const above: SectionFrame = (parent === null || parent >= at ? undefined : frames[parent]) ?? {
      period: null,
      purpose: null,
      area: null,
    }
    const text = `${label} ${title}`
    const over = parent === null || parent >= at ? '' : (source.sections[parent]?.title ?? '')
    const purpose = purposeBelow(title, over) ?? above.purpose
    // "… cao hơn bình quân cả nước": a heading that names the country compares with it.
    const area = findAreas(text).find(({ name, level }) => name !== null && level !== 'country')
    const named = /^\(?(?:kèm theo|ban hành kèm|trình)/iu.test(title.trim())
      ? null
      : timeOf(text, frame.period)
    const aims = purpose === 'aim' && above.purpose !== 'aim' && named === null ? frame.aimPeriod : null
    frames.push({
      period: named ?? aims ?? above.period,
      purpose,
      area: area === undefined ? above.area : areaFrom(area, source.place),
    })
  })
  return frames
}

const OF_TASKS =
  /(?:thực hiện|triển khai)(?: \p{L}+){0,6} (?:nhiệm vụ|kế hoạch|nghị quyết|dự toán)(?: \p{L}+){0,6}\s$/iu

/** The time a heading or lead names, the longest of several; of results and aims that of the results. */
export function timeOf(text: string, around: Period | null): Period | null {
  const named: readonly TimeMention[] = findTimes(text).filter(
    ({ base, compared }) => base === null && !compared,
  )
  const ahead = firstForward(text)
  const back = named.filter(({ start }) => start < ahead)
  const told = back.length > 0 ? back : named
  const part = told.some(({ kind }) => kind !== 'year' && kind !== 'until')
  // "3 tháng triển khai nhiệm vụ năm 2024": the year is that of the tasks.
  const times = told.filter(
    ({ kind, start }) => !(part && kind === 'year' && OF_TASKS.test(text.slice(0, start))),
  )
  const periods = times.flatMap((time) => periodOf(time, around) ?? [])
  return [...periods].sort((a, b) => months(b) - months(a))[0] ?? null
}
