import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../search/parsed-document.ts'
import { tieReports } from './parents.ts'

const report = (kind: string, place: string | null, number: string | null = null): ParsedReport => ({
  title: { value: `${kind} về kết quả năm 2024`, lines: [1, 1] },
  kind: { value: kind, lines: [1, 1] },
  issuer: null,
  number: number === null ? null : { value: number, lines: [1, 1] },
  date: null,
  period: null,
  place: place === null ? null : { value: place, lines: [1, 1] },
  signer: null,
  lines: [1, 9],
  sections: [],
  passages: [],
})
const tied = (reports: readonly ParsedReport[], remarks: readonly (string | null)[] = []) =>
  tieReports(
    reports,
    reports.map((_, at) => remarks[at] ?? null),
  )
const parents = (...given: Parameters<typeof tied>) => tied(...given).map(({ parent }) => parent ?? null)

describe('the papers of one file', () => {
  it('are equals in a bundle', () => {
    expect(parents([report('Báo cáo', null), report('Thông báo', null)])).toEqual([null, null])
  })

  it('an appendix belongs to the paper above it, a letter carries all behind it', () => {
    expect(parents([report('Báo cáo', null), report('Phụ lục', null), report('Phụ lục', null)])).toEqual([
      null,
      0,
      0,
    ])
    expect(parents([report('Công văn', null), report('Báo cáo', null), report('Phụ lục', null)])).toEqual([
      null,
      0,
      1,
    ])
  })

  it('a remark names the paper that a regulation comes with', () => {
    expect(
      parents(
        [report('Quyết định', null, '7/QĐ-UBND'), report('Báo cáo', null), report('Quy chế', null)],
        [null, null, '(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 3 tháng 4 năm 2024)'],
      ),
    ).toEqual([null, null, 0])
  })
})

it('a regulation has issuer and area of the paper it comes with, and is a draft with it; a paper behind a letter has not', () => {
  const told = (value: string) => ({ value, lines: [2, 2] as const })
  const facts = { issuer: told('UBND xã Khe Đá'), area: told('xã Khe Đá'), draft: told('Dự thảo') }
  const remark = '(Ban hành kèm theo Quyết định số 7/QĐ-UBND ngày 3 tháng 4 năm 2024)'
  const [, regulation] = tied(
    [{ ...report('Quyết định', null, '7/QĐ-UBND'), ...facts }, report('Quy chế', null)],
    [null, remark],
  )
  expect(regulation).toMatchObject({
    issuer: { value: 'UBND xã Khe Đá', lines: null },
    area: { value: 'xã Khe Đá', lines: null },
    draft: { value: 'Dự thảo', lines: null },
  })
  const [, carried] = tied([{ ...report('Công văn', null), ...facts }, report('Báo cáo', null)])
  expect([carried?.issuer, carried?.area, carried?.draft]).toEqual([null, null, null])
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
    const [, appendix] = tied([report(kind, from), report(ownKind, ownPlace)])
    expect(appendix?.place).toEqual({ value: place, lines })
  })

  it('stays unknown where the report above names none, and no report takes one over', () => {
    const places = tied([
      report('Báo cáo', 'Sông Lam'),
      report('Thông báo', null),
      report('Phụ lục', null),
    ]).map(({ place }) => place?.value ?? null)
    expect(places).toEqual(['Sông Lam', null, null])
  })
})
