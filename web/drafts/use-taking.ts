import { useState } from 'react'
import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import { ApiError } from '../api/api-error.ts'
import { useDraft } from './draft-context.ts'

/** How far putting something into the open draft, or into a new one, has come; an error is for the user. */
export type Taking = 'ready' | 'taking' | 'taken' | ApiError

/** @returns the state, and what begins it */
export function useTaking(taken: Taken): readonly [Taking, () => void] {
  const [, store] = useDraft()
  const [state, setState] = useState<Taking>('ready')
  const take = () => {
    setState('taking')
    store.take(taken).then(
      () => setState('taken'),
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        setState(error)
      },
    )
  }
  return [state, take]
}
