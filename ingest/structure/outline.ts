import type { ParsedSection } from '../../search/parsed-document.ts'
import type { Block } from './block.ts'
import type { OutlinedBlock } from './enumerations.ts'
import { type Heading, headingOf } from './headings.ts'
import { isCapitals } from './letters.ts'
import { printedLabel } from './numbering.ts'
import { growTree } from './section-tree.ts'

/**
 * The heading tree of one report, and for each block its section. Blocks of matter and of the title head nothing
 * and stand in no section. A title on a line of its own below "Phần thứ nhất" becomes that section's title.
 *
 * @param matter one entry per block
 * @param titleLines lines of the report's title
 */
export function outline(
  blocks: readonly Block[],
  matter: readonly boolean[],
  titleLines: readonly [number, number] | null,
): { readonly blocks: OutlinedBlock[]; readonly sections: readonly ParsedSection[] } {
  const tree = growTree()
  const below = blocksBelow(blocks, matter)
  const out: OutlinedBlock[] = []
  let itemStyle: string | null = null
  let joinsTitle = false
  blocks.forEach((block, at) => {
    const isTitle = titleLines !== null && block.lines[0] >= titleLines[0] && block.lines[1] <= titleLines[1]
    const heading =
      matter[at] === true || isTitle
        ? null
        : headingOf(block, below[at] ?? null, itemStyle === styleKey(block))
    if (matter[at] !== true && !block.note && !block.rule) {
      if (heading && joinsTitle && !heading.label && tree.awaitsTitle()) {
        tree.extendTitle(heading.title, block.lines)
        joinsTitle = false
      } else if (heading) {
        tree.open(heading, block.lines, block.heading, block.bullet)
        joinsTitle = heading.title === ''
        itemStyle = null
      } else {
        joinsTitle = false
        const style = styleKey(block)
        if (style !== null) itemStyle = style
      }
      if (!isTitle) tree.reach(block.lines[1])
    }
    out.push({
      block,
      heading: isTitle && matter[at] !== true ? titleHeading(block) : heading,
      section: matter[at] === true || isTitle ? null : tree.current(),
      matter: matter[at] === true,
    })
  })
  return { blocks: out, sections: tree.sections() }
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

function styleKey(block: Block): string | null {
  const label = printedLabel(block.text)
  return label ? `${label.style}${label.depth}` : null
}

/** For each block the next one that is no note, no rule and no matter. */
function blocksBelow(blocks: readonly Block[], matter: readonly boolean[]): readonly (Block | null)[] {
  const below: (Block | null)[] = new Array(blocks.length).fill(null)
  let next: Block | null = null
  for (let at = blocks.length - 1; at >= 0; at--) {
    below[at] = next
    const block = blocks[at]
    if (block && !block.note && !block.rule && matter[at] !== true) next = block
  }
  return below
}
