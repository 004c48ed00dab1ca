import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindNotes, type NotePlace } from './notes.ts'

const places = (labels: readonly string[], from: number): NotePlace[] =>
  labels.map((label, index) => ({ mark: { offset: 0, label }, line: from + index }))
const bind = (marks: string, notes: string) =>
  bindNotes(places(marks.split(' ').filter(Boolean), 1), places(notes.split(' ').filter(Boolean), 1000))

describe('bindNotes', () => {
  it.each([
    ['equal numbers', '1 2 3', '1 2 3', [0, 1, 2]],
    ['numbers misprinted at the end', '49 50 51 52 53', '49 50 31 32 33', [0, 1, 2, 3, 4]],
    ['a mark misprinted in the middle', '1 2 3 4 3 6', '1 2 3 4 5 6', [0, 1, 2, 3, 4, 5]],
    ['a number that occurs twice', '4 6 9 7 8 9 10', '4 6 9 7 8 9 10', [0, 1, 2, 3, 4, 5, 6]],
    ['a note without a mark', '1 3', '1 2 3', [0, null, 1]],
    ['a mark without a note', '1 2 3', '1 3', [0, 2]],
    ['a sequence that begins at another number', '7 8 9', '7 8 9', [0, 1, 2]],
    ['no marks at all', '', '1 2', [null, null]],
  ])('binds %s', (_, marks, notes, bound) => {
    expect(bind(marks, notes)).toEqual(bound)
  })

  it('never binds a note to a mark below it', () => {
    expect(bindNotes(places(['1'], 50), places(['1'], 40))).toEqual([null])
  })

  it('believes formats that bind by themselves', () => {
    const marks = places(['1', '2'], 1).map((place, index) => ({
      ...place,
      mark: { ...place.mark, noteId: `n${index}` },
    }))
    const notes = [{ line: 90, mark: { offset: 0, label: '1', noteId: 'n1' } }]
    expect(bindNotes(marks, notes)).toEqual([1])
  })

  it('binds what it can when nearly all notes are missing, in a time that grows with their number', () => {
    const marks = places(
      Array.from({ length: 20_000 }, (_, index) => String((index % 50) + 1)),
      1,
    )
    expect(bindNotes(marks, places(['1', '2', '3'], 30_000))).toEqual([0, 1, 2])
  })

  it('binds in order, and no mark twice', () => {
    const labels = fc.array(fc.constantFrom('1', '2', '3', '4', '*'), { maxLength: 40 })
    fc.assert(
      fc.property(labels, labels, (marks, notes) => {
        const bound = bindNotes(places(marks, 1), places(notes, 1000)).filter((mark) => mark !== null)
        return bound.every((mark, index) => index === 0 || mark > (bound[index - 1] ?? -1))
      }),
    )
  })
})
