import { createContext, useContext } from 'react'
import type { SavedCitation } from '../../server/saved-citation.ts'
import type { ReportPlace } from '../app/route.ts'

/** A place to look at: a citation, or a passage that an answer shows without citing it. */
export interface SourceRef extends Omit<SavedCitation, 'number'> {
  readonly number: number | null
  /** The passage's text; missing in what was saved. */
  readonly text?: string
  /** True when its document has been removed since. */
  readonly removed?: boolean
}

/** A source that has its `[n]`. */
export type CitedRef = SourceRef & { readonly number: number }

export interface SourceControl {
  /** What the panel shows: one of the answer's sources, and all of them to step through. */
  readonly shown: { readonly refs: readonly SourceRef[]; readonly index: number } | null
  /** `opener` gets the focus back when the panel closes. No sources at all hide the panel. */
  readonly show: (refs: readonly SourceRef[], index: number, opener?: HTMLElement) => void
  readonly step: (index: number) => void
  readonly close: () => void
  readonly openReport: (target: ReportPlace) => void
}

export const SourceContext = createContext<SourceControl>({
  shown: null,
  show: () => undefined,
  step: () => undefined,
  close: () => undefined,
  openReport: () => undefined,
})

export function useSource(): SourceControl {
  return useContext(SourceContext)
}
