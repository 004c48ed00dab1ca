import type { Figure } from '../../search/figure.ts'
import { groupBy } from '../../search/group-by.ts'
import { eachInTurns } from '../../search/in-turns.ts'
import type { Pause } from '../../search/pause.ts'
import { speaksOf } from './about-subject.ts'
import type { AskedPoints } from './asked-points.ts'
import { type DraftEdits, noEdits } from './draft-edits.ts'
import { FALLS_SHORT } from './falls-short.ts'
import { firstLevel } from './first-level.ts'
import { createHeap } from './heap.ts'
import { isShown } from './is-shown.ts'
import { leadsAmong } from './leading-sentence.ts'
import type { PlannedSection } from './plan-draft.ts'
import { namesBody, openingClause, type Quotable, quotablesOf } from './quotable.ts'
import { MOST_CELLS } from './quoted-rows.ts'
import { headlineOf, rateQuotable, type Weight, weightsOf } from './rate-quotable.ts'
import type { SectionRole } from './section-role.ts'
import { speltTerms } from './spelt-terms.ts'
import { toldAsWhatItIs } from './told-as.ts'
import { withBody } from './with-body.ts'

/** A section of the draft with the sentences chosen for it, in reading order. */
export interface FilledSection extends Omit<PlannedSection, 'passages'> {
  readonly chosen: readonly Quotable[]
}

export interface Selecting {
  /** Syllables that a sentence or its headings should hold; of sections that search found. */
  readonly subject?: readonly string[]
  /** How these syllables stand together in the request. */
  readonly units?: readonly string[]
  readonly edits?: DraftEdits
  /** Only so many sentences, each by itself, whatever their length. */
  readonly points?: AskedPoints | null
  /** Sections that speak of several things are told of this one alone. */
  readonly within?: readonly string[]
  /** There is little room: of a long sentence its first clause may stand for it. */
  readonly short?: boolean
  /** To be heard: sentences of many figures are not followed. */
  readonly spoken?: boolean
  /** The figures that ingest read, by passage: a sentence that only aims is told as an aim. */
  readonly measured?: ReadonlyMap<string, readonly Figure[]>
}

interface Candidate {
  readonly quotable: Quotable
  readonly section: number
  readonly order: number
  readonly score: number
}

/** Sentences that share this much are one sentence said twice. */
const SAME = 0.72
/** Longer sentences cost more, but not in full: a long one often says more. */
const COST = 0.55
/** What stands for a section tells nearly as much as its best sentence: rather none than what merely fits. */
const TELLING = 0.7
/** What is taken beside it tells half as much. */
const FILLING = 0.4
const AMPLE = 0.5
/** What a point of how things are counts in a paper that sets tasks. */
const STATE = 0.4
/** What came out and what is aimed at is missed first, however little room a paper gives it. */
const NEED: Readonly<Record<SectionRole, number>> = {
  target: 3,
  result: 2,
  limit: 1.5,
  task: 1.5,
  cause: 1,
  lesson: 1,
}
/** Of so many points one tells what falls short, and one what is to be done. */
const FEWEST_WITH_TURNS = 5

function bestOfTurns(
  sections: readonly PlannedSection[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const roleIn = (at: number, role: SectionRole) => sections[at]?.roles.has(role) === true
  if (!sections.some(({ roles }) => roles.has('result') || roles.size === 0)) return []
  return (['limit', 'task'] as const).flatMap(
    (role) => candidates.find(({ section }) => roleIn(section, role) && !roleIn(section, 'result')) ?? [],
  )
}
/** With less room for each section only the first below each heading is sure of a sentence. */
const ROOM_FOR_EACH = 150
/** The first sentence of a section is its best of those that leave the others their room. */
const LARGEST_SHARE = 1.8
/** Of so many points none makes room for another by being short. */
const POINT_COST = 0
/** A sentence before a point that is told with it. */
const LONGEST_LEAD = 140
/** A passage's next sentence counts half after this many characters of it; in a list each item speaks first. */
const HALF_AFTER = { prose: 1200, list: 300 }
/** To whom a rule applies, what its words mean and the times it was made in is no part of what it rules; one sentence of it is enough. */
const FRAME =
  /phạm vi (?:điều chỉnh|áp dụng)|đối tượng áp dụng|giải thích từ ngữ|mục đích,? yêu cầu|điều khoản thi hành|^(?:quan điểm|dự báo|bối cảnh|chủ đề)(?!\p{L})/iu
const FRAME_SHARE = 0.3
const FEWEST_SENTENCES = 2
const LISTS: readonly SectionRole[] = ['limit', 'cause', 'lesson', 'target', 'task']
/** What `[n]` marks, line breaks and bullets add to a sentence, in characters. */
const OVERHEAD = 8

/** A candidate, what it was worth when it was last weighed, and its place among all. */
interface Valued {
  readonly candidate: Candidate
  readonly value: number
  readonly at: number
}

/** What can be chosen of sections, best first within each. */
export interface Choosable {
  readonly sections: readonly PlannedSection[]
  readonly candidates: readonly Candidate[]
  readonly pinned: ReadonlySet<string>
  readonly points: AskedPoints | null
  /** They were chosen for what they say of a subject, which tells them apart already. */
  readonly ofSubject: boolean
}

/** The sentences that can be chosen, each rated: whatever the length, of which several may be tried over them. */
export async function choosableOf(
  sections: readonly PlannedSection[],
  pause: Pause,
  selecting: Selecting = {},
): Promise<Choosable> {
  const { subject = [], units = [], edits = noEdits, measured = new Map(), points = null } = selecting
  const dropped = new Set(edits.dropped)
  const pinned = new Set(edits.pinned)
  const all = await candidatesOf(sections, selecting, measured, pause)
  const open = all.filter(({ quotable }) => !dropped.has(quotable.text))
  // What is to be done of a subject was looked for as such, in whatever words it is set.
  const isSet = ({ section }: Candidate) => {
    const { share, roles } = sections[section] ?? {}
    return share !== undefined && (roles?.has('task') === true || roles?.has('target') === true)
  }
  const set = open.filter(isSet)
  const rest = open.filter((candidate) => !isSet(candidate))
  const told = aboutSubject(rest, units, pinned)
  const standing = withNear(inOrder([...set, ...told]), open, subject, points)
  const least = points === null ? FEWEST_SAYING : FEWEST_POINTS
  const about = selecting.within === undefined ? standing : saying(standing, selecting.within, least)
  const candidates = points === null ? about : pointsAmong(about, points, measured)
  return { sections, candidates, pinned, points, ofSubject: subject.length > 0 }
}

/** Chooses as `selectAmong` does, of sections that are read for this one length. */
export async function selectQuotables(
  sections: readonly PlannedSection[],
  length: number,
  pause: Pause,
  selecting: Selecting = {},
): Promise<readonly FilledSection[]> {
  return selectAmong(await choosableOf(sections, pause, selecting), length, pause)
}

const FEWEST_ABOUT = 1
/** Fewer characters without a number say of a subject what anybody could. */
const THIN = 60

/**
 * Those that speak of the subject themselves or stand under a heading or a sentence that does: what merely was found
 * with them fills no draft. All of them where hardly any does.
 */
function aboutSubject(
  candidates: readonly Candidate[],
  units: readonly string[],
  pinned: ReadonlySet<string>,
): readonly Candidate[] {
  if (units.length === 0) return candidates
  const { says, standsUnder } = speaksOf(units)
  const about = candidates.filter(
    ({ quotable: { text, passage } }) => pinned.has(text) || says(text) || standsUnder(passage),
  )
  const full = about.filter(
    ({ quotable: { text, figures } }) =>
      pinned.has(text) || figures.length > 0 || /\d/u.test(text) || text.length >= THIN,
  )
  // A row that is too wide for a table of the draft is no sentence either.
  const told = full.filter(
    ({ quotable: { text, passage } }) => pinned.has(text) || cellsIn(passage) <= MOST_CELLS,
  )
  return [told, full, about].find(({ length }) => length >= FEWEST_ABOUT) ?? candidates
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => b.score - a.score || a.order - b.order)
}

/** Where fewer speak of a subject than are asked for, what holds half of its syllables as well. */
function withNear(
  about: readonly Candidate[],
  all: readonly Candidate[],
  subject: readonly string[],
  points: AskedPoints | null,
): readonly Candidate[] {
  if (points === null || subject.length < 2 || about.length >= points.count) return about
  const near = all.filter((candidate) => {
    const terms = speltTerms(candidate.quotable.text)
    const held = subject.filter((term) => terms.has(term)).length
    return !about.includes(candidate) && held >= subject.length / 2
  })
  return [...about, ...near]
}

/** Sentences of a field seldom name it: fewer than these are those that do by chance. */
const FEWEST_SAYING = 4
const FEWEST_POINTS = 2

/** Those that say it themselves; all of them where few do. */
function saying(
  candidates: readonly Candidate[],
  units: readonly string[],
  least: number,
): readonly Candidate[] {
  const { says } = speaksOf(units)
  const told = candidates.filter(({ quotable: { text } }) => says(text))
  return told.length >= least ? told : candidates
}

/**
 * Chooses sentences for all sections together, up to `length` characters. Each section gets its best one first,
 * so that none is left out; then always the sentence that tells most for its length, where a sentence counts
 * less the more its passage and its section have had, and nothing when it was said already. What is pinned comes
 * before all, what is dropped or fails the check never.
 */
export async function selectAmong(
  { sections, candidates, pinned, points, ofSubject }: Choosable,
  length: number,
  pause: Pause,
): Promise<readonly FilledSection[]> {
  const most = points?.count ?? Number.POSITIVE_INFINITY
  const chosen: Candidate[] = []
  let left = points === null ? length : Number.POSITIVE_INFINITY
  const perSection = sections.map(() => 0)
  const perPassage = new Map<string, number>()
  const led = new Set<string>()
  const sizeOf = ({ quotable: { text, lead } }: Candidate) =>
    text.length + OVERHEAD + (lead == null || led.has(lead.passage.id) ? 0 : lead.text.length + OVERHEAD)
  const take = (candidate: Candidate) => {
    chosen.push(candidate)
    left -= sizeOf(candidate)
    if (candidate.quotable.lead != null) led.add(candidate.quotable.lead.passage.id)
    perSection[candidate.section] = (perSection[candidate.section] ?? 0) + candidate.quotable.text.length
    const { paragraphId } = candidate.quotable.passage
    perPassage.set(paragraphId, (perPassage.get(paragraphId) ?? 0) + candidate.quotable.text.length)
  }
  const canStand = (candidate: Candidate) =>
    chosen.every((other) => similarity(other.quotable, candidate.quotable) < SAME) &&
    isShown(candidate.quotable.text, [candidate.quotable])

  for (const candidate of candidates)
    if (pinned.has(candidate.quotable.text) && canStand(candidate)) take(candidate)
  const ofSection = groupBy(candidates, ({ section }) => section)
  await pause()
  const shares = sections.map(
    ({ title, passages, share: own }) =>
      own ??
      Math.sqrt(passages.reduce((sum, { text }) => sum + text.length, 0)) *
        ([title, ...(passages[0]?.path.map((entry) => entry.title) ?? [])].some((one) => FRAME.test(one))
          ? FRAME_SHARE
          : 1),
  )
  const share = LARGEST_SHARE * (length / Math.max(1, new Set(firstLevel(sections)).size))
  const needed = inOrderOfNeed(sections, shares)
  const sure = length < ROOM_FOR_EACH * sections.length ? new Set(firstLevel(sections)).size : sections.length
  if (points !== null && !points.figures && !ofSubject && points.count >= FEWEST_WITH_TURNS)
    for (const candidate of bestOfTurns(sections, candidates)) if (canStand(candidate)) take(candidate)
  for (const section of points === null ? needed.slice(0, sure) : []) {
    await pause()
    if ((perSection[section] ?? 0) > 0) continue
    const own = ofSection.get(section)
    const fits = (candidate: Candidate, room: number) => sizeOf(candidate) <= room && canStand(candidate)
    const telling = own?.filter(({ score }) => ofSubject || score >= TELLING * (own[0]?.score ?? 0))
    const best =
      telling?.find((candidate) => fits(candidate, Math.min(left, share))) ??
      telling?.find((candidate) => fits(candidate, left))
    if (best !== undefined) take(best)
  }
  const total = shares.reduce((sum, one) => sum + one, 0)
  const largest = Math.max(1, ...shares)
  // A paper that mostly sets tasks opens with how things are: its points are what it sets.
  const amount = (isOf: (at: number) => boolean) =>
    shares.reduce((sum, one, at) => sum + (isOf(at) ? one * one : 0), 0)
  const isOf = (at: number, roles: readonly SectionRole[]) =>
    roles.some((role) => sections[at]?.roles.has(role) === true)
  const isStateOf = (at: number) => sets && isOf(at, ['result', 'limit', 'cause'])
  const sets =
    amount((at) => isOf(at, ['task', 'target'])) > amount((at) => isOf(at, ['result', 'limit', 'cause']))
  const worthOf = (candidate: Candidate): number => {
    const size = candidate.quotable.text.length + OVERHEAD
    const used = (perSection[candidate.section] ?? 0) / (length * ((shares[candidate.section] ?? 1) / total))
    const quoted = perPassage.get(candidate.quotable.passage.paragraphId) ?? 0
    const half = isList(sections[candidate.section]?.roles) ? HALF_AFTER.list : HALF_AFTER.prose
    // A point of a paper comes from where it says most; a text speaks of every section.
    const said = Math.sqrt((shares[candidate.section] ?? 1) / largest)
    const weight = points === null ? 1 : isStateOf(candidate.section) ? STATE * said : said
    return (
      weight *
      (candidate.score / size ** (points === null ? COST : POINT_COST)) *
      (half / (half + quoted)) *
      (used < 1 ? 1 : sections[candidate.section]?.share === undefined ? 1 / (1 + 1.5 * (used - 1)) : 0)
    )
  }
  // Values only fall as sentences are taken: the first whose value still holds is the best of all.
  const open = createHeap<Valued>((a, b) => a.value > b.value || (a.value === b.value && a.at < b.at))
  const taken = new Set(chosen)
  // Where half of what there is has room, nothing is there for its being short alone.
  const isAmple =
    ofSubject || length >= AMPLE * candidates.reduce((sum, { quotable: { text } }) => sum + text.length, 0)
  for (const [at, candidate] of candidates.entries()) {
    await pause()
    const best = ofSection.get(candidate.section)?.[0]?.score ?? 0
    const mayFill = isAmple && sections[candidate.section]?.share === undefined
    if (!taken.has(candidate) && (mayFill || candidate.score >= FILLING * best))
      open.push({ candidate, value: worthOf(candidate), at })
  }
  for (let best = open.pop(); best !== undefined && chosen.length < most; best = open.pop()) {
    await pause()
    const { candidate, at } = best
    if (sizeOf(candidate) > left) continue
    const value = worthOf(candidate)
    if (value < best.value) open.push({ candidate, value, at })
    else if (value <= 0) break
    else if (canStand(candidate)) take(candidate)
  }
  const chosenOf = groupBy(chosen, ({ section }) => section)
  return sections.map(({ passages: _, ...section }, index) => ({
    ...section,
    chosen: (chosenOf.get(index) ?? []).sort((a, b) => a.order - b.order).map(({ quotable }) => quotable),
  }))
}

/**
 * Which section is to have a sentence before which, where there is no room for one of each: the first below each heading,
 * which says what matters most, then the others; of these and those the longer ones first.
 */
function inOrderOfNeed(sections: readonly PlannedSection[], shares: readonly number[]): readonly number[] {
  const opened = new Set<string>()
  const firsts = firstLevel(sections).map((heading) => {
    const isFirst = !opened.has(heading)
    opened.add(heading)
    return isFirst
  })
  const isFirst = (at: number) => (firsts[at] === true ? 1 : 0)
  const weight = (at: number) =>
    sections[at]?.weight ??
    (shares[at] ?? 0) * Math.max(1, ...[...(sections[at]?.roles ?? [])].map((role) => NEED[role]))
  return [...sections.keys()].sort((a, b) => isFirst(b) - isFirst(a) || weight(b) - weight(a) || a - b)
}

/**
 * What can be a point by itself: no sentence that leans on a long one before it; where figures are asked for, those that tell what
 * was measured, and no aims. All of them where that leaves none.
 */
function pointsAmong(
  candidates: readonly Candidate[],
  { figures }: AskedPoints,
  measured: ReadonlyMap<string, readonly Figure[]>,
): readonly Candidate[] {
  const prose = candidates.filter(({ quotable: { passage } }) => passage.table === undefined)
  const sentences = prose.length > 0 ? prose : candidates
  const alone = sentences.filter(({ quotable: { lead } }) => (lead?.text.length ?? 0) <= LONGEST_LEAD)
  const told = figures ? alone.filter(({ quotable }) => measures(quotable, measured)) : alone
  return [told, alone].find((some) => some.length > 0) ?? candidates
}

function measures(
  { passage, span: [start, end], figures }: Quotable,
  measured: ReadonlyMap<string, readonly Figure[]>,
): boolean {
  const read = (measured.get(passage.id) ?? []).filter(
    ({ quantity }) => quantity.start >= start && quantity.end <= end,
  )
  return figures.length > 0 && read.some(({ role }) => role === 'result' || role === 'estimate')
}

/** What falls short is no aim, whatever figures it is told with. */
function fallsShort({ text }: Quotable, roles: ReadonlySet<SectionRole>): boolean {
  return (roles.has('limit') || roles.has('cause')) && FALLS_SHORT.test(text)
}

/** Sections of these roles are told as lists. */
export function isList(roles: ReadonlySet<SectionRole> | undefined): boolean {
  return roles !== undefined && !roles.has('result') && LISTS.some((role) => roles.has(role))
}

function cellsIn({ table }: Quotable['passage']): number {
  return table?.cells.filter(({ text }) => text !== '').length ?? 0
}

/** Best first within each section. */
async function candidatesOf(
  sections: readonly PlannedSection[],
  { subject = [], short = false, spoken = false, points = null }: Selecting,
  measured: ReadonlyMap<string, readonly Figure[]>,
  pause: Pause,
): Promise<readonly Candidate[]> {
  // No heading tells of points and of what was searched that they aim.
  const isAlone = subject.length > 0 || points !== null
  const perSection: (readonly Quotable[])[] = []
  for (const { passages, roles, body: ofSection, ofBodies } of sections) {
    const quotables: Quotable[] = []
    const leadOf = leadsAmong(passages)
    for (const passage of passages) {
      await pause()
      const lead = leadOf(passage)
      const body = ofSection ?? (ofBodies === true ? bodyAbove(passage) : undefined)
      const whole = quotablesOf(passage, isList(roles))
      const cut = short ? whole.flatMap((one) => openingClause(one) ?? []) : []
      for (const quotable of [...whole, ...cut]) {
        const told = fallsShort(quotable, roles)
          ? quotable
          : toldAsWhatItIs(quotable, measured.get(passage.id) ?? [], isAlone)
        quotables.push({ ...(body === undefined ? told : withBody(told, body)), lead })
      }
    }
    perSection.push(subject.length === 0 ? proseOf(quotables, roles) : quotables)
  }
  const weight = await weightsOf(perSection.flat(), pause)
  const candidates: Candidate[] = []
  for (const [section, quotables] of perSection.entries()) {
    await pause()
    const centre = await centreOf(quotables, weight, pause)
    const roles = sections[section]?.roles ?? new Set()
    for (const [at, quotable] of quotables.entries()) {
      await pause()
      candidates.push({
        quotable,
        section,
        order: candidates.length,
        score:
          rateQuotable(quotable, centre, weight, roles, at) *
          aboutness(quotable, subject) *
          (spoken ? followed(quotable) : short ? looked(quotable, roles) : 1),
      })
    }
  }
  return candidates.sort((a, b) => b.score - a.score || a.order - b.order)
}

/** The body that the innermost heading names. */
function bodyAbove({ path }: Quotable['passage']): string | undefined {
  const title = path.at(-1)?.title.replace(/[\s.:;,]+$/u, '') ?? ''
  return namesBody(title) || HOLDER.test(title) ? title : undefined
}
/** Whoever heads bodies: "Thủ trưởng các sở, Chủ tịch UBND các xã". */
const HOLDER = /^(?:thủ trưởng|giám đốc|chủ tịch|người đứng đầu|trưởng)\s[^.;:]{3,90}$/iu

/** How well a sentence is followed when it is heard. */
function followed({ text, figures }: Quotable): number {
  return (figures.length > EASILY_HEARD ? 0.5 : 1) * (headlineOf(text.toLowerCase()) > 0 ? 1 : 0.6)
}
const EASILY_HEARD = 4

/** Where there is little room for results, what is looked for first. */
function looked({ text }: Quotable, roles: ReadonlySet<SectionRole>): number {
  return isList(roles) || headlineOf(text.toLowerCase()) > 0 ? 1 : LESS_LOOKED_FOR
}
const LESS_LOOKED_FOR = 0.75

/**
 * Where the section of a paper is told in sentences, the rows of its tables are read in their table; where a table alone tells
 * the figures that are aimed at, they are told by its rows.
 */
function proseOf(quotables: readonly Quotable[], roles: ReadonlySet<SectionRole>): readonly Quotable[] {
  const prose = quotables.filter(({ passage }) => passage.table === undefined)
  const isBare = roles.has('target') && prose.every(({ figures }) => figures.length === 0)
  return prose.length >= FEWEST_SENTENCES && !isBare ? prose : quotables
}

/** 1 where a sentence holds all of the subject, less where only its paragraph and headings do, little where none. */
function aboutness({ text, passage }: Quotable, subject: readonly string[]): number {
  if (subject.length === 0) return 1
  const around = [passage.text, passage.lead?.text ?? '', ...passage.path.map(({ title }) => title)]
  const home = speltTerms(around.join(' . '))
  const terms = speltTerms(text)
  const held = subject.filter((term) => home.has(term)).length
  const said = subject.filter((term) => terms.has(term)).length
  return 0.02 + 0.38 * (held / subject.length) ** 2 + 0.6 * (said / subject.length) ** 2
}

/** How much of a section's sentences each syllable stands in, 0 to 1, the commonest being 1. */
async function centreOf(
  quotables: readonly Quotable[],
  weight: Weight,
  pause: Pause,
): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>()
  const add = ({ terms }: Quotable) => {
    for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + weight(term))
  }
  await eachInTurns(quotables, add, pause)
  let most = 1
  for (const sum of sums.values()) most = Math.max(most, sum)
  return new Map([...sums].map(([term, sum]) => [term, sum / most]))
}

/**
 * The share of the shorter one's syllables that both have; none where both tell figures, of which they share none, or where
 * each names a number that the other does not: two years, two decrees; of one paper where either does.
 */
export function similarity(a: Quotable, b: Quotable): number {
  if (a.passage.id === b.passage.id && a.span[0] < b.span[1] && b.span[0] < a.span[1]) return 1
  if (opensAlike(a, b) || opensAlike(b, a)) return 1
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a]
  if (small.figures.length > 0 && large.figures.length > 0 && !shareFigure(small, large)) return 0
  const [own, others] = [hasOwnNumber(small, large), hasOwnNumber(large, small)]
  const isOnePaper = small.passage.reportId === large.passage.reportId
  if ((own && others) || (isOnePaper && (own || others))) return 0
  let shared = 0
  for (const term of small.terms) if (large.terms.has(term)) shared += 1
  return shared / Math.max(1, small.terms.size)
}

/** One opens with a clause that the other tells as well. */
function opensAlike(a: Quotable, b: Quotable): boolean {
  const clause =
    a.text
      .split(';')[0]
      ?.toLowerCase()
      .replace(/[.\s]+$/u, '') ?? ''
  return clause.length >= TELLING_CLAUSE && b.text.toLowerCase().includes(clause)
}
const TELLING_CLAUSE = 36

function hasOwnNumber({ terms }: Quotable, other: Quotable): boolean {
  for (const term of terms) if (/^\d/u.test(term) && !other.terms.has(term)) return true
  return false
}

function shareFigure(a: Quotable, b: Quotable): boolean {
  return a.figures.some(({ value }) => b.figures.some((other) => other.value === value))
}
