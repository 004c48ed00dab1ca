/**
 * Measures how papers are read against what a reader sees of them:
 *
 *   npx tsx scripts/score-truth.ts --truth FOLDER --files FOLDER [--show-misses]
 *
 * FOLDER of the truth holds one .txt for each paper (`structure-truth/read-truth.ts` tells its form); its first line names
 * a file of the other folder. Told are the shares right by kind, by format and by file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseDocument } from '../ingest/parse-document.ts'
import { readTruth } from './structure-truth/read-truth.ts'
import { type Judged, judge } from './structure-truth/score-truth.ts'

const { values } = parseArgs({
  options: {
    truth: { type: 'string' },
    files: { type: 'string' },
    only: { type: 'string' },
    'show-misses': { type: 'boolean', default: false },
  },
})
if (!values.truth || !values.files || !existsSync(values.truth) || !existsSync(values.files)) {
  console.log(
    'Nothing measured: no folder of truth or no folder of files. See the head of scripts/score-truth.ts.',
  )
  process.exit(0)
}
const names = new Map(readdirSync(values.files).map((name) => [name.normalize('NFC'), name]))
const all: { readonly format: string; readonly judged: Judged }[] = []
for (const name of readdirSync(values.truth).sort()) {
  if (values.only && !name.includes(values.only)) continue
  const truth = readTruth(readFileSync(path.join(values.truth, name), 'utf8'))
  const file = names.get(truth.file)
  if (file === undefined) {
    console.log(`${name}: no file ${truth.file}`)
    continue
  }
  const document = await parseDocument(readFileSync(path.join(values.files, file)), file, { recognise: true })
  const judged = judge(truth.passages, document)
  const scanned = document.reports.some(({ passages }) => passages.some(({ recognised }) => recognised))
  const format = scanned ? `${document.format} (picture)` : document.format
  all.push(...judged.map((one) => ({ format, judged: one })))
  console.log(`${shareOf(judged)}  ${file}`)
  if (values['show-misses'])
    for (const { passage, fault } of judged)
      if (fault !== null)
        console.log(`    ${passage.kind}, ${fault}: ${passage.text.slice(0, 150)}  ‹${passage.under ?? ''}›`)
}
const kinds = [...new Set(all.map(({ judged }) => judged.passage.kind))]
for (const format of [...new Set(all.map((one) => one.format)), 'all']) {
  const own = all.filter((one) => format === 'all' || one.format === format).map(({ judged }) => judged)
  const byKind = kinds.map((kind) => `${kind} ${shareOf(own.filter(({ passage }) => passage.kind === kind))}`)
  console.log(`${format}: ${shareOf(own)} · ${byKind.join(' · ')}`)
}

function shareOf(judged: readonly Judged[]): string {
  const right = judged.filter(({ fault }) => fault === null).length
  return judged.length === 0 ? '–' : `${right}/${judged.length} ${(right / judged.length).toFixed(3)}`
}
