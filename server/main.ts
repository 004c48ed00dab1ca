import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../search/user-error.ts'
import { createApp } from './app.ts'
import { isLoopback, readConfiguration } from './configuration.ts'
import { type Listening, listen, requireFreePort } from './listen.ts'
import { type OpenServices, openServices } from './open-services.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Opens the library, adds the files named on the command line, and serves until Ctrl-C. */
async function main(files: readonly string[]): Promise<void> {
  const configuration = readConfiguration(process.env)
  await requireFreePort(configuration)
  const open = await openServices(configuration, console.log)
  const app = createApp(open.services, {
    accessToken: configuration.accessToken,
    pageDirectory: path.join(ROOT, 'web', 'dist'),
  })
  const server = await listen(app, configuration)
  stopOnSignal(server, open)
  console.log(`Dẫn Nguồn đang chạy tại ${address(configuration.host, server.port)} (dừng: Ctrl-C)`)
}

function address(host: string, port: number): string {
  const shown = isLoopback(host) || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}

function stopOnSignal(server: Listening, { close }: OpenServices): void {
  const stop = () => {
    // A second Ctrl-C does not wait.
    process.once('SIGINT', () => process.exit(130))
    console.log('Đang dừng …')
    server
      .close()
      .then(close)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof UserError ? error.message : error)
  process.exit(1)
})
