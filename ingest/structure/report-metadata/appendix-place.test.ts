import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../../search/parsed-document.ts'
import { inheritPlaces } from './appendix-place.ts'

const report = (kind: string, place: string | null): ParsedReport => ({
  title: { value: `${kind} về kết quả năm 2024`, lines: [1, 1] },
  kind: { value: kind, lines: [1, 1] },
  issuer: null,
  number: null,
  date: null,
  period: null,
  place: place === null ? null : { value: place, lines: [1, 1] },
  signer: null,
  lines: [1, 9],
  sections: [],
  passages: [],
})

describe('the place of an appendix', () => {
  it.each([
    ['is its own where it names one', ['Báo cáo', 'Sông Lam'], ['Phụ lục', 'Hoa Giang'], 'Hoa Giang', [1, 1]],
    [
      'is that of the report above it otherwise',
      ['Báo cáo', 'Sông Lam'],
      ['Phụ lục', null],
      'Sông Lam',
      null,
    ],
  ] as const)('%s', (_, [kind, from], [ownKind, ownPlace], place, lines) => {
    const [, appendix] = inheritPlaces([report(kind, from), report(ownKind, ownPlace)])
    expect(appendix?.place).toEqual({ value: place, lines })
  })

  it('stays unknown where the report above names none, and no report takes one over', () => {
    const places = inheritPlaces([
      report('Báo cáo', 'Sông Lam'),
      report('Thông báo', null),
      report('Phụ lục', null),
    ]).map(({ place }) => place?.value ?? null)
    expect(places).toEqual(['Sông Lam', null, null])
  })
})
