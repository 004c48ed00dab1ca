import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '../../server/app.ts'
import type { Job } from '../../server/jobs/job.ts'
import { listen } from '../../server/listen.ts'
import { openServices } from '../../server/open-services.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The whole program over a library of its own, as a browser meets it. */
export interface TestServer {
  readonly address: string
  /** Ends the listening only: what a page meets when the program dies. */
  stop(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts the program on a free port with the samples in its library, and with the smallest encoder.
 *
 * @param accessToken asked for by every route when given
 */
export async function startServer(accessToken: string | null = null): Promise<TestServer> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'browser-'))
  const open = await openServices({ dataDirectory, encoder: 'vi-admin-static' }, () => undefined)
  const app = createApp(open.services, {
    accessToken,
    pageDirectory: path.join(root, 'web', 'dist'),
  })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const address = `http://127.0.0.1:${server.port}`
  let stopped = false
  const stop = async (): Promise<void> => {
    if (!stopped) await server.close()
    stopped = true
  }
  await addSamples(address, accessToken)
  await open.services.jobs.settled()
  const jobs = open.services.jobs.list().filter(({ state }) => state !== 'done')
  if (jobs.length > 0) throw new Error(`The samples were not added: ${JSON.stringify(jobs)}`)
  return {
    address,
    stop,
    async close() {
      await stop()
      await open.close()
      rmSync(dataDirectory, { recursive: true })
    },
  }
}

async function addSamples(address: string, accessToken: string | null): Promise<readonly Job[]> {
  const folder = path.join(root, 'samples')
  const names = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name) && !/^readme/i.test(name))
  const form = new FormData()
  for (const name of names) form.append('files', new File([readFileSync(path.join(folder, name))], name))
  const headers: Record<string, string> =
    accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }
  const response = await fetch(`${address}/api/documents`, { method: 'POST', body: form, headers })
  const { jobs } = (await response.json()) as { readonly jobs: readonly Job[] }
  return jobs
}
