import type { AreaLevel } from '../../../search/figure.ts'
import type { ReportSummary } from '../../../search/library.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { findTimes } from '../../../search/text/time-mentions.ts'
import type { ItemGroup } from '../item-groups.ts'
import { areaRelation } from '../judge/area-relation.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import type { Asked } from '../judge/features.ts'
import { timeRelation } from '../judge/time-relation.ts'
import { isHeld, type QuestionTerm } from '../question.ts'
import type { AskedSection } from './asked-section.ts'
import type { NamedSection } from './find-sections.ts'

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
 */
export function chooseSection(
  all: Asked,
  asked: AskedSection,
  sections: readonly NamedSection[],
): ItemGroup | null {
  const { scope, reports } = all
  const subject = subjectOf(all, asked)
  const dates = [...new Set([...reports.values()].flatMap(({ date }) => date ?? []))].sort()
  let best: { readonly group: ItemGroup; readonly score: number } | null = null
  for (const { group, precision } of sections) {
    const { view } = group
    const { passage } = view
    const report = reports.get(passage.reportId) ?? null
    if (scope.papers !== null && !scope.papers.has(passage.reportId)) continue
    const span = [0, passage.text.length] as const
    const time = timeRelation(scope, view, span, report, group.header).relation
    const area = areaRelation(scope, view, span, report)
    const isAhead = asked.isAhead && findTimes(group.header).length === 0
    if (time === 'apart' && !isAhead) continue
    // A paper that does not say whose it is may be anybody's.
    if (scope.areas.length > 0 && BY_AREA[area] === 0) continue
    const above = new Set(indexTerms(`${group.header}. ${group.above}. ${passage.reportTitle}`))
    const isOfSubject = heldShare(subject, (term) => above.has(term)) >= OF_SUBJECT
    const items = isOfSubject
      ? group.items
      : group.items.filter(({ passage: { text }, span: [start, end] }) => {
          const terms = new Set(indexTerms(text.slice(start, end)))
          return heldShare(subject, (term) => terms.has(term)) >= OF_SUBJECT
        })
    if (items.length === 0) continue
    const date = report?.date ?? null
    const score =
      precision +
      (scope.papers === null ? 0 : BY_PAPER) +
      BY_TIME[time] +
      BY_AREA[area] +
      (scope.level !== null && isOfLevel(report, scope.level) ? BY_LEVEL : 0) +
      (isOfSubject ? BY_SUBJECT : 0) +
      (report?.draft == null ? 0 : OF_DRAFT) +
      (date === null || dates.length < 2 ? 0 : (BY_RECENCY * dates.indexOf(date)) / (dates.length - 1))
    if (best === null || score > best.score)
      best = {
        group: isOfSubject ? group : { ...group, items, of: group.items.length },
        score,
      }
  }
  return best?.group ?? null
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

function heldShare(terms: readonly QuestionTerm[], holds: (term: string) => boolean): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const held = terms.reduce((sum, term) => (isHeld(term, holds) ? sum + term.weight : sum), 0)
  return total === 0 ? 1 : held / total
}
