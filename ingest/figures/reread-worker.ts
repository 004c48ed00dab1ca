import { workAside } from '../../search/aside.ts'
import { openLibrary } from '../../search/sqlite/open-library.ts'
import { rereadFigures } from './reread-figures.ts'

const [dataDir = ''] = process.argv.slice(2)

workAside(async () => {
  const library = await openLibrary({ dataDir })
  try {
    await rereadFigures(library)
  } finally {
    await library.close()
  }
})
