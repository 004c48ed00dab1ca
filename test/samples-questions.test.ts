import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type QuestionType, readQuestions } from './samples-score.ts'

const samples = join(import.meta.dirname, '..', 'samples')
const questions = readQuestions(join(samples, 'questions.jsonl'))
const sourceLines = new Map(
  readdirSync(samples)
    .filter((file) => !file.endsWith('.jsonl'))
    .map((file) => [file, readFileSync(join(samples, file), 'utf8').split('\n')]),
)

describe('the question set of the samples', () => {
  test('holds at least sixty questions, of every type', () => {
    const types: readonly QuestionType[] = [
      'fact',
      'footnote',
      'paraphrase',
      'no_diacritics',
      'typo',
      'list',
      'disambiguate',
      'followup',
      'compare',
      'conflict',
      'synthesis',
      'unanswerable',
      'summary',
    ]
    expect(questions.length).toBeGreaterThanOrEqual(60)
    expect([...new Set(questions.map((question) => question.type))].sort()).toEqual([...types].sort())
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
  })

  test.each(questions)('$id: every quote stands on its line', (question) => {
    for (const piece of question.evidence.flat())
      expect(sourceLines.get(piece.file)?.[piece.line - 1]).toContain(piece.quote)
  })

  test('only a follow-up leans on turns before it, only an unanswerable question has no evidence', () => {
    for (const question of questions) {
      expect(question.history !== undefined).toBe(question.type === 'followup')
      expect(question.evidence.length === 0).toBe(question.type === 'unanswerable')
    }
  })
})
