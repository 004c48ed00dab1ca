import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import Libsql from 'libsql'
import MiniSearch from 'minisearch'
import type { Encoder } from '../../search/encoder/encoder.ts'
import type { FoundUnit } from './question-set.ts'

/** Something that ranks units for a question. */
export interface System {
  readonly name: string
  readonly units: readonly FoundUnit[]
  rank(question: string): Promise<readonly string[]>
}

/** MiniSearch as its README sets it up. */
export function miniSearch(units: readonly FoundUnit[]): System {
  const index = new MiniSearch({ fields: ['title', 'text'] })
  index.addAll(units.map(({ id, title, text }) => ({ id, title, text })))
  return {
    name: 'MiniSearch',
    units,
    rank: async (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => String(id)),
  }
}

/** Orama with its defaults: Vietnamese is not among its languages. */
export async function orama(units: readonly FoundUnit[]): Promise<System> {
  const index = create({ schema: { title: 'string', text: 'string' } as const })
  await insertMultiple(
    index,
    units.map(({ id, title, text }) => ({ id, title, text })),
  )
  return {
    name: 'Orama',
    units,
    rank: async (term) =>
      (await searchOrama(index, { term, limit: 10, threshold: 1 })).hits.map(({ id }) => id),
  }
}

/** FTS5 with its default tokenizer, any word of the question. */
export function plainFts5(units: readonly FoundUnit[]): System {
  const database = new Libsql(':memory:')
  database.exec('CREATE VIRTUAL TABLE units USING fts5 (title, text)')
  const insert = database.prepare('INSERT INTO units (rowid, title, text) VALUES (?, ?, ?)')
  database.transaction(() => {
    units.forEach(({ title, text }, i) => {
      insert.run([i + 1, title, text])
    })
  })()
  const find = database.prepare('SELECT rowid AS row FROM units WHERE units MATCH ? ORDER BY rank LIMIT 10')
  return {
    name: 'FTS5, default tokenizer',
    units,
    rank: async (question) => {
      const words = [...new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
      const found = find.all([words.map((word) => `"${word}"`).join(' OR ')]) as { row: number }[]
      return found.flatMap(({ row }) => units[row - 1]?.id ?? [])
    },
  }
}

/** Chunks of 1,000 characters with 200 shared, the splitter's documented defaults, and nearest vectors. */
export async function langchainRecipe(
  texts: readonly { readonly id: string; readonly file?: string; readonly text: string }[],
  encoder: Encoder,
): Promise<System> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200 })
  const units: (FoundUnit & { readonly of: string })[] = []
  for (const { id, file, text } of texts) {
    const documents = await splitter.createDocuments([text])
    documents.forEach(({ pageContent, metadata }, i) => {
      const { from, to } = (metadata as { loc: { lines: { from: number; to: number } } }).loc.lines
      units.push({
        id: `${id}#${i}`,
        of: id,
        title: '',
        text: pageContent,
        lines: [from, to],
        ...(file === undefined ? {} : { file }),
      })
    })
  }
  const vectors = await encoder.embedDocuments(units.map(({ text }) => text))
  return {
    name: 'LangChain recipe (splitter, vectors)',
    units,
    rank: async (question) => {
      const asked = await encoder.embedQuery(question)
      const scored = units.map((unit, i) => ({
        unit,
        score: asked.reduce((sum, x, at) => sum + x * (vectors[i]?.[at] ?? 0), 0),
      }))
      const best = scored.sort((a, b) => b.score - a.score || (a.unit.id < b.unit.id ? -1 : 1))
      // Public sets judge whole texts, files judge chunks.
      const ids = best.slice(0, 40).map(({ unit }) => (unit.file === undefined ? unit.of : unit.id))
      return [...new Set(ids)].slice(0, 10)
    },
  }
}
