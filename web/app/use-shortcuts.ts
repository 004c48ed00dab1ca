import { useEffect } from 'react'

/** The question box carries this id, so that `/` finds it from anywhere on the page. */
export const questionBoxId = 'question'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** `/` goes to the question box, Esc does `onEscape`; neither while a dialog is open. */
export function useShortcuts({ onEscape }: { readonly onEscape: (() => void) | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]') !== null) return
      if (event.key === 'Escape' && onEscape !== null) {
        event.preventDefault()
        onEscape()
      } else if (event.key === '/' && !isTyping(event.target)) {
        const box = document.getElementById(questionBoxId)
        if (box === null) return
        event.preventDefault()
        box.focus()
      }
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [onEscape])
}
