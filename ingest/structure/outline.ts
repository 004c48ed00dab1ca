import type { ParsedSection } from '../../search/parsed-document.ts'
import { titlesArticle } from './article-titles.ts'
import type { Block } from './block.ts'
import type { OutlinedBlock } from './enumerations.ts'
import { type Heading, headingOf } from './headings.ts'
import { endsInColon, isCapitals } from './letters.ts'
import { type PrintedLabel, printedLabel } from './numbering.ts'
import { growTree, rankOf } from './section-tree.ts'
import { isTableCaption, titlesForm } from './table-captions.ts'

/**
 * The heading tree of one report, and for each block its section. Blocks of matter and of the title head nothing
 * and stand in no section. A rule closes sections that stand before the report's first part. A title on a line of its own below "Phần thứ nhất" becomes that section's title.
 *
 * @param matter one entry per block
 * @param title first and behind last block of the report's title, null without one
 */
export function outline(
  blocks: readonly Block[],
  matter: readonly boolean[],
  title: { readonly from: number; readonly to: number } | null,
): { readonly blocks: OutlinedBlock[]; readonly sections: readonly ParsedSection[] } {
  const isTitle = (at: number) => title !== null && at >= title.from && at < title.to
  const headings = findHeadings(blocks, (at) => matter[at] !== true && !isTitle(at))
  const largest = headings.reduce(
    (least, heading) => (heading?.label ? Math.min(least, rankOf(heading.label)) : least),
    Number.POSITIVE_INFINITY,
  )
  const following = labelsBelow(headings)
  const tree = growTree()
  let joinsTitle = false
  const out = blocks.map((block, at): OutlinedBlock => {
    const aside = matter[at] === true && !block.rule
    const form =
      joinsTitle && headings[at] == null && !aside && (titlesForm(blocks, at) || titlesArticle(blocks, at))
    const heading = form ? FORM_TITLE(block) : (headings[at] ?? null)
    if (block.rule) {
      // A line drawn before the first part ends the foreword's sections.
      if (!joinsTitle && !tree.isRootedAt(largest)) tree.close()
    } else if (heading && joinsTitle && !heading.label && tree.awaitsTitle()) {
      tree.extendTitle(heading.title, block.lines)
      joinsTitle = false
    } else if (heading) {
      const restarts = isCapitals(heading.title) ? (following[at] ?? null) : null
      tree.open(heading, block.lines, block.heading, block.bullet, restarts, endsInColon(block.text))
      joinsTitle = heading.title === ''
    } else if (!block.note) joinsTitle = false
    if (!aside && !isTitle(at) && !block.note) tree.reach(block.lines[1])
    return {
      block,
      heading: isTitle(at) && matter[at] !== true ? titleHeading(block) : heading,
      section: matter[at] === true || isTitle(at) ? null : tree.current(),
      matter: matter[at] === true,
    }
  })
  return { blocks: out, sections: tree.sections() }
}

const FORM_TITLE = ({ text }: Block): Heading => ({
  label: null,
  title: text,
  runIn: false,
  sign: 'tên dưới số',
})

/** For each heading the number of the next one, null where that has none. */
function labelsBelow(headings: readonly (Heading | null)[]): readonly (PrintedLabel | null)[] {
  const below: (PrintedLabel | null)[] = new Array(headings.length).fill(null)
  let next: PrintedLabel | null = null
  for (let at = headings.length - 1; at >= 0; at--) {
    below[at] = next
    const heading = headings[at]
    if (heading) next = heading.label
  }
  return below
}

function findHeadings(blocks: readonly Block[], counts: (at: number) => boolean): (Heading | null)[] {
  const below = blocksBelow(blocks, counts)
  // What came last in each sequence of numbers; a heading ends the sequences of smaller numbers.
  let sequences = new Map<string, { readonly kind: 'heading' | 'item'; readonly rank: number }>()
  let numbered = false
  return blocks.map((block, at) => {
    if (!counts(at) || block.note || block.rule) return null
    if (isTableCaption(blocks, at, numbered)) return null
    const label = printedLabel(block.text)
    const style = label ? `${label.style}${label.depth}` : null
    const before = style === null || label?.value === 1 ? null : (sequences.get(style)?.kind ?? null)
    const heading = headingOf(block, below[at] ?? null, before)
    if (label && style !== null) {
      const rank = rankOf(label)
      numbered ||= heading !== null && label.style !== 'form'
      if (heading) sequences = new Map([...sequences].filter(([, sequence]) => sequence.rank <= rank))
      sequences.set(style, { kind: heading ? 'heading' : 'item', rank })
    }
    return heading
  })
}

/** The report's title is shown as a heading but opens no section. */
function titleHeading(block: Block): Heading | null {
  return block.note || block.rule
    ? null
    : {
        label: null,
        title: block.text,
        runIn: !isCapitals(block.text) && block.text.length > 400,
        sign: 'tên báo cáo',
      }
}

/** For each block the next one that is no note, no rule and counts. */
function blocksBelow(blocks: readonly Block[], counts: (at: number) => boolean): readonly (Block | null)[] {
  const below: (Block | null)[] = new Array(blocks.length).fill(null)
  let next: Block | null = null
  for (let at = blocks.length - 1; at >= 0; at--) {
    below[at] = next
    const block = blocks[at]
    if (block && !block.note && !block.rule && counts(at)) next = block
  }
  return below
}
