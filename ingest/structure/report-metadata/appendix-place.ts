import type { ParsedReport } from '../../../search/parsed-document.ts'

const APPENDIX = /^(?:phụ lục|biểu|danh mục)/iu

/**
 * Appendices that name no place speak for the place of the paper that they are appended to: the last report
 * above them that is none. What is taken over is marked as inferred (no lines).
 */
export function inheritPlaces(reports: readonly ParsedReport[]): readonly ParsedReport[] {
  let above: string | null = null
  return reports.map((report) => {
    const isAppendix = APPENDIX.test(report.kind?.value ?? report.title.value)
    if (!isAppendix) above = report.place?.value ?? null
    if (!isAppendix || report.place !== null || above === null) return report
    return { ...report, place: { value: above, lines: null } }
  })
}
