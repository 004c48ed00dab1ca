import { openLibrary } from '../sqlite/open-library.ts'
import { inventedText } from './invented-document.ts'
import { wordEncoder } from './word-encoder.ts'

/**
 * Adds, replaces, removes and compacts without end, for a test to kill: `dataDir seed`. Every passage of version
 * `v` of file `f` reads "Tệp f bản v đoạn i", so that a reader can tell whether a document is whole.
 */
const [dataDir = '', seedText = '1'] = process.argv.slice(2)
let state = Number(seedText)
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 4294967296) * below)
}

const library = await openLibrary({ dataDir, encoder: wordEncoder, hnswFrom: 60 })
process.send?.('open')
let hasAdded = false
for (let round = 0; ; round++) {
  const file = `tep-${random(4)}.txt`
  const action = random(12)
  if (action < 8) {
    const version = random(1000)
    const length = 5 + random(40)
    const parsed = inventedText(
      file,
      Array.from({ length }, (_, i) => `Tệp ${file} bản ${version} đoạn ${i + 1} trên ${length}`),
    )
    await library.add(parsed)
    if (random(3) > 0) await library.encode(wordEncoder)
    if (!hasAdded) process.send?.('added')
    hasAdded = true
  } else if (action < 10) {
    const [document] = await library.documents()
    if (document !== undefined) await library.remove(document.id)
  } else if (action < 11) {
    await library.searchVector(await wordEncoder.embedQuery('Tệp đoạn'), 3)
  } else if (round % 3 === 0) {
    await library.compact()
  }
}
