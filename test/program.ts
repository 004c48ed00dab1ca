import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Citation, Passage } from '../search/passage.ts'
import type { App } from '../server/app.ts'
import { createApp } from '../server/app.ts'
import type { Configuration } from '../server/configuration.ts'
import type { Job } from '../server/jobs/job.ts'
import { type OpenServices, openServices } from '../server/open-services.ts'

interface Reply {
  readonly answer: string
  readonly status: string
  readonly citations: readonly Citation[]
  readonly passages: readonly Passage[]
  readonly conversationId: string
}

/** The whole program over a data folder of its own, met through its HTTP routes without a port. */
export interface Program {
  readonly directory: string
  readonly app: App
  readonly open: OpenServices
  /** Lines that the person at the terminal reads. */
  readonly log: readonly string[]
  /** Adds files and waits until the queue is empty. */
  add(...files: readonly File[]): Promise<readonly Job[]>
  ask(question: string): Promise<Reply>
  send(method: string, url: string, body?: unknown): Promise<Response>
  get(url: string): Promise<Response>
  /** Ends the program and leaves the folder. */
  stop(): Promise<void>
  /** Ends the program and removes the folder. */
  end(): Promise<void>
}

/** Starts the program, on a new folder unless one is given; with the smallest encoder, which costs a test nothing. */
export async function startProgram(
  directory = mkdtempSync(path.join(tmpdir(), 'program-')),
  settings: Partial<Pick<Configuration, 'encoder'>> & NonNullable<Parameters<typeof openServices>[2]> = {},
): Promise<Program> {
  const log: string[] = []
  const { encoder = 'vi-admin-static', ...others } = settings
  const open = await openServices({ dataDirectory: directory, encoder }, (line) => log.push(line), others)
  const app = createApp(open.services, { accessToken: null, pageDirectory: directory })
  const send: Program['send'] = async (method, url, body) =>
    app.request(url, {
      method,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return {
    directory,
    app,
    open,
    log,
    send,
    get: async (url) => app.request(url),
    async add(...files) {
      const form = new FormData()
      for (const file of files) form.append('files', file)
      const response = await app.request('/api/documents', { method: 'POST', body: form })
      const { jobs } = (await response.json()) as { readonly jobs: readonly Job[] }
      await open.services.jobs.settled()
      return jobs.map((job) => open.services.jobs.get(job.id) ?? job)
    },
    async ask(question) {
      const response = await send('POST', '/api/chat', { messages: [{ role: 'user', content: question }] })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return (await response.json()) as Reply
    },
    stop: () => open.close(),
    async end() {
      await open.close()
      rmSync(directory, { recursive: true })
    },
  }
}
