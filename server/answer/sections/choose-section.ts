import type { AreaLevel } from '../../../search/figure.ts'
import type { Library, ReportSummary } from '../../../search/library.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { findTimes } from '../../../search/text/time-mentions.ts'
import type { ItemGroup } from '../item-groups.ts'
import { areaRelation } from '../judge/area-relation.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import type { Asked } from '../judge/features.ts'
import { timeRelation } from '../judge/time-relation.ts'
import { type QuestionTerm, shareHeld } from '../question.ts'
import type { AskedSection } from './asked-section.ts'
import type { NamedHeading } from './find-headings.ts'
import { sectionItems } from './section-items.ts'

/** How much of the subject the headings, the title of the paper or an item must hold. */
const OF_SUBJECT = 0.45
/** What speaks for a section, beside how much of its heading is the name. */
const BY_PAPER = 2
const BY_TIME = { same: 1, inside: 0.4, around: 0.5, unknown: 0, apart: 0 }
const BY_AREA = { own: 1.5, above: 1.5, unknown: 0, other: 0 }
const BY_LEVEL = 0.5
const BY_SUBJECT = 0.6
const BY_RECENCY = 0.4
const OF_DRAFT = -0.3
/** Words that name whose paper it is, no subject: "của tỉnh", "trong báo cáo". */
const NO_SUBJECT =
  'tỉnh huyện xã phường thành phố thị nhà nước mình ta báo cáo văn bản nêu ra rút gặp phải còn có bị được giao đề xác định của trong ở tại về từ sau theo việc gì nào những các ubnd công tác chính chủ yếu trọng tâm chủ quan khách quan năm tháng quý kỳ đầu cuối qua tới nay là'

/**
 * The section that answers a question for what papers tell under a heading: of the papers that contradict neither time,
 * area nor paper asked about the one that fits best. Where the question names a subject, and neither the headings nor
 * the paper's title do, only the items that speak of it.
 *
 * @param headings of the name that is asked for
 */
export async function chooseSection(
  library: Library,
  asked: Asked,
  section: AskedSection,
  headings: readonly NamedHeading[],
): Promise<ItemGroup | null> {
  const subject = subjectOf(asked, section)
  const recencyOf = recencies(asked.reports)
  const byFit = headings
    .flatMap((heading) => fittingHeading(asked, section, subject, heading, recencyOf) ?? [])
    .toSorted((a, b) => b.fit - a.fit)
  for (const { heading, isOfSubject } of byFit) {
    const { view, header, above } = heading
    const all = await sectionItems(library, view)
    const items = isOfSubject
      ? all
      : all.filter(({ passage: { text }, span }) => speaksOf(subject, text.slice(...span)))
    if (items.length > 0)
      return {
        kind: 'section',
        header,
        host: '',
        above,
        items,
        ...(isOfSubject ? {} : { of: all.length }),
        view,
      }
  }
  return null
}

interface FittingHeading {
  readonly heading: NamedHeading
  readonly fit: number
  /** The headings or the paper's title speak of the subject: then all that stands there does. */
  readonly isOfSubject: boolean
}

/** How well the section under a heading fits; null where its paper contradicts what is asked about. */
function fittingHeading(
  { scope, reports }: Asked,
  { isAhead }: AskedSection,
  subject: readonly QuestionTerm[],
  heading: NamedHeading,
  recencyOf: (report: ReportSummary | null) => number,
): FittingHeading | null {
  const { view, header, above, precision } = heading
  const { passage } = view
  if (scope.papers !== null && !scope.papers.has(passage.reportId)) return null
  const report = reports.get(passage.reportId) ?? null
  const span = [0, passage.text.length] as const
  const time = timeRelation(scope, view, span, report, header).relation
  const area = areaRelation(scope, view, span, report)
  if (time === 'apart' && !(isAhead && findTimes(header).length === 0)) return null
  // A paper that does not say whose it is may be anybody's.
  if (scope.areas.length > 0 && BY_AREA[area] === 0) return null
  const isOfSubject = speaksOf(subject, `${header}. ${above}. ${passage.reportTitle}`)
  const fit =
    precision +
    (scope.papers === null ? 0 : BY_PAPER) +
    BY_TIME[time] +
    BY_AREA[area] +
    (scope.level !== null && isOfLevel(report, scope.level) ? BY_LEVEL : 0) +
    (isOfSubject ? BY_SUBJECT : 0) +
    (report?.draft == null ? 0 : OF_DRAFT) +
    BY_RECENCY * recencyOf(report)
  return { heading, fit, isOfSubject }
}

/** 0 for the oldest day of a paper, 1 for the newest; 0, too, where no other is known. */
function recencies(reports: Asked['reports']): (report: ReportSummary | null) => number {
  const dates = [...new Set([...reports.values()].flatMap(({ date }) => date ?? []))].sort()
  const places = new Map(dates.map((date, at) => [date, at]))
  return (report) => (dates.length < 2 ? 0 : (places.get(report?.date ?? '') ?? 0) / (dates.length - 1))
}

const LEVEL_WORDS: Readonly<Record<AreaLevel, RegExp>> = {
  country: / (?:chinh phu|trung uong|quoc hoi) /u,
  province: / tinh /u,
  district: / (?:huyen|thi xa|quan) /u,
  commune: / (?:xa|phuong|thi tran) /u,
  body: / (?:so|ban|nganh) /u,
}

/** The paper is of that level by its issuer and title. */
function isOfLevel(report: ReportSummary | null, level: AreaLevel): boolean {
  return LEVEL_WORDS[level].test(
    foldedWords([report?.area, report?.issuer, report?.title].filter(Boolean).join('. ')),
  )
}

/** What the question speaks of beside the name it asks for, whose paper it is, and when. */
function subjectOf({ question, scope }: Asked, { words }: AskedSection): readonly QuestionTerm[] {
  const { places, periods, reportKinds } = question.understood
  const times = scope.times.map(({ start, end }) => question.understood.text.slice(start, end))
  const named = [...places, ...periods, ...reportKinds].map((one) => one.words)
  const left = new Set(
    foldedWords([words, ...times, ...named, ...scope.areas, NO_SUBJECT].join(' '))
      .trim()
      .split(' '),
  )
  const isLeft = (syllable: string): boolean => left.has(foldedWords(syllable).trim()) || /\d/u.test(syllable)
  return question.terms.filter(({ writings }) =>
    writings.every((writing) => !writing.some((term) => term.split('_').some(isLeft))),
  )
}

function speaksOf(subject: readonly QuestionTerm[], text: string): boolean {
  const terms = new Set(indexTerms(text))
  return (shareHeld(subject, (term) => terms.has(term)) ?? 1) >= OF_SUBJECT
}
