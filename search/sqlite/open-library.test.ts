import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeLibrary } from '../library-conformance.ts'
import { openLibrary } from './open-library.ts'

describeLibrary('the library on SQLite', async (dimension) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'library-'))
  const library = await openLibrary({
    dataDir,
    encoder: { name: 'letters', dimension, fingerprint: 'letters' },
  })
  return {
    library,
    close: async () => {
      await library.close()
      await rm(dataDir, { recursive: true })
    },
  }
})
