import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Names of all words and the kind of each, `chat.send: string`. */
function outline(value: unknown, name: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${name}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => outline(inner, name === '' ? key : `${name}.${key}`))
}

describe('the words of the page', () => {
  it('are the same in both languages', () => {
    expect(outline(en, '').toSorted()).toEqual(outline(vi, '').toSorted())
  })

  it('are none of them empty', () => {
    const strings = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [value]
    expect([...strings(vi), ...strings(en)]).not.toContain('')
  })
})
