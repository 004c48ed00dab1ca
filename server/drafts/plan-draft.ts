import type { Passage } from '../../search/passage.ts'
import { writeOut } from '../../search/text/abbreviations.ts'
import { foldMarks } from '../../search/text/fold.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { speaksOf as saysOf } from './about-subject.ts'
import { type DraftBrief, subjectWords } from './draft-brief.ts'
import type { ShownPlace } from './is-shown.ts'
import { quotablesOf } from './quotable.ts'
import { allNodes, type Outline, type OutlineNode } from './report-outline.ts'
import { rolesIn, rolesOfPath, rolesOfText, type SectionRole } from './section-role.ts'
import { speltTerms } from './spelt-terms.ts'

/** One heading of the draft and what it may quote. */
export interface PlannedSection {
  readonly title: string
  /** Where what the title says of a paper is printed. */
  readonly named?: readonly ShownPlace[]
  /** The first-level section above it, when the draft shows two levels. */
  readonly above: string | null
  readonly passages: readonly Passage[]
  /** Whom what it sets is for, where its heading that says so is not told. */
  readonly body?: string
  /** What its sentences are, said before them in place of a heading. */
  readonly label?: string
  /** How much it says of what is asked for, where sections are of different papers. */
  readonly weight?: number
  /** How much of the text it is to have beside the others, whatever there is to tell of each. */
  readonly share?: number
  /** What stands under the name of a body in its paper is told with that name. */
  readonly ofBodies?: boolean
  /** Lists of tasks and limits say what they say without figures. */
  readonly roles: ReadonlySet<SectionRole>
}

export interface DraftPlan {
  readonly sections: readonly PlannedSection[]
  /** True when the plan follows the whole report rather than a part of it. */
  readonly whole: boolean
  /** Of sections that speak of several things the one that is asked for, as pairs of syllables. */
  readonly within?: readonly string[]
}

/** A section speaks of the subject when this share of its syllables stands in its title. */
const TITLE_MATCH = 0.7
/** And its opening must be about little else: a long title that names the subject in passing is not meant. */
const OPENING_MATCH = 0.25
const NEAR_MATCH = 0.5
/** Two levels of headings are shown as long as they stay this few. */
const MOST_SECTIONS = 14

export const ROLE_TITLES: Readonly<Record<SectionRole, string>> = {
  result: 'Kết quả',
  limit: 'Hạn chế, khó khăn',
  cause: 'Nguyên nhân',
  lesson: 'Bài học kinh nghiệm',
  target: 'Mục tiêu, chỉ tiêu',
  task: 'Nhiệm vụ, giải pháp',
}

/**
 * The headings of a draft over one report. With nothing asked in particular they are the report's own, so that
 * each first-level section is represented; with a subject or parts asked, the sections that are about it. A
 * paper without headings is parted by what its paragraphs do.
 *
 * Null when the report has no section on the subject: search must find it.
 */
export function planDraft(brief: DraftBrief, outline: Outline): DraftPlan | null {
  const subject = subjectBeyondTitle(brief, outline)
  if (isFlat(outline)) return subject.length > 0 ? null : planFlat(brief, outline)
  if (subject.length === 0 && brief.roles.size === 0) return { sections: planWhole(outline), whole: true }
  const exact = matchingNodes(outline.roots, subject, brief.roles)
  const found = exact.length > 0 ? exact : nearNodes(outline.roots, subject, brief.roles)
  const whole = subject.join(' ') === ECONOMY ? economyOf(outline, found, brief.roles) : found
  const matched = inPeriod(withoutMixed(whole, brief.roles), brief)
  if (matched.length === 0 || (brief.roles.size === 0 && onlyAhead(matched, outline))) return null
  const sections = planMatched(matched, brief.roles)
  if (!isOneOfSeveral(matched, subject)) return { sections, whole: false }
  const elsewhere = brief.points === null ? [] : sayingElsewhere(brief.units, matched, outline)
  return { sections: [...sections, ...elsewhere], whole: false, within: brief.units }
}

/** What other parts of a report say of a thing, of which so many points are asked for. */
function sayingElsewhere(
  units: readonly string[],
  matched: readonly OutlineNode[],
  { roots }: Outline,
): readonly PlannedSection[] {
  const { says } = saysOf(units)
  const told = new Set(matched.flatMap(({ all }) => all))
  const passages = roots
    .flatMap(({ all }) => all)
    .filter((passage) => passage.table === undefined && !told.has(passage) && says(passage.text))
  return passages.length === 0 ? [] : [sectionOf('', null, passages)]
}

/** "Nông nghiệp; nông thôn mới; khắc phục thiên tai" speaks of three things, of which one may be asked for. */
function isOneOfSeveral(nodes: readonly OutlineNode[], subject: readonly string[]): boolean {
  return (
    subject.length > 1 &&
    nodes.every(({ section }) => {
      const things = section.title.split(/[,;]|(?<!\p{L})và(?!\p{L})/u)
      const isList =
        things.length > 1 && things.every((thing) => thing.trim().split(/\s+/u).length <= LONGEST_THING)
      const named = things.map((thing) => subjectWords(thing))
      return (
        isList &&
        named.some((thing) => subject.every((term) => thing.includes(term))) &&
        named.some((thing) => thing.every((term) => !subject.includes(term)))
      )
    })
  )
}
/** Words of a thing that is named in a list of things; a longer part is told of one. */
const LONGEST_THING = 5

/** What a report tells of a subject is looked for where only what is to be done of it has a heading. */
function onlyAhead(nodes: readonly OutlineNode[], { roots }: Outline): boolean {
  const isTold = allNodes(roots).some(({ section }) => rolesIn(section.title).has('result'))
  return isTold && nodes.every((node) => hasRole(node, AHEAD, true) && !hasRole(node, TOLD, true))
}
const AHEAD: ReadonlySet<SectionRole> = new Set(['task', 'target'])
const TOLD: ReadonlySet<SectionRole> = new Set(['limit', 'cause', 'lesson'])

const ECONOMY = 'kinh tế'
/** What is not the economy where a report has no heading for it, but one for each field. */
const OTHER_FIELD =
  /(?:văn hóa|văn hoá|xã hội|giáo dục|y tế|lao động|an sinh|quốc phòng|an ninh|trật tự|nội chính|cải cách|tổ chức bộ máy|xây dựng đảng|đối ngoại|tài nguyên|môi trường|khoa học|thanh tra|tư pháp|thông tin)/iu

/**
 * Where no heading is that of the economy ("Về kinh tế") but one names it among the fields of a report ("Tăng trưởng
 * kinh tế" beside "Công nghiệp", "Thương mại"): all fields beside it that are of the economy.
 */
function economyOf(
  { roots }: Outline,
  found: readonly OutlineNode[],
  roles: ReadonlySet<SectionRole>,
): readonly OutlineNode[] {
  if (found.some((node) => exactness(node, ECONOMY.split(' ')) > 0.9)) return found
  const beside = found.flatMap(({ parent }) => parent?.children ?? roots)
  const economic = [...new Set(beside)].filter(
    (node) => found.includes(node) || (!OTHER_FIELD.test(node.section.title) && hasRole(node, roles, true)),
  )
  return economic.length > found.length ? economic : found
}

/** Most of it stands before or outside any heading: those that were found are not its sections. */
function isFlat({ roots, opening }: Outline): boolean {
  const size = (passages: readonly Passage[]) => passages.reduce((sum, { text }) => sum + text.length, 0)
  return roots.length === 0 || size(opening) > 2 * roots.reduce((sum, { all }) => sum + size(all), 0)
}

/** "Báo cáo chính trị" is a report to a congress, none on politics. */
const REPORT_KIND =
  /báo cáo (chính trị|tổng kết|sơ kết|kiểm điểm|chuyên đề|thuyết minh|tổng hợp|đánh giá|giám sát|thẩm tra)(?!\p{L})/u

/** What names the report itself ("hội nghị lần thứ 16") is no subject within it. */
function subjectBeyondTitle(brief: DraftBrief, outline: Outline): readonly string[] {
  const { title, issuer, number, signer, kind } = outline.report
  const naming = new Set(plainTerms([title, issuer, number, signer, kind].join(' . ')))
  const ofReport = new Set(plainTerms(REPORT_KIND.exec(brief.words)?.[1] ?? ''))
  const words = brief.subject.filter((term) => !/^\d/u.test(term) && !ofReport.has(term))
  // "Kinh tế - xã hội" of a report that is on just that names no part of it.
  const spelt = plainTerms(title.replace(/(?<!\p{L})kt\s?-?\s?xh(?!\p{L})/iu, 'kinh tế xã hội'))
  const isWhole = words.length > 2 && spelt.join(' ').includes(words.join(' '))
  if (isWhole) return []
  const initials = plainTerms(title)
    .map((term) => foldMarks(term).charAt(0))
    .join('')
  const left = words.filter((term) => !naming.has(term) && !isAcronymIn(term, initials))
  const inHeadings = new Set(allNodes(outline.roots).flatMap(({ section }) => plainTerms(section.title)))
  // A field such as "kinh tế" may stand in the title of the whole and in a heading; then the heading is meant.
  // What names a paper that is meant as such ("báo cáo công tác kiểm tra") is no part of it.
  const field = words.filter(
    (term) => naming.has(term) && inHeadings.has(term) && !brief.naming.includes(term),
  )
  return left.length > 0 || (field.length === words.length && field.length > 0)
    ? [...new Set([...left, ...field])]
    : left
}

/** "BHYT" of a title with "bảo hiểm y tế" in it. */
function isAcronymIn(term: string, initials: string): boolean {
  return term.length >= 3 && /^[^aeiou]+$/u.test(term) && initials.includes(foldMarks(term))
}

/**
 * The report's own sections: two levels of them as long as they stay few. What stands before the first is told where it has
 * figures: how things are, of a letter or an instruction.
 */
export function planWhole(outline: Outline): readonly PlannedSection[] {
  const states = outline.opening.filter((passage) =>
    quotablesOf(passage).some(({ figures }) => figures.length > 0),
  )
  const opening = states.length > 0 ? [sectionOf('', null, states)] : []
  return [...opening, ...sectionsOf(outline)]
}

function sectionsOf(outline: Outline): readonly PlannedSection[] {
  const deep = outline.roots.reduce((sum, { children }) => sum + Math.max(1, children.length), 0)
  return outline.roots.flatMap((root) => {
    if (root.children.length === 0 || deep > MOST_SECTIONS)
      return [sectionOf(root.section.title, null, root.all)]
    const above = root.section.title
    const own = root.own.length > 0 ? [sectionOf(above, null, root.own)] : []
    return [...own, ...root.children.map((child) => sectionOf(child.section.title, above, child.all))]
  })
}

function planMatched(
  matched: readonly OutlineNode[],
  roles: ReadonlySet<SectionRole>,
): readonly PlannedSection[] {
  const fits = (passage: Passage) => roles.size === 0 || overlaps(rolesOfPath(passage.path), roles)
  const planned = matched.flatMap((node) => {
    const parts = matched.length <= 3 && node.children.length > 1 ? node.children : []
    const above = parts.length > 0 && matched.length > 1 ? node.section.title : null
    const own = parts.length > 0 ? node.own : node.all
    return [
      sectionOf(node.section.title, null, own.filter(fits)),
      ...parts.map((part) => sectionOf(part.section.title, above, part.all.filter(fits))),
    ]
  })
  return planned.filter(({ passages }) => passages.length > 0)
}

/** The highest sections that fit; those below one where their titles are more exactly about the subject. */
function matchingNodes(
  nodes: readonly OutlineNode[],
  subject: readonly string[],
  roles: ReadonlySet<SectionRole>,
): readonly OutlineNode[] {
  const found = nodes.flatMap((node): readonly OutlineNode[] => {
    const below = matchingNodes(node.children, subject, roles)
    if (!speaksOf(node, subject) || !hasRole(node, roles, subject.length > 0)) return below
    const closer = below.some((child) => exactness(child, subject) > exactness(node, subject))
    return subject.length > 0 && closer ? below : [node]
  })
  return found
}

/**
 * Where no title is about the subject: the lowest sections whose titles, long as they are, name two words of it
 * side by side and half of it in all ("Đẩy mạnh cơ cấu lại nền kinh tế …" for "phát triển kinh tế").
 */
function nearNodes(
  nodes: readonly OutlineNode[],
  subject: readonly string[],
  roles: ReadonlySet<SectionRole>,
): readonly OutlineNode[] {
  if (roles.size === 0 || subject.length < 3) return []
  return nodes.flatMap((node): readonly OutlineNode[] => {
    const below = nearNodes(node.children, subject, roles)
    if (below.length > 0 || !hasRole(node, roles, true)) return below
    const title = plainTerms(node.section.title)
    const share = subject.filter((term) => title.includes(term)).length / subject.length
    const last = subject.slice(-2).join(' ')
    return share >= NEAR_MATCH && title.join(' ').includes(last) ? [node] : []
  })
}

/** "Thành tựu và hạn chế" gives way to "Hạn chế" where only limits are asked. */
function withoutMixed(
  nodes: readonly OutlineNode[],
  roles: ReadonlySet<SectionRole>,
): readonly OutlineNode[] {
  if (roles.size === 0 || roles.has('result')) return nodes
  const pure = nodes.filter((node) => !rolesIn(node.section.title).has('result'))
  return pure.length > 0 ? pure : nodes
}

/** Where some of the sections stand under a heading that names the time asked for, those. */
function inPeriod(nodes: readonly OutlineNode[], brief: DraftBrief): readonly OutlineNode[] {
  const years = brief.understood.periods.map(({ value }) => String(value.to))
  const named = nodes.filter((node) => {
    const titles: string[] = []
    for (let at: OutlineNode | null = node; at !== null; at = at.parent) titles.push(at.section.title)
    return years.some((year) => titles.join(' ').includes(year))
  })
  const roles = (node: OutlineNode) => rolesIn(node.section.title)
  const outdone = (node: OutlineNode) =>
    named.some((other) => overlaps(roles(other), roles(node)) || roles(other).size + roles(node).size === 0)
  return nodes.filter((node) => named.includes(node) || !outdone(node))
}

/** The name of a table may stand as a heading; what follows the table is not about it. */
const CAPTION = /^(?:bảng|biểu|biểu đồ|hình|sơ đồ)\s*(?:số\s*)?[\dIVX]/iu

function speaksOf(node: OutlineNode, subject: readonly string[]): boolean {
  if (subject.length === 0) return true
  if (CAPTION.test(node.section.title)) return false
  const title = speltTerms(node.section.title)
  const share = subject.filter((term) => title.has(term)).length / subject.length
  return share >= TITLE_MATCH && exactness(node, subject) >= OPENING_MATCH
}

/** The share of a title's own words, up to its first comma, that the subject names: 1 for "Về kinh tế"; of a list of things its best. */
function exactness({ section }: OutlineNode, subject: readonly string[]): number {
  const things = thingsIn(section.title)
  const openings = things.length > 1 ? things : [section.title.split(/[,:;]/u)[0] ?? '']
  return Math.max(
    ...openings.map((opening) => {
      const words = subjectWords(writeOut(opening, new Map()) ?? opening)
      return words.filter((term) => subject.includes(term)).length / Math.max(1, words.length)
    }),
  )
}

/** The things that a title lists; none of one that goes on to explain. */
function thingsIn(title: string): readonly string[] {
  const things = title.split(/[;]/u)
  return things.length > 1 && things.every((thing) => thing.trim().split(/\s+/u).length <= LONGEST_THING)
    ? things
    : []
}

/** With a subject the role may stand in a heading above; without one the heading itself must name it. */
function hasRole(node: OutlineNode, roles: ReadonlySet<SectionRole>, inherited: boolean): boolean {
  if (roles.size === 0) return true
  for (let at: OutlineNode | null = node; at !== null; at = inherited ? at.parent : null) {
    const own = rolesIn(at.section.title)
    if (own.size > 0) return overlaps(own, roles)
  }
  // What a report tells under a heading that says no more than its field is what came out.
  return inherited && roles.has('result')
}

function planFlat(brief: DraftBrief, outline: Outline): DraftPlan {
  const sections: { role: SectionRole; passages: Passage[] }[] = []
  let role: SectionRole = 'result'
  const all = [...outline.opening, ...outline.roots.flatMap((root) => root.all)]
  for (const passage of all.slice(announcementEnd(all))) {
    const told = [...rolesOfText(passage)][0]
    // Results come first in such papers; what follows a limit or a task belongs to it until another begins.
    if (told !== undefined) role = told
    const known = sections.find((one) => one.role === role)
    if (known !== undefined) known.passages.push(passage)
    else sections.push({ role, passages: [passage] })
  }
  const wanted = sections.filter((one) => brief.roles.size === 0 || brief.roles.has(one.role))
  const kept = wanted.length > 0 ? wanted : sections
  return {
    sections: kept.map((one) => sectionOf(ROLE_TITLES[one.role], null, one.passages, new Set([one.role]))),
    whole: kept.length === sections.length,
  }
}

/** Papers of a meeting open with who met and when, up to "… kết luận như sau:"; what is reported comes after. */
function announcementEnd(passages: readonly Passage[]): number {
  const at = passages
    .slice(0, 5)
    .findIndex(({ text }) => /(?:như sau|sau đây|các nội dung sau)\s*[:.]?\s*$/u.test(text))
  return at + 1
}

function sectionOf(
  title: string,
  above: string | null,
  passages: readonly Passage[],
  roles: ReadonlySet<SectionRole> = rolesOfPath(passages[0]?.path ?? []),
): PlannedSection {
  return { title, above, passages, roles }
}

function overlaps(a: ReadonlySet<SectionRole>, b: ReadonlySet<SectionRole>): boolean {
  return [...a].some((role) => b.has(role))
}
