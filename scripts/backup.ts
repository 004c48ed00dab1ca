// npm run backup -- file: a whole copy of the library, also while the server runs.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { errorLine } from '../search/error-line.ts'
import { lockData } from '../search/sqlite/data-lock.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { UserError } from '../search/user-error.ts'
import { readConfiguration } from '../server/configuration.ts'

async function backup(file: string | undefined): Promise<void> {
  if (file === undefined) {
    throw new UserError('no_file', 'Cần tên tệp sao lưu, ví dụ: npm run backup -- ../sao-luu/thu-vien.sqlite')
  }
  const { dataDirectory } = readConfiguration(process.env)
  if (!existsSync(libraryPath(dataDirectory))) {
    throw new UserError('no_library', `Chưa có thư viện ở “${dataDirectory}”. Hãy kiểm tra DATA_DIR.`)
  }
  const lock = lockData(dataDirectory, 'join')
  const library = await openLibrary({ dataDir: dataDirectory })
  try {
    await library.backup(path.resolve(file))
  } finally {
    await library.close()
    lock.release()
  }
  console.log(`Đã sao lưu thư viện “${dataDirectory}” vào “${path.resolve(file)}”.`)
}

backup(process.argv[2]).catch((error: unknown) => {
  console.error(errorLine(error))
  process.exitCode = 1
})
