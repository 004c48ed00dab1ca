import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseDocument } from '../../ingest/parse-document.ts'
import type { Encoder } from '../../search/encoder/encoder.ts'
import type { SearchServices } from '../../search/find-candidates.ts'
import type { ParsedDocument } from '../../search/parsed-document.ts'
import type { Passage } from '../../search/passage.ts'
import { LEARNED_WEIGHTS, type Weights } from '../../search/ranking/rank.ts'
import { createSearch } from '../../search/retriever.ts'
import { openLibrary, type SqliteLibrary } from '../../search/sqlite/open-library.ts'
import type { System } from './peers.ts'
import type { FoundUnit, Unit } from './question-set.ts'

/** A library in a folder of its own that goes when it is closed. */
export async function openScratchLibrary(
  encoder: Encoder,
  documents: readonly ParsedDocument[],
): Promise<SqliteLibrary> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'search-quality-'))
  const library = await openLibrary({ dataDir, encoder })
  for (const document of documents) await library.add(document)
  await library.encode(encoder)
  return {
    ...library,
    close: async () => {
      await library.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A public set as one report whose sections are the titles. */
export function asDocument(name: string, units: readonly Unit[]): ParsedDocument {
  const report = {
    kind: null,
    issuer: null,
    number: null,
    date: null,
    period: null,
    place: null,
    signer: null,
  }
  const sections = units.map(({ title }, i) => ({
    label: '',
    title,
    level: 0,
    parent: null,
    lines: [i + 1, i + 1] as const,
  }))
  const passages = units.map(({ text }, i) => ({
    kind: 'paragraph' as const,
    paragraph: i,
    section: i,
    lines: [i + 1, i + 1] as const,
    text,
    notes: [],
    repairs: [],
  }))
  return {
    file: name,
    hash: createHash('sha256').update(name).digest('hex'),
    format: 'txt',
    encoding: 'utf-8',
    source: new Uint8Array(),
    warnings: [],
    reports: [{ ...report, title: { value: '', lines: null }, lines: [1, units.length], sections, passages }],
  }
}

/** The files of a folder, structured. */
export async function readReports(folder: string): Promise<readonly ParsedDocument[]> {
  const documents: ParsedDocument[] = []
  for (const file of readdirSync(folder)
    .filter((name) => !name.endsWith('.jsonl'))
    .sort()) {
    documents.push(await parseDocument(readFileSync(path.join(folder, file)), file))
  }
  return documents
}

/** Every searched passage of a library of reports. */
export async function passagesOf(library: SqliteLibrary): Promise<readonly Passage[]> {
  const reports = (await library.documents()).flatMap((document) => document.reports)
  const contents = await Promise.all(reports.map(({ id }) => library.report(id)))
  return contents.flatMap((content) => content?.contents ?? []).filter(({ kind }) => kind !== 'matter')
}

/** The product's search as one of the systems; `weights` of 0 leave parts out. */
export function ourSearch(
  name: string,
  services: SearchServices,
  units: readonly FoundUnit[],
  idOf: (passage: Passage) => string,
  weights: Partial<Weights> = {},
): System {
  const search = createSearch(services, { ...LEARNED_WEIGHTS, ...weights })
  return {
    name,
    units,
    rank: async (question) => (await search({ question, limit: 10 })).passages.map(idOf),
  }
}
