import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingestFiles } from '../../ingest/ingest.ts'
import { ingestHere } from '../../ingest/testing/ingest-here.ts'
import { openEncoder } from '../../search/encoder/open-encoder.ts'
import { groupBy } from '../../search/group-by.ts'
import { createLibraryKnowledge } from '../../search/library-knowledge.ts'
import type { Citation } from '../../search/passage.ts'
import { createSearch } from '../../search/retriever.ts'
import { openLibrary } from '../../search/sqlite/open-library.ts'
import { finishReply } from '../../server/answer/finish-reply.ts'
import { composeSummary } from '../../server/answer/talk/summary.ts'
import { createDrafter } from '../../server/drafts/drafter.ts'

interface Request {
  readonly id: string
  readonly family: string
  readonly question: string
  readonly evidence: readonly (readonly { readonly file: string; readonly quote: string }[])[]
}

const root = path.resolve(import.meta.dirname, '../..')
const requests = readFileSync(path.join(import.meta.dirname, 'requests.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Request)

const ENOUGH = 0.6
const LONGEST = 9000
const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase()

/** The share of the points whose words stand in a paragraph that is cited. */
function told(points: Request['evidence'], citations: readonly Citation[]): number {
  const shown = (file: string, quote: string) =>
    citations.some((one) => one.file.normalize('NFC') === file && letters(one.text).includes(letters(quote)))
  return points.filter((ways) => ways.some(({ file, quote }) => shown(file, quote))).length / points.length
}

describe.each([...groupBy(requests, ({ family }) => family)])('summaries over %s', (family, own) => {
  it('tell what a careful reader would', { timeout: 60_000 }, async () => {
    const data = mkdtempSync(path.join(tmpdir(), 'dan-nguon-summaries-'))
    const encoder = await openEncoder({ modelsDir: path.join(root, 'models'), model: 'vi-admin-static' })
    const library = await openLibrary({ dataDir: data, encoder })
    const folder = path.join(root, 'test/papers', family)
    await ingestFiles(
      readdirSync(folder).map((name) => path.join(folder, name)),
      { library, ingestFile: ingestHere(library) },
    )
    await library.encode(encoder)
    const search = createSearch({ library, encoder, knowledge: createLibraryKnowledge(library) })
    const unmet: string[] = []
    for (const { id, question, evidence } of own) {
      let markdown = ''
      let citations: readonly Citation[] = []
      for await (const event of createDrafter({ library, search }).draft({ request: question })) {
        if (event.type === 'delta') markdown += event.markdown
        if (event.type === 'citations') citations = event.citations
      }
      const made = await composeSummary({ library, search }, question, undefined, undefined)
      const answered = made === null ? [] : finishReply(made.reply, question).book.citations()
      const met = told(evidence, citations) >= ENOUGH && told(evidence, answered) >= ENOUGH
      if (!met || markdown.length > LONGEST)
        unmet.push(`${id} draft ${told(evidence, citations)} answer ${told(evidence, answered)}`)
    }
    await library.close()
    rmSync(data, { recursive: true })
    expect(unmet).toEqual([])
  })
})
