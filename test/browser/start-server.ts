import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEncoder } from '../../search/encoder/open-encoder.ts'
import { createApp } from '../../server/app.ts'
import { listen } from '../../server/listen.ts'
import { openServices } from '../../server/open-services.ts'
import { copyEncodedSamples } from '../encoded-samples.ts'

const ENCODER = 'vi-admin-static'
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
  const encoder = await openEncoder({ modelsDir: path.join(root, 'models'), model: ENCODER })
  const dataDirectory = await copyEncodedSamples(encoder)
  const open = await openServices({ dataDirectory, encoder: ENCODER }, () => undefined)
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
