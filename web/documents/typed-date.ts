/** An ISO date as people write it: "26/02/2025", "02/2025", "2025". */
export function typedDate(iso: string): string {
  return iso.split('-').reverse().join('/')
}

/**
 * The ISO date that somebody typed, day first as on papers or year first; the day, or day and month, may be left out.
 *
 * @example isoOfTyped('5/3/2025') // '2025-03-05'
 * @returns null where it is no date
 */
export function isoOfTyped(typed: string): string | null {
  const parts = typed.trim().split(/\s*[-/.]\s*/u)
  const [year = '', ...rest] = /^\d{4}$/u.test(parts[0] ?? '') ? parts : parts.toReversed()
  if (!/^\d{4}$/u.test(year) || rest.length > 2 || !rest.every((part) => /^\d{1,2}$/u.test(part))) return null
  const iso = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
  const [, month = '01', day = '01'] = iso.split('-')
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // The 31st of a month of thirty days would be the 1st of the next.
  return !Number.isNaN(moment.getTime()) && moment.getUTCDate() === Number(day) ? iso : null
}
