// npm run restore -- file: puts a backup in the place of the library. The server must be stopped.
import path from 'node:path'
import { errorLine } from '../search/error-line.ts'
import { restoreLibrary } from '../search/sqlite/restore.ts'
import { UserError } from '../search/user-error.ts'
import { readConfiguration } from '../server/configuration.ts'

async function restore(file: string | undefined): Promise<void> {
  if (file === undefined) {
    throw new UserError(
      'no_file',
      'Cần tên bản sao lưu, ví dụ: npm run restore -- ../sao-luu/thu-vien.sqlite',
    )
  }
  const { dataDirectory } = readConfiguration(process.env)
  await restoreLibrary(path.resolve(file), dataDirectory)
  console.log(`Đã phục hồi thư viện “${dataDirectory}” từ “${path.resolve(file)}”.`)
}

restore(process.argv[2]).catch((error: unknown) => {
  console.error(errorLine(error))
  process.exitCode = 1
})
