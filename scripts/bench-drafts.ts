import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ingestFiles } from '../ingest/ingest.ts'
import { openIngestProcess } from '../ingest/ingest-process.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { createSearch } from '../search/retriever.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { createDrafter } from '../server/drafts/drafter.ts'
import { inventedReport, PLACES } from './invented-report.ts'

/**
 * How long each form of a draft takes over many reports: `npm run bench:drafts [-- --reports 500] [--data DIR]`.
 * With `--data` the library is kept there, and used again if it is there.
 */
const { values } = parseArgs({
  options: { reports: { type: 'string', default: '500' }, data: { type: 'string' } },
})
const count = Number(values.reports)
const root = resolve(import.meta.dirname, '..')
const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), 'bench-drafts-')))

const [first, second] = PLACES
const REQUESTS = [
  `Tóm tắt báo cáo tháng 9 năm 2031 của tỉnh ${first}`,
  `Tóm tắt báo cáo tháng 9 năm 2031 của tỉnh ${first} trong một trang`,
  'Danh mục văn bản được nhắc đến trong các báo cáo',
  'Danh mục nhiệm vụ giao Sở Tài chính trong các báo cáo',
  `So sánh kết quả kinh tế của ${first} và ${second}`,
  'So sánh thu ngân sách của các tỉnh',
  'Bảng số liệu thu ngân sách của các tỉnh',
  `Diễn biến thu ngân sách của tỉnh ${first} từ năm 2030 đến nay`,
  'Tổng hợp tình hình trồng rừng',
]

const encoder = await openEncoder({ modelsDir: join(root, 'models') })
const kept = existsSync(libraryPath(dataDir))
const library = await openLibrary({ dataDir, encoder })
if (!kept) {
  const folder = join(dataDir, 'reports')
  await mkdir(folder, { recursive: true })
  for (let number = 0; number < count; number++)
    await writeFile(join(folder, `bao-cao-${String(number).padStart(4, '0')}.md`), inventedReport(number))
  const begun = performance.now()
  const { ingestFile, close } = openIngestProcess({ dataDir, foreground: true })
  await ingestFiles([folder], { library, ingestFile })
  await close()
  console.log(`${count} reports read in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
}
const { passages } = await library.stats()
const reports = (await library.documents()).flatMap((document) => document.reports).length
console.log(`${reports} reports, ${passages} passages, ${cpus()[0]?.model ?? 'unknown processor'}`)
const search = createSearch({ library, encoder, knowledge: createLibraryKnowledge(library) })
const drafter = createDrafter({ library, search })
await search({ question: 'tình hình chung' })
for (const request of REQUESTS) {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  let blocks = 0
  let told = 0
  let refused = ''
  let first = 0
  try {
    for await (const event of drafter.draft({ request })) {
      if (event.type !== 'delta') continue
      if (first === 0) first = performance.now() - begun
      blocks += event.blocks.length
      told += event.markdown.length
    }
  } catch (error) {
    refused = error instanceof Error ? ` (${error.message.slice(0, 60)})` : ''
  }
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `${(performance.now() - begun).toFixed(0).padStart(6)} ms, processor ${((user + system) / 1000).toFixed(0)} ms, first words ${first.toFixed(0)} ms, ${blocks} blocks, ${told} characters: ${request}${refused}`,
  )
}
await library.close()
if (values.data === undefined) await rm(dataDir, { recursive: true })
