import type { WatchStatus } from '../../server/watch/watcher.ts'
import { client } from './client.ts'

/** The watched folder, and whether it may be named from this page. */
export interface Watched extends WatchStatus {
  readonly changeable: boolean
}

export async function readWatched(signal: AbortSignal): Promise<Watched> {
  const response = await client.watch.$get(undefined, { init: { signal } })
  return await response.json()
}

/** Null ends watching. */
export async function watchFolder(folder: string | null): Promise<Watched> {
  const response = await client.watch.$put({ json: { folder } })
  return await response.json()
}

/** What becomes of a document whose file is gone. */
export async function decideGone(documentId: string, remove: boolean): Promise<Watched> {
  const response = await client.watch.gone.$post({ json: { documentId, remove } })
  return await response.json()
}
