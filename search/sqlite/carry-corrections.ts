/** A report as far as corrections find it again: its place in the file and the title as read. */
export interface CorrectedReport {
  readonly title: string
  readonly correction: string
}

/**
 * Finds for each new report of a file the correction that the user made to the old one: of the same title as
 * read first, in order; then, for files whose titles changed, of the same place if that is not yet taken.
 *
 * @returns the correction (JSON) of each new report, `{}` where there is none
 */
export function carryCorrections(
  old: readonly CorrectedReport[],
  newTitles: readonly string[],
): readonly string[] {
  const taken = new Set<number>()
  const carried = newTitles.map((title) => {
    const found = old.findIndex((report, i) => !taken.has(i) && report.title === title)
    if (found < 0) return null
    taken.add(found)
    return old[found]?.correction ?? null
  })
  return carried.map((correction, i) => {
    if (correction !== null) return correction
    return taken.has(i) ? '{}' : (old[i]?.correction ?? '{}')
  })
}
