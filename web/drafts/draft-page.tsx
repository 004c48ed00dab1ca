import { useMutation } from '@tanstack/react-query'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DraftContent, DraftHeading } from '../../server/drafts/content/draft-content.ts'
import { recomposeSection } from '../api/drafts.ts'
import { errorWords } from '../app/error-words.ts'
import { CitationMark } from '../chat/citation-mark.tsx'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import { SentenceView } from './draft-sentence.tsx'
import { DraftTableView } from './draft-table.tsx'
import { EditableWords } from './editable-words.tsx'
import { PartTools } from './part-tools.tsx'
import { markNumbers, type ShownBlock, shownBlocks } from './shown-blocks.ts'

interface DraftPageProps {
  readonly id: string
  readonly content: DraftContent
}

/**
 * A saved draft as it will be printed, to be changed in its place. What has the caret shows what can be done to it; Ctrl+Z
 * takes back the last change to the draft, unless something is being typed.
 */
export function DraftPage({ id, content }: DraftPageProps) {
  const text = useText()
  const [draft, store] = useDraft()
  const paperRef = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const recomposing = useMutation({
    mutationFn: (section: number) => store.settled().then(() => recomposeSection(id, section)),
    onSuccess: store.open,
  })
  const [added, setAdded] = useState<ReadonlySet<string> | null>(null)
  // Words that a person adds get the caret as soon as they stand on the paper.
  useEffect(() => {
    if (added === null) return
    const fresh = allWords(paperRef.current).find(({ dataset }) => !added.has(dataset.words ?? ''))
    if (fresh === undefined) return
    setAdded(null)
    fresh.focus()
  })
  // Where the caret was, among all words: what is dropped leaves it to what follows.
  const placeRef = useRef(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the content may take the words with the caret away
  useEffect(() => {
    if (placeRef.current < 0 || document.activeElement !== document.body) return
    const all = allWords(paperRef.current)
    all[Math.min(placeRef.current, all.length - 1)]?.focus()
  }, [content])
  const add = (after: string | null, as: 'paragraph' | 'item' | 'heading'): void => {
    setAdded(new Set(allWords(paperRef.current).map(({ dataset }) => dataset.words ?? '')))
    void store.operate({ type: 'add', after, as, text: '' })
  }
  const onFocus = (event: FocusEvent): void => {
    const part = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')
    setActive(part?.dataset.part ?? null)
    const words = part?.querySelector<HTMLElement>('[data-words]')
    if (words != null) placeRef.current = allWords(paperRef.current).indexOf(words)
  }
  const leave = (): void => {
    setActive(null)
    placeRef.current = -1
  }
  const onBlur = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || paperRef.current?.contains(event.relatedTarget) !== true)
      leave()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const letter = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || (letter !== 'z' && letter !== 'y')) return
    if ((event.target as HTMLElement).closest('[data-typed]') !== null) return
    event.preventDefault()
    void store.step(letter === 'y' || event.shiftKey ? 'redo' : 'undo')
  }
  const blocks = shownBlocks(content)
  return (
    <>
      {recomposing.isError && (
        <p className="failure" role="alert">
          {errorWords(recomposing.error, text)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that are pressed anywhere on the paper */}
      <div
        ref={paperRef}
        className="draft-paper draft-paper-open answer-text"
        data-marks
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      >
        <h2 className="draft-title">
          <EditableWords
            id="title"
            text={draft.title}
            label={text.drafts.draftTitle}
            onWrite={(typed) => void store.operate({ type: 'write', id: 'title', text: typed })}
          />
        </h2>
        {blocks.map((block) => (
          <BlockView
            key={block.id}
            block={block}
            draftId={id}
            active={active}
            section={block.type === 'heading' ? sectionOf(content, block.id) : 0}
            onAdd={add}
            onRecompose={recomposing.mutate}
          />
        ))}
        <button
          type="button"
          className="button button-quiet draft-add"
          onClick={() => add(content.at(-1)?.id ?? null, 'paragraph')}
        >
          {text.drafts.addParagraph}
        </button>
      </div>
    </>
  )
}

/** The places on the paper that are typed into, in reading order. */
function allWords(paper: HTMLElement | null): readonly HTMLElement[] {
  return [...(paper?.querySelectorAll<HTMLElement>('[data-words]') ?? [])]
}

/** Place of a heading among all of the draft, from 1: what stands before them is 0. */
function sectionOf(content: DraftContent, id: string): number {
  return content.filter(({ type }) => type === 'heading').findIndex((heading) => heading.id === id) + 1
}

interface BlockViewProps {
  readonly block: ShownBlock
  readonly draftId: string
  readonly active: string | null
  readonly section: number
  readonly onAdd: (after: string, as: 'paragraph' | 'item') => void
  readonly onRecompose: (section: number) => void
}

function BlockView({ block, draftId, active, section, onAdd, onRecompose }: BlockViewProps) {
  const [draft] = useDraft()
  if (block.type === 'heading')
    return (
      <HeadingView
        heading={block}
        active={active === block.id}
        onAdd={() => onAdd(block.id, 'paragraph')}
        onRecompose={() => onRecompose(section)}
      />
    )
  if (block.type === 'table') return <DraftTableView table={block} refs={draft.citations} active={active} />
  const parts = block.parts.map(({ id, sentences }) => ({
    id,
    view: sentences.map((sentence) => (
      <SentenceView
        key={sentence.id}
        sentence={sentence}
        draftId={draftId}
        refs={draft.citations}
        active={active === sentence.id}
        onAdd={() => onAdd(sentence.id, block.type === 'list' ? 'item' : 'paragraph')}
      />
    )),
  }))
  const className = block.note ? 'draft-block draft-note' : 'draft-block'
  if (block.type === 'list')
    return (
      <ul className={className}>
        {parts.map(({ id, view }) => (
          <li key={id}>{view}</li>
        ))}
      </ul>
    )
  return <div className={className}>{parts.map(({ view }) => view)}</div>
}

interface HeadingViewProps {
  readonly heading: DraftHeading
  readonly active: boolean
  readonly onAdd: () => void
  readonly onRecompose: () => void
}

function HeadingView({ heading, active, onAdd, onRecompose }: HeadingViewProps) {
  const text = useText()
  const [draft, store] = useDraft()
  const { id, level } = heading
  const Heading = level <= 2 ? 'h3' : level === 3 ? 'h4' : 'h5'
  // What was taken from the talk was composed by no request that could be asked again.
  const composed = draft.papers.taken.length > 0 && heading.note !== true
  return (
    <div className="draft-block" data-part={id}>
      <Heading className={heading.note === true ? 'draft-note' : ''}>
        <EditableWords
          id={id}
          text={heading.text}
          label={text.drafts.headingWords}
          onWrite={(typed) => void store.operate({ type: 'write', id, text: typed })}
        />
        {markNumbers(heading).map((number) => (
          <CitationMark key={number} number={number} refs={draft.citations} />
        ))}
      </Heading>
      {active && (
        <div className="part-panel">
          <PartTools
            label={text.drafts.sectionTools}
            tools={[
              ...(composed ? [{ name: text.drafts.recompose, onUse: onRecompose }] : []),
              { name: text.drafts.dropSection, onUse: () => void store.operate({ type: 'drop', id }) },
              { name: text.drafts.moveUp, onUse: () => void store.operate({ type: 'move', id, by: -1 }) },
              { name: text.drafts.moveDown, onUse: () => void store.operate({ type: 'move', id, by: 1 }) },
              { name: text.drafts.addBehind, onUse: onAdd },
            ]}
          />
        </div>
      )}
    </div>
  )
}
