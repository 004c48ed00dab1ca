import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseTerms } from './term-choice.ts'

const term = (name: string, passages: number) => ({ term: name, weight: 1, passages })
const names = (terms: readonly { term: string }[]) => terms.map(({ term: name }) => name)

describe('choosing terms', () => {
  it('takes all while they are few together, common ones too', () => {
    const choice = chooseTerms([term('và', 900), term('kênh', 3)], 1000, 1000)
    expect(names(choice.chosen)).toEqual(['kênh', 'và'])
    expect(choice.left).toEqual([])
  })

  it('takes the rare ones and leaves the common ones to count later', () => {
    const choice = chooseTerms([term('huyện', 400), term('kênh', 3), term('rừng', 90)], 1000, 100)
    expect(names(choice.chosen)).toEqual(['kênh', 'rừng'])
    expect(names(choice.left)).toEqual(['huyện'])
    expect(choice.together).toBe(false)
  })

  it('drops terms of more than half of all passages, if there are others', () => {
    const choice = chooseTerms([term('và', 900), term('huyện', 400), term('kênh', 3)], 1000, 100)
    expect(names([...choice.chosen, ...choice.left])).toEqual(['kênh', 'huyện'])
    expect(names(chooseTerms([term('và', 900), term('các', 800)], 1000, 100).chosen)).toEqual(['các'])
  })

  it('asks for common terms together when each alone is too much', () => {
    const choice = chooseTerms([term('a', 300), term('b', 200), term('c', 400), term('d', 450)], 1000, 100)
    expect(names(choice.chosen)).toEqual(['b', 'a', 'c'])
    expect(names(choice.left)).toEqual(['d'])
    expect(choice.together).toBe(true)
  })

  it('does not depend on the order of the terms, and never takes one twice', () => {
    const counted = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 1, max: 1000 })), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(counted, fc.integer({ min: 1, max: 2000 }), (list, budget) => {
        const terms = list.map(([name, passages]) => term(name, passages))
        const choice = chooseTerms(terms, 1000, budget)
        expect(chooseTerms(terms.toReversed(), 1000, budget)).toEqual(choice)
        const both = names([...choice.chosen, ...choice.left])
        expect(new Set(both).size).toBe(both.length)
        if (terms.length > 0) expect(choice.chosen.length).toBeGreaterThan(0)
        if (!choice.together && choice.left.length > 0) {
          const spent = choice.chosen.reduce((sum, { passages }) => sum + passages, 0)
          expect(spent).toBeLessThanOrEqual(Math.max(budget, choice.chosen[0]?.passages ?? 0))
        }
      }),
    )
  })
})
