import { englishKind, englishPeriod } from '../answer/frames/english-names.ts'
import type { Disagreement } from '../figures/disagreements/disagreement.ts'

const DAY_OF_PAPER = /^Ngày của (.+) số (\S+)$/u
const NUMBER_OF_PAPER = /^Số của (.+)$/u

/** A disagreement with what the program itself says of it in English; indicators stay in the words of papers. */
export function englishDisagreement(one: Disagreement): Disagreement {
  const { kind, indicator, period } = one
  return {
    ...one,
    indicator: kind === 'paper' ? ofPaper(indicator) : indicator,
    period: period === null ? null : englishPeriod(period),
  }
}

function ofPaper(indicator: string): string {
  const [, kind = '', number] = DAY_OF_PAPER.exec(indicator) ?? []
  if (number !== undefined) return `Date of the ${englishKind(kind)} ${number}`
  const [, paper] = NUMBER_OF_PAPER.exec(indicator) ?? []
  return paper === undefined ? indicator : `Number of the ${englishKind(paper)}`
}
