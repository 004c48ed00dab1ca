import type { DraftContent, DraftHeading } from './draft-content.ts'

/** A heading with the blocks below it up to the next one. */
export interface ContentSection {
  /** The headings above it and its own, joined by line breaks; empty before the first heading. */
  readonly path: string
  readonly heading: DraftHeading | null
  readonly blocks: DraftContent
}

/** The content cut at its headings, in order; the first is what stands before any of them, often nothing. */
export function contentSections(content: DraftContent): readonly ContentSection[] {
  const sections: ContentSection[] = []
  const open: DraftHeading[] = []
  let heading: DraftHeading | null = null
  let from = 0
  const end = (to: number) => {
    const path = open.map(({ text, own }) => own?.was ?? text).join('\n')
    const start = heading === null ? from : from + 1
    sections.push({ path, heading, blocks: content.slice(start, to) })
    from = to
  }
  content.forEach((block, at) => {
    if (block.type !== 'heading') return
    end(at)
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    open.push(block)
    heading = block
  })
  end(content.length)
  return sections
}

export function joinSections(sections: readonly ContentSection[]): DraftContent {
  return sections.flatMap(({ heading, blocks }) => (heading === null ? blocks : [heading, ...blocks]))
}
