import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FoundUnit, Question } from './question-set.ts'

interface Evidence {
  readonly file: string
  readonly line: number
  readonly quote: string
}

/** What may rightly differ between a raw line and a clean passage. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/ƣ/g, 'ư')
    .replace(/<sup>.*?<\/sup>|<\/?[a-z]+\/?>|\[\d{1,3}\]|[*_#\\`|]/gi, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** A unit shows a piece when it holds its words, or covers its line and holds four fifths of them. */
function shows(unit: FoundUnit & { readonly folded: string }, { file, line, quote }: Evidence): boolean {
  if (unit.file !== file) return false
  const wanted = fold(quote)
  if (unit.folded.includes(wanted)) return true
  const covers = ([from, to]: readonly [number, number]): boolean => line >= from && line <= to
  if (!(unit.lines && covers(unit.lines)) && !unit.notes?.some((note) => covers(note.lines))) return false
  const words = [...new Set(wanted.split(' ').filter((word) => word.length > 1))]
  return words.filter((word) => unit.folded.includes(word)).length >= 0.8 * words.length
}

const foldedUnits = new WeakMap<readonly FoundUnit[], readonly (FoundUnit & { readonly folded: string })[]>()

function withFolded(units: readonly FoundUnit[]) {
  const known = foldedUnits.get(units)
  if (known !== undefined) return known
  const made = units.map((unit) => ({
    ...unit,
    folded: fold([unit.text, ...(unit.notes ?? []).map((note) => note.text)].join(' ')),
  }))
  foldedUnits.set(units, made)
  return made
}

/** Reads questions with evidence by file, line and quote; those without evidence and follow-ups are left out. */
export function readGoldSet(file: string): readonly Question[] {
  return readFileSync(path.resolve(file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { type: string; question: string; evidence: Evidence[][] })
    .filter(({ type, evidence }) => type !== 'followup' && evidence.length > 0)
    .map(({ type, question, evidence }) => ({
      text: question,
      type,
      pieces: (units) =>
        evidence.map(
          (alternatives) =>
            new Set(
              withFolded(units)
                .filter((unit) => alternatives.some((one) => shows(unit, one)))
                .map(({ id }) => id),
            ),
        ),
    }))
}
