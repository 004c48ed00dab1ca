import { useState } from 'react'
import type { DraftSentence } from '../../server/drafts/content/draft-content.ts'
import { CitationMark } from '../chat/citation-mark.tsx'
import type { SourceRef } from '../source/source-context.ts'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import { EditableWords } from './editable-words.tsx'
import { OtherSentences } from './other-sentences.tsx'
import { PartTools } from './part-tools.tsx'
import { markNumbers } from './shown-blocks.ts'

interface SentenceViewProps {
  readonly sentence: DraftSentence
  readonly draftId: string
  readonly refs: readonly SourceRef[]
  /** It has the caret, or one of its tools has the focus. */
  readonly active: boolean
  readonly onAdd: () => void
}

/** A sentence on the paper: its words are typed into, its marks stand apart from them, its tools come with the caret. */
export function SentenceView({ sentence, draftId, refs, active, onAdd }: SentenceViewProps) {
  const text = useText()
  const [, store] = useDraft()
  const source = useSource()
  const [choosing, setChoosing] = useState(false)
  const { id, text: words, own, pinned } = sentence
  const numbers = markNumbers(sentence)
  const [first] = numbers
  const at = refs.findIndex(({ number }) => number === first)
  const cited = own === undefined && numbers.length > 0
  const tools = [
    ...(cited
      ? [
          {
            name: pinned ? text.drafts.pinned : text.drafts.pin,
            pressed: pinned === true,
            onUse: () => void store.operate({ type: pinned ? 'unpin' : 'pin', id }),
          },
        ]
      : []),
    { name: text.drafts.drop, onUse: () => void store.operate({ type: 'drop', id }) },
    ...(sentence.citations.length > 0
      ? [{ name: text.drafts.others, expanded: choosing, onUse: () => setChoosing(!choosing) }]
      : []),
    ...(at >= 0 ? [{ name: text.drafts.openSource, onUse: () => source.show(refs, at) }] : []),
    { name: text.drafts.moveUp, onUse: () => void store.operate({ type: 'move', id, by: -1 }) },
    { name: text.drafts.moveDown, onUse: () => void store.operate({ type: 'move', id, by: 1 }) },
    { name: text.drafts.addBehind, onUse: onAdd },
    ...(own?.was == null
      ? []
      : [{ name: text.drafts.unwrite, onUse: () => void store.operate({ type: 'unwrite', id }) }]),
  ]
  return (
    <span className={active ? 'draft-sentence draft-sentence-active' : 'draft-sentence'} data-part={id}>
      <EditableWords
        id={id}
        text={words}
        label={own === undefined ? text.drafts.sentence : text.drafts.ownSentence}
        className={own === undefined ? '' : 'words-own'}
        onWrite={(typed) => void store.operate({ type: 'write', id, text: typed })}
      />
      {own !== undefined && <span className="own-tag">{text.drafts.own}</span>}
      {numbers.map((number) => (
        <CitationMark key={number} number={number} refs={refs} />
      ))}
      {active && (
        <span className="part-panel">
          <PartTools label={text.drafts.tools} tools={tools} />
          {choosing && (
            <OtherSentences draftId={draftId} sentenceId={id} onChosen={() => setChoosing(false)} />
          )}
        </span>
      )}{' '}
    </span>
  )
}
