import { type RefObject, useEffect, useState } from 'react'
import type { ReportContent } from '../../search/library.ts'
import { plainText } from '../app/clipboard.ts'
import { Icon } from '../app/icon.tsx'
import { closeOver } from '../app/route.ts'
import { useChat } from '../chat/chat-context.ts'
import { CopyButton } from '../chat/copy-button.tsx'
import { useText } from '../text/use-text.ts'
import { officeCitation } from './office-citation.ts'
import { shortName } from './short-name.ts'

interface SelectionBarProps {
  readonly report: ReportContent
  readonly within: RefObject<HTMLElement | null>
}

/** What can be done with words that are selected in a report: cite them as offices do, or ask about them. */
export function SelectionBar({ report, within }: SelectionBarProps) {
  const text = useText()
  const store = useChat()
  const [selected, setSelected] = useState<{ readonly words: string; readonly index: number } | null>(null)
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection()
      const words = selection?.toString().replace(/\s+/gu, ' ').trim() ?? ''
      const from = selection?.anchorNode ?? null
      if (words === '' || from === null || within.current?.contains(from) !== true) {
        // The bar's own buttons take the selection away only when something else was selected.
        if (document.activeElement?.closest('.selection-bar') == null) setSelected(null)
        return
      }
      const row = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('[data-index]')
      setSelected({ words, index: Number(row?.dataset.index ?? 0) })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [within])
  if (selected === null) return null
  const path = report.contents[selected.index]?.path ?? []
  const cited = officeCitation(selected.words, report, path)
  const ask = (): void => {
    store.setDraft(`“${selected.words}” (${shortName(report)}): `)
    closeOver('report', { view: 'ask', conversationId: store.get().conversationId })
  }
  return (
    <div className="selection-bar" role="toolbar" aria-label={text.report.selection}>
      <CopyButton content={plainText(cited)} label={text.source.cite} />
      <button type="button" className="button button-quiet" onClick={ask}>
        <Icon name="ask" />
        {text.report.askSelection}
      </button>
    </div>
  )
}
