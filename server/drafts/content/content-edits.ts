import type { DraftEdits } from '../draft-edits.ts'
import { type DraftContent, sentencesIn } from './draft-content.ts'

/** What a person decided about sentences, as the drafter needs it when it composes again: by the source's own words. */
export function editsOf(content: DraftContent): DraftEdits {
  const sentences = sentencesIn(content).filter(({ citations }) => citations.length > 0)
  return {
    pinned: sentences.filter(({ pinned, dropped }) => pinned && !dropped).map(({ text }) => text),
    dropped: sentences.filter(({ dropped }) => dropped).map(({ text, own }) => own?.was ?? text),
  }
}
