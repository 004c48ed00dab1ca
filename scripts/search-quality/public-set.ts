import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Question, Unit } from './question-set.ts'

const rows = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** Reads a folder of `corpus.jsonl`, `queries.jsonl`, `qrels.tsv`: the common form of retrieval sets. */
export function readPublicSet(folder: string): {
  readonly units: readonly Unit[]
  readonly questions: readonly Question[]
} {
  const units = rows<{ _id: string; title?: string; text: string }>(path.join(folder, 'corpus.jsonl')).map(
    (row) => ({
      id: row._id,
      title: row.title ?? '',
      text: row.text,
    }),
  )
  const relevant = new Map<string, Set<string>>()
  for (const line of readFileSync(path.join(folder, 'qrels.tsv'), 'utf8').split('\n')) {
    const [query = '', id = '', grade = ''] = line.split('\t')
    if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(id))
  }
  const questions = rows<{ _id: string; text: string }>(path.join(folder, 'queries.jsonl')).flatMap(
    ({ _id, text }) => {
      const ids = relevant.get(_id)
      return ids === undefined
        ? []
        : [{ text, type: 'question', pieces: () => [...ids].map((id) => new Set([id])) }]
    },
  )
  return { units, questions }
}
