import type { Text } from '../text/vi.ts'

/** A size as people say it: "1,2 MB". */
export function bytesWords(bytes: number, text: Text): string {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB']
  return `${value.toLocaleString(text.locale, { maximumFractionDigits: 1 })} ${unit}`
}

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
