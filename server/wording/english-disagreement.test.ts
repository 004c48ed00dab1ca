import { expect, it } from 'vitest'
import type { Disagreement } from '../figures/disagreements/disagreement.ts'
import { englishDisagreement } from './english-disagreement.ts'

const one: Disagreement = {
  kind: 'figure',
  indicator: 'Diện tích chè năm 2022',
  place: 'Khe Sen',
  period: 'năm 2022',
  computed: null,
  values: [],
}

it('tells times and papers in English, and indicators in the words of papers', () => {
  expect(englishDisagreement(one)).toEqual({ ...one, period: '2022' })
  expect(
    englishDisagreement({ ...one, kind: 'paper', indicator: 'Ngày của công văn số 12/UBND' }).indicator,
  ).toBe('Date of the official letter 12/UBND')
  expect(englishDisagreement({ ...one, kind: 'paper', indicator: 'Số của nghị quyết' }).indicator).toBe(
    'Number of the resolution',
  )
})
