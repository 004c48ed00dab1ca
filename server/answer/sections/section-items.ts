import type { Library } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import { type GroupItem, isUnder, openingSpan, statementsBehind } from '../item-groups.ts'
import { type PassageView, viewPassage } from '../passage-view.ts'
import { isHeadAlone } from './find-headings.ts'

/** Passages behind a heading among which its own stand. */
const REACH = 60
/** A paragraph of fewer characters says nothing by itself. */
const SHORTEST_ITEM = 12

/** What stands under a heading, at any depth, or behind the head of a paragraph. */
export async function sectionItems(library: Library, view: PassageView): Promise<readonly GroupItem[]> {
  const { passage } = view
  if (passage.kind !== 'heading' && !isHeadAlone(passage)) return statementsBehind(view)
  const around = await library.passageWithNeighbours(passage.id, REACH)
  const after = around?.after ?? []
  const end = after.findIndex((other) => !isUnder(other, passage.path) || isNextHead(passage, other))
  return (end === -1 ? after : after.slice(0, end)).filter(isItem).map((item) => ({
    passage: item,
    span: openingSpan(item, viewPassage(item, 0, 0).sentences),
  }))
}

/** A paragraph that is a head reaches to the next one. */
function isNextHead(head: Passage, other: Passage): boolean {
  return head.kind !== 'heading' && (other.kind === 'heading' || isHeadAlone(other))
}

function isItem({ kind, text }: Passage): boolean {
  return (kind === 'paragraph' || kind === 'item') && !/:\s*$/u.test(text) && text.length >= SHORTEST_ITEM
}
