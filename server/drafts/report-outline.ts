import { groupBy } from '../../search/group-by.ts'
import type { ReportContent, Section } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'

/** A section of a report with all that stands in it. */
export interface OutlineNode {
  readonly section: Section
  readonly parent: OutlineNode | null
  readonly children: readonly OutlineNode[]
  /** Passages directly in it, in reading order. */
  readonly own: readonly Passage[]
  /** Passages in it and below it, in reading order. */
  readonly all: readonly Passage[]
}

export interface Outline {
  readonly report: ReportContent
  /** First-level sections. */
  readonly roots: readonly OutlineNode[]
  /** Passages before the first heading. */
  readonly opening: readonly Passage[]
}

/** What can be quoted of a report: no matter, no headings. */
export function quotedPassages({ contents }: ReportContent): ReportContent['contents'] {
  return contents.filter(({ kind }) => kind !== 'matter' && kind !== 'heading')
}

/** Builds the tree of a report with what can be quoted. */
export function outlineOf(report: ReportContent): Outline {
  const bySection = groupBy(quotedPassages(report), ({ sectionId }) => sectionId)
  const below = groupBy(report.sections, ({ parentId }) => parentId)
  const order = new Map(report.contents.map(({ id }, index) => [id, index]))
  const build = (section: Section, parent: OutlineNode | null): OutlineNode => {
    const own = bySection.get(section.id) ?? []
    const children: OutlineNode[] = []
    const all: Passage[] = [...own]
    const node: OutlineNode = { section, parent, children, own, all }
    for (const inner of below.get(section.id) ?? []) {
      const child = build(inner, node)
      children.push(child)
      for (const passage of child.all) all.push(passage)
    }
    // Inner sections come after what stands above them, but for notes and what a correction moved.
    const places = all.map(({ id }) => order.get(id) ?? 0)
    if (places.some((place, at) => place < (places[at - 1] ?? 0)))
      all.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    return node
  }
  const roots = (below.get(null) ?? []).map((root) => build(root, null))
  return { report, roots, opening: bySection.get(null) ?? [] }
}

/** Every node of the tree, parents before children. */
export function allNodes(roots: readonly OutlineNode[]): readonly OutlineNode[] {
  return roots.flatMap((node) => [node, ...allNodes(node.children)])
}
