import type { Text } from '../text/vi.ts'

/** A moment as a day: "21/11/2026". */
export function dateWords(iso: string, text: Text): string {
  return new Date(iso).toLocaleDateString(text.locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** A date of issue, which may lack its day or month: "31/03/2025", "03/2025", "2025". */
export function issueDateWords(date: string, text: Text): string {
  const [year, month, day] = date.split('-')
  return day === undefined
    ? [month, year].filter(Boolean).join('/')
    : dateWords(`${year}-${month}-${day}T00:00`, text)
}
