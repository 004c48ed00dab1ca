import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeLibrary } from '../library-conformance.ts'
import { openLibrary } from './open-library.ts'

describeLibrary('the library on SQLite', async (encoder) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'library-'))
  const library = await openLibrary({
    dataDir,
    encoder,
  })
  return {
    library,
    encode: () => library.encode(encoder),
    close: async () => {
      await library.close()
      await rm(dataDir, { recursive: true })
    },
  }
})
