import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'

/** Milliseconds without a key after which what was typed is kept. */
const PAUSE = 600

interface EditableWordsProps {
  readonly id: string
  readonly text: string
  /** What the words are, for who cannot see them. */
  readonly label: string
  readonly className?: string
  /** Words may be none, as in a cell; else a place without words goes when it is left. */
  readonly mayBeEmpty?: boolean
  readonly onWrite: (text: string) => void
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim()
}

/** Words that are typed into in their place; plain text alone. Enter and leaving keep them, Esc gives those before back. */
export function EditableWords({
  id,
  text,
  label,
  className,
  mayBeEmpty = false,
  onWrite,
}: EditableWordsProps) {
  const ref = useRef<HTMLSpanElement>(null)
  /** What was typed and is not handed on yet. */
  const typed = useRef<string | null>(null)
  const sent = useRef(text)
  const before = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = (left: boolean): void => {
    clearTimeout(timer.current)
    const now = typed.current ?? (left && text === '' && !mayBeEmpty ? '' : null)
    if (now === null || (now === '' && !mayBeEmpty && !left)) return
    typed.current = null
    if (now === sent.current && now !== '') return
    sent.current = now
    onWrite(now)
  }
  const latest = useRef(keep)
  latest.current = keep
  // Words set by React would take the caret away at every letter: they are set only where they came from elsewhere.
  useLayoutEffect(() => {
    if (ref.current === null || typed.current !== null) return
    sent.current = text
    if (plain(ref.current.textContent) === text) return
    ref.current.textContent = text
    delete ref.current.dataset.typed
  }, [text])
  useEffect(() => {
    const leave = () => {
      if (typed.current !== null) latest.current(true)
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLSpanElement>): void => {
    const words = event.currentTarget
    if (event.key === 'Enter') {
      event.preventDefault()
      keep(false)
    } else if (event.key === 'Escape' && plain(words.textContent) !== before.current) {
      event.stopPropagation()
      words.textContent = before.current
      typed.current = before.current
      keep(false)
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot stand within a line of text
    <span
      ref={ref}
      role="textbox"
      tabIndex={0}
      aria-label={label}
      className={`words ${className ?? ''}`}
      data-words={id}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={false}
      onFocus={(event) => {
        before.current = plain(event.currentTarget.textContent)
        delete event.currentTarget.dataset.typed
      }}
      onInput={(event) => {
        typed.current = plain(event.currentTarget.textContent)
        event.currentTarget.dataset.typed = ''
        clearTimeout(timer.current)
        timer.current = setTimeout(() => latest.current(false), PAUSE)
      }}
      onBlur={() => keep(true)}
      onKeyDown={onKeyDown}
    />
  )
}
