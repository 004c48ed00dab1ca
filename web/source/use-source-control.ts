import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { readPassage } from '../api/reports.ts'
import { closeOver, currentRoute, openOver, type PassagePlace, renameTo } from '../app/route.ts'
import { passageRef } from './passage-ref.ts'
import type { SourceControl, SourceRef } from './source-context.ts'

/** Passages shown on either side of the cited one. */
export const NEIGHBOURS = 3

/**
 * What the panel shows, kept in the address: opening a source is a step that the browser's way back closes, and an
 * address with a source opens it again, alone where the answer that quoted it is not on the page.
 *
 * @param wanted the source that the address names
 */
export function useSourceControl(wanted: PassagePlace | undefined): SourceControl {
  const [shown, setShown] = useState<SourceControl['shown']>(null)
  const opener = useRef<HTMLElement | null>(null)
  const wantedId = wanted?.passageId
  const isMissing = wantedId !== undefined && shown?.refs[shown.index]?.passageId !== wantedId
  const { data } = useQuery({
    queryKey: ['passage', wantedId ?? '', NEIGHBOURS],
    queryFn: ({ signal }) => readPassage(wantedId ?? '', NEIGHBOURS, signal),
    enabled: isMissing,
  })
  useEffect(() => {
    if (isMissing && data?.passage.id === wantedId && wanted !== undefined) {
      setShown({ refs: [alone(data.passage, wanted.spans)], index: 0 })
    }
  }, [isMissing, data, wantedId, wanted])
  useEffect(() => {
    if (wantedId !== undefined) return
    setShown(null)
    opener.current?.focus()
    opener.current = null
  }, [wantedId])

  const show = useCallback((refs: readonly SourceRef[], index: number, from?: HTMLElement) => {
    const ref = refs[index]
    if (ref === undefined) {
      closeOver('source')
      return
    }
    opener.current = from ?? null
    setShown({ refs, index })
    const { passageId, spans } = ref
    if (currentRoute().source === undefined) openOver({ source: { passageId, spans } })
    else renameTo({ ...currentRoute(), source: { passageId, spans } })
  }, [])
  const close = useCallback(() => closeOver('source'), [])
  const openReport = useCallback<SourceControl['openReport']>((report) => openOver({ report }), [])
  return useMemo(
    () => ({
      shown: wantedId === undefined ? null : shown,
      show,
      step: (index) => {
        if (shown !== null) show(shown.refs, index, opener.current ?? undefined)
      },
      close,
      openReport,
    }),
    [wantedId, shown, show, close, openReport],
  )
}

function alone(passage: Parameters<typeof passageRef>[0], spans: PassagePlace['spans']): SourceRef {
  const quote = spans.map(([start, end]) => passage.text.slice(start, end)).join(' … ')
  return { ...passageRef(passage), quote, spans }
}
