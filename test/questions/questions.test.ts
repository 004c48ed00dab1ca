import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const papers = join(import.meta.dirname, '..', 'papers')

interface Piece {
  readonly file: string
  readonly line: number
  readonly quote: string
}
interface Question {
  readonly id: string
  readonly type: string
  readonly question: string
  readonly history?: readonly { readonly role: string; readonly content: string }[]
  readonly answer: string
  readonly answer_keys: readonly string[]
  readonly evidence: readonly (readonly Piece[])[]
}

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Question)
const splits = { train: read('train.jsonl'), heldout: read('heldout.jsonl') }
const questions = [...splits.train, ...splits.heldout]

const families = readdirSync(papers)
const familyOf = new Map(
  families.flatMap((family) => readdirSync(join(papers, family)).map((file) => [file, family] as const)),
)

/** The lines that quotes are counted in: those of the paper, of a Word file those of the text it is made from. */
const linesOf = (file: string) => {
  const family = familyOf.get(file)
  if (family === undefined) throw new Error(`no paper ${file}`)
  const word = join(import.meta.dirname, 'word', family, file.replace(/\.docx$/, '.md'))
  return readFileSync(file.endsWith('.docx') ? word : join(papers, family, file), 'utf8').split('\n')
}

const LEAVE_NO_EVIDENCE = ['unanswerable', 'chat']

describe('the questions over the invented papers', () => {
  test('every quote stands on its line', () => {
    const astray = questions.flatMap(({ id, evidence }) =>
      evidence
        .flat()
        .filter(({ file, line, quote }) => !(linesOf(file)[line - 1] ?? '').includes(quote))
        .map(({ quote }) => `${id}: ${quote}`),
    )
    expect(astray).toEqual([])
  })

  test('every id and every question of a family stands once', () => {
    const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at)
    expect(twice(questions.map(({ id }) => id))).toEqual([])
    const asked = questions.map(({ id, history = [], question }) =>
      [id.split('-')[0], ...history.map(({ content }) => content), question].join('\n'),
    )
    expect(twice(asked)).toEqual([])
  })

  test('only what cannot be answered and what is no question has no evidence', () => {
    for (const { id, type, evidence } of questions)
      expect([id, evidence.length === 0]).toEqual([id, LEAVE_NO_EVIDENCE.includes(type)])
  })

  test('only a follow-up leans on turns before it', () => {
    for (const { id, type, history } of questions)
      expect([id, history !== undefined]).toEqual([id, type === 'followup'])
  })

  test('a family of papers is asked about in training or held out, never in both', () => {
    const of = (split: readonly Question[]) =>
      new Set(split.flatMap(({ evidence }) => evidence.flat().map(({ file }) => familyOf.get(file))))
    const prefixes = (split: readonly Question[]) => new Set(split.map(({ id }) => id.split('-')[0]))
    expect([...of(splits.train)].filter((family) => of(splits.heldout).has(family))).toEqual([])
    const heldout = prefixes(splits.heldout)
    expect([...prefixes(splits.train)].filter((prefix) => heldout.has(prefix))).toEqual([])
  })

  test('every paper has a name of its own, and every Word file the text it is made from', () => {
    const names = families.flatMap((family) => readdirSync(join(papers, family)))
    expect(new Set(names).size).toBe(names.length)
    const word = names.filter((name) => name.endsWith('.docx'))
    const source = (name: string) =>
      join(import.meta.dirname, 'word', familyOf.get(name) ?? '', name.replace(/\.docx$/, '.md'))
    expect(word.filter((name) => !existsSync(source(name)))).toEqual([])
  })
})
