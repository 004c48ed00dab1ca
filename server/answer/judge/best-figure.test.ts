import { describe, expect, it } from 'vitest'
import type { Area, Figure } from '../../../search/figure.ts'
import { buildVocabulary } from '../../../search/text/vocabulary.ts'
import { takeApart } from '../question.ts'
import { understoodAsSaid } from '../talk/talk-reply.ts'
import { askedScope } from './asked-scope.ts'
import { bestFigure } from './best-figure.ts'

const knowledge = { vocabulary: buildVocabulary([]), passages: 4, abbreviations: [], places: [] }

/** How the area of a figure stands to that of a question. */
function areaOf(text: string, area: Area, indicator: string): string | undefined {
  const understood = understoodAsSaid(text)
  const figure = {
    quantity: {
      start: 0,
      end: 3,
      raw: '412',
      value: 412,
      printed: 412,
      unit: 'ha',
      base: 'ha',
      scale: 1,
      rank: false,
    },
    indicator,
    fullName: null,
    context: null,
    partOf: null,
    period: null,
    area,
    role: 'result',
    from: { period: null },
  } as unknown as Figure
  const question = takeApart(text, understood, knowledge)
  return bestFigure(question, askedScope(understood, new Map(), []), [figure], [0, 10])?.area
}

describe('the area of a figure', () => {
  const town: Area = { name: 'thị trấn Tân Phú', level: 'commune', within: 'tỉnh Khe Mơ' }
  const district: Area = { name: 'huyện Tân Phú', level: 'district', within: 'tỉnh Khe Mơ' }
  const province: Area = { name: 'tỉnh Khe Mơ', level: 'province', within: null }

  it('is another one where only the name is the same', () => {
    const question = 'Huyện Tân Phú có bao nhiêu ha chè?'
    expect(areaOf(question, district, 'chè')).toBe('same')
    expect(areaOf(question, town, 'chè')).toBe('other')
  })

  it('is not told by what is measured where that bears the name asked about', () => {
    const question = 'Mực nước hồ chứa huyện Tân Phú còn bao nhiêu?'
    expect(areaOf(question, province, 'mực nước hồ Tân Phú')).toBe('unknown')
    expect(areaOf(question, province, 'mực nước hồ Nà Lum')).toBe('other')
  })
})
