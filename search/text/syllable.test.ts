import { describe, expect, it } from 'vitest'
import commonSyllables from './common-syllables.json' with { type: 'json' }
import { isVietnameseSyllable, parseSyllable, spellSyllable } from './syllable.ts'
import { fromTelex } from './telex.ts'

describe('syllables', () => {
  it.each(['hòa', 'thủy', 'nghiệp', 'quyết', 'giếng', 'gì', 'đường', 'người', 'ủy', 'khuya', 'quốc', 'y'])(
    '%j is one',
    (syllable) => {
      expect(isVietnameseSyllable(syllable)).toBe(true)
    },
  )

  it.each(['phuờng', 'gdp', 'hịên', 'covid', 'ngihệp', 'tôt̀', 'ngị', 'cế', 'gề', 'ngha'])(
    '%j is none',
    (syllable) => {
      expect(isVietnameseSyllable(syllable)).toBe(false)
    },
  )

  it('puts a misplaced tone where it belongs', () => {
    const parsed = parseSyllable('hịên')
    expect(parsed && spellSyllable(parsed)).toBe('hiện')
  })

  it('spells the common syllables as they are', () => {
    const wrong = commonSyllables.filter((syllable) => {
      const parsed = parseSyllable(syllable)
      return parsed !== null && spellSyllable(parsed) !== syllable
    })
    expect(wrong).toEqual([])
  })
})

describe('fromTelex', () => {
  it.each([
    ['ddaafu', 'đầu'],
    ['truwowngf', 'trường'],
    ['ddwowngf', 'đường'],
    ['nghieepj', 'nghiệp'],
    ['hoaf', 'hòa'],
    ['đạt', null],
    ['yagi', null],
  ])('reads %j as %j', (typed, meant) => {
    expect(fromTelex(typed)).toBe(meant)
  })
})
