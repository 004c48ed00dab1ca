import './silent-environment.ts'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { showable } from '../ingest/showable.ts'
import { errorLine } from '../search/error-line.ts'
import { PROGRAM_ROOT } from '../search/program-root.ts'
import { lockData } from '../search/sqlite/data-lock.ts'
import { UserError } from '../search/user-error.ts'
import { createApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { addFirstDocuments } from './first-documents.ts'
import { type Listening, listen, requireFreePort } from './listen.ts'
import { openPage } from './open-page.ts'
import { type OpenServices, openServices } from './open-services.ts'
import { shownAddress } from './shown-address.ts'

const PAGE = path.join(PROGRAM_ROOT, 'web', 'dist')

/** Opens the library, adds the files named on the command line, and serves until Ctrl-C. */
async function main(words: readonly string[]): Promise<void> {
  const { files, watch, opensPage } = readWords(words)
  const configuration = readConfiguration(process.env)
  // Before the port: of two servers on one folder, the other port would be no way out.
  const lock = lockData(configuration.dataDirectory, 'serve')
  await requireFreePort(configuration)
  const open = await openServices(configuration, console.log)
  const opening = new AbortController()
  const cancelOpening = () => opening.abort()
  process.once('SIGINT', cancelOpening).once('SIGTERM', cancelOpening)
  let server: Listening
  try {
    if (watch !== null) await open.services.watcher.watch(watch)
    await addFirstDocuments(
      files,
      open.services.watcher.status().folder !== null,
      open.services.library,
      open.ingest,
      console.log,
      opening.signal,
    )
    open.encoding.wake()
    const { accessToken, trustedProxies } = configuration
    const app = createApp(open.services, {
      accessToken,
      trustedProxies,
      pageDirectory: PAGE,
      log: console.warn,
    })
    server = await listen(app, configuration)
  } catch (error) {
    await open.close()
    if (!opening.signal.aborted) throw error
    console.log('Đã dừng; tài liệu đã thêm xong vẫn còn.')
    return
  }
  process.off('SIGINT', cancelOpening).off('SIGTERM', cancelOpening)
  stopOnSignal(server, open)
  lock.tell(shownAddress(configuration.host, server.port))
  const { documents, reports, passages } = await open.services.library.stats()
  console.log(`Trong kho: ${documents} tài liệu, ${reports} báo cáo, ${passages} đoạn.`)
  const { folder } = open.services.watcher.status()
  if (folder !== null) console.log(`Theo dõi thư mục: ${showable(folder)}`)
  const address = shownAddress(configuration.host, server.port)
  console.log(`Dẫn Nguồn đang chạy tại ${address} (dừng: Ctrl-C)`)
  if (opensPage) openPage(address)
}

/**
 * `npm start -- --watch FOLDER files …`; a folder that is watched stays so at later starts. `--no-open` leaves the browser
 * alone.
 */
function readWords(words: readonly string[]): {
  readonly files: readonly string[]
  readonly watch: string | null
  readonly opensPage: boolean
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { watch: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    })
    return {
      files: positionals,
      watch: values.watch === undefined ? null : path.resolve(values.watch),
      opensPage: !values['no-open'],
    }
  } catch (cause) {
    throw new UserError(
      'bad_arguments',
      'Không hiểu lệnh. Cách dùng: npm start -- [--watch <thư mục>] [--no-open] [thư mục hoặc tệp …]',
      { cause },
    )
  }
}

function stopOnSignal(server: Listening, { close }: OpenServices): void {
  const stop = () => {
    // A second Ctrl-C does not wait.
    process.removeAllListeners('SIGINT')
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
  console.error(errorLine(error))
  process.exit(1)
})
