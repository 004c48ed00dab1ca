import type { ReportContent, ReportCorrection } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { client } from './client.ts'

export async function readReport(id: string, signal: AbortSignal): Promise<ReportContent> {
  const response = await client.reports[':id'].$get({ param: { id } }, { init: { signal } })
  return (await response.json()) as ReportContent
}

export async function correctReport(id: string, correction: ReportCorrection): Promise<void> {
  await client.reports[':id'].$patch({ param: { id }, json: { ...correction } })
}

/** A passage with its neighbours in reading order. */
export interface PassageInPlace {
  readonly passage: Passage
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
}

/** A passage with up to `context` neighbours on either side. */
export async function readPassage(id: string, context: number, signal: AbortSignal): Promise<PassageInPlace> {
  const response = await client.passages[':id'].$get(
    { param: { id }, query: { context: String(context) } },
    { init: { signal } },
  )
  return (await response.json()) as PassageInPlace
}
