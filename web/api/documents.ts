import type { DocumentSummary } from '../../search/library.ts'
import type { Job } from '../../server/jobs/job.ts'
import { client } from './client.ts'
import { eventsOf } from './events-of.ts'
import { request } from './request.ts'

export async function listDocuments(signal: AbortSignal): Promise<readonly DocumentSummary[]> {
  const response = await client.documents.$get(undefined, { init: { signal } })
  const { documents } = (await response.json()) as { documents: readonly DocumentSummary[] }
  return documents
}

/** A file that was not queued, and why. */
export interface Rejection {
  readonly file: string
  readonly code: string
  readonly message: string
}

interface QueuedFiles {
  readonly jobs: readonly Job[]
  readonly rejected: readonly Rejection[]
}

/** Hands files over; each becomes a job to follow with `watchJob`, or is rejected with the reason. */
export async function addDocuments(
  files: readonly { readonly content: File; readonly path: string }[],
): Promise<QueuedFiles> {
  const form = new FormData()
  // The name goes by itself: a File keeps none with folders in it.
  for (const { content, path } of files) form.append('files', content, path)
  const response = await request('/api/documents', { method: 'POST', body: form })
  return (await response.json()) as QueuedFiles
}

/** Every job that the server remembers, oldest first. */
export async function listJobs(signal: AbortSignal): Promise<readonly Job[]> {
  const response = await client.jobs.$get(undefined, { init: { signal } })
  return (await response.json()).jobs as readonly Job[]
}

/** The job as it is and every change of it, until it is finished. */
export async function* watchJob(id: string, signal: AbortSignal): AsyncGenerator<Job> {
  const response = await request(`/api/jobs/${encodeURIComponent(id)}`, {
    headers: { accept: 'text/event-stream' },
    signal,
  })
  for await (const { data } of eventsOf(response, signal)) yield data as Job
}

/** Stops a job, or makes the server forget a finished one. */
export async function cancelJob(id: string): Promise<void> {
  await client.jobs[':id'].$delete({ param: { id } })
}

export async function retryJob(id: string): Promise<Job> {
  const response = await client.jobs[':id'].retry.$post({ param: { id } })
  return (await response.json()) as Job
}

/** Reads a document once more from its own bytes, as after an update of the program; a job to follow. */
export async function rereadDocument(id: string): Promise<Job> {
  const response = await client.documents[':id'].reread.$post({ param: { id } })
  return (await response.json()) as Job
}

export async function removeDocument(id: string): Promise<void> {
  await client.documents[':id'].$delete({ param: { id } })
}

/** Takes the removal of a document back; a job to follow. */
export async function bringBackDocument(id: string): Promise<Job> {
  const response = await client.documents[':id']['bring-back'].$post({ param: { id } })
  return (await response.json()) as Job
}

/** Address of the file as it was added. */
export function sourceAddress(documentId: string): string {
  return `/api/documents/${encodeURIComponent(documentId)}/source`
}
