import type { ParsedSection } from '../../search/parsed-document.ts'
import type { Lines } from '../../search/passage.ts'
import type { Heading } from './headings.ts'
import { asCapital, type PrintedLabel } from './numbering.ts'

/** A section while the tree grows. */
interface GrowingSection {
  readonly label: string
  title: string
  readonly parent: number | null
  readonly level: number
  from: number
  to: number
}

interface Open {
  readonly index: number
  /** Null for a section without a number. */
  readonly printed: PrintedLabel | null
  /** Heading level of the markup, for sections without a number. */
  readonly hint: number | null
  readonly bullet: string | null
  /** It ends in a colon: what follows belongs to it. */
  readonly introduces?: boolean
}

/** Larger parts first. Styles that share a rank nest in the order in which a report first uses them. */
const RANK: Readonly<Record<PrintedLabel['style'], number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  form: 2.5,
  capital: 3,
  roman: 4,
  article: 5,
  number: 6,
  decimal: 7,
  bracket: 20,
  letter: 20,
  parenthesis: 20,
  lettered: 20,
  ordinal: 20,
}

/** How large a part of a paper a number marks; smaller is larger. */
export function rankOf(label: PrintedLabel): number {
  return label.style === 'decimal' ? 5 + label.depth : RANK[label.style]
}

/** The heading tree of one report, built heading by heading. */
export interface SectionTree {
  /**
   * Opens the section that the heading begins and returns its index.
   *
   * @param below the number of the next heading, where it tells the place of one without a number
   * @param introduces its text ends in a colon
   */
  open(
    heading: Heading,
    lines: Lines,
    hint: number | null,
    bullet: string | null,
    below?: PrintedLabel | null,
    introduces?: boolean,
  ): number
  /** Adds words to the title of the innermost section: a title on its own line below "Phần thứ nhất". */
  extendTitle(title: string, lines: Lines): void
  /** Index of the innermost open section, null before the first heading. */
  current(): number | null
  /** The innermost section has a number but no title yet. */
  awaitsTitle(): boolean
  /** The outermost open section is numbered by this rank, or nothing is open. */
  isRootedAt(rank: number): boolean
  /** Closes all sections. */
  close(): void
  /** The content of the open sections reaches to this line. */
  reach(line: number): void
  sections(): readonly ParsedSection[]
}

/**
 * Begins an empty tree. A heading goes below the nearest open section that is numbered by a larger style: parts,
 * chapters, "A", "I", articles, "1", "1.1", "1.1.1"; then "a)", "(1)", "1)" in the order of their first use.
 * Levels may be left out ("III" above "2.1") and punctuation may differ between siblings. A heading without a
 * number goes below the innermost numbered section; among themselves such headings nest by their markup. One in capitals
 * below which the numbers of an open sequence begin anew is a large part: a sequence has one parent, so it stands
 * beside the section that held the sequence before.
 *
 *     Phần thứ nhất > I > 2 > 2.3 > (1)
 */
export function growTree(): SectionTree {
  const sections: GrowingSection[] = []
  let stack: Open[] = []

  const push = (heading: Heading, lines: Lines, entry: Omit<Open, 'index'>): number => {
    const parent = stack.at(-1)?.index ?? null
    sections.push({
      label: heading.label?.label ?? '',
      title: heading.title,
      parent,
      level: stack.length,
      from: lines[0],
      to: lines[1],
    })
    stack = [...stack, { ...entry, index: sections.length - 1 }]
    return sections.length - 1
  }

  return {
    open(heading, lines, hint, bullet, below = null, introduces = false) {
      if (heading.label) {
        const printed = readInContext(heading.label, stack)
        stack = stack.slice(0, placeOf(printed, stack))
        return push({ ...heading, label: printed }, lines, { printed, hint, bullet, introduces })
      }
      stack = stack.slice(0, placeBeside(below, stack) ?? placeOfUnnumbered(hint, bullet, stack))
      return push(heading, lines, { printed: null, hint, bullet })
    },
    extendTitle(title, lines) {
      const section = sections[stack.at(-1)?.index ?? -1]
      if (!section) return
      section.title = section.title === '' ? title : `${section.title} ${title}`
      section.to = lines[1]
    },
    current: () => stack.at(-1)?.index ?? null,
    awaitsTitle: () => sections[stack.at(-1)?.index ?? -1]?.title === '',
    isRootedAt: (rank) => {
      const root = stack.find((open) => open.printed)?.printed
      return stack.length === 0 || (root !== undefined && root !== null && rankOf(root) === rank)
    },
    close() {
      stack = []
    },
    reach(line) {
      for (const { index } of stack) {
        const section = sections[index]
        if (section) section.to = Math.max(section.to, line)
      }
    },
    sections: () =>
      sections.map(({ label, title, level, parent, from, to }) => ({
        label,
        title,
        level,
        parent,
        lines: [from, to] as const,
      })),
  }
}

/** A lone "I" is the ninth letter after "H", a Roman number otherwise; "V" and "X" likewise. */
function readInContext(label: PrintedLabel, stack: readonly Open[]): PrintedLabel {
  if (!label.ambiguous) return label
  const letter = asCapital(label)
  const before = stack.find((open) => open.printed?.style === 'capital')?.printed
  const roman = stack.find((open) => open.printed?.style === 'roman')
  return before && !roman && before.value === letter.value - 1 && letter.value > 1 ? letter : label
}

/** How much of the stack stays above a numbered heading. */
function placeOf(label: PrintedLabel, stack: readonly Open[]): number {
  const own = rankOf(label)
  const same = stack.findIndex((open) => open.printed && sameKind(open.printed, label))
  if (same >= 0) return same
  let keep = 0
  // "Điều 1. Phê duyệt Đề án với những nội dung sau:" holds the parts "I", "II" that begin below it.
  const holder = label.value <= 1 ? stack.findIndex((open) => open.introduces && isArticle(open)) : -1
  if (holder >= 0 && own < RANK.article) return holder + 1
  stack.forEach((open, index) => {
    if (!open.printed) return
    const above = rankOf(open.printed)
    // Styles of one rank nest: "(1)" above "a)" or the reverse, as long as the inner one begins anew.
    if (above < own || (above === own && own >= 20 && label.value <= 1)) keep = index + 1
  })
  // A heading without a number between them stays above a sequence that begins under it.
  if (label.value <= 1) while (stack[keep] && !stack[keep]?.printed) keep++
  return keep
}

function isArticle({ printed }: Open): boolean {
  return printed?.style === 'article'
}

function sameKind(one: PrintedLabel, other: PrintedLabel): boolean {
  return one.style === other.style && one.depth === other.depth
}

function placeBeside(below: PrintedLabel | null, stack: readonly Open[]): number | null {
  if (below === null || below.value !== 1) return null
  const same = stack.findIndex((open) => open.printed && sameKind(open.printed, below))
  return same < 0 ? null : Math.max(0, same - 1)
}

function placeOfUnnumbered(hint: number | null, bullet: string | null, stack: readonly Open[]): number {
  let keep = stack.length
  while (keep > 0) {
    const top = stack[keep - 1]
    if (!top || top.printed) break
    const deeper =
      (hint !== null && top.hint !== null && hint > top.hint) || (bullet !== null && top.bullet === null)
    if (deeper) break
    keep--
  }
  return keep
}
