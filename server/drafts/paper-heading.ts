import type { ReportContent } from '../../search/library.ts'
import { capital } from '../../search/text/capital.ts'
import type { ShownPlace } from './is-shown.ts'

/** What heads the part of a draft that comes from one paper, and where its number and date stand. */
export interface PaperHeading {
  readonly words: string
  readonly places: readonly ShownPlace[]
}

/** Characters of a title that stands for a number and a date. */
const LONGEST_TITLE = 160

/**
 * "Báo cáo số 12/BC-UBND ngày 05 tháng 12 năm 2025 của Hoa Giang": number and date as they are printed in the paper, with
 * their places. What stands nowhere in it is not said; a paper without both is named by its title.
 */
export function paperHeading(report: ReportContent): PaperHeading {
  const number = report.number === null ? null : placeOf(report, loose(report.number))
  const date = report.date === null ? null : placeOf(report, dateOf(report.date))
  const found = [number, date].filter((place) => place !== null)
  const place = report.place === null ? '' : ` của ${report.place}`
  const kind = report.kind ?? 'Văn bản'
  if (found.length === 0) {
    const title = report.title.replace(/\s+/gu, ' ').trim()
    const short = title.length <= LONGEST_TITLE ? title : `${kind}${place}`
    return { words: capital(short), places: [] }
  }
  const words = [
    capital(kind.toLowerCase()),
    ...(number === null ? [] : [`số ${report.number}`]),
    ...(date === null
      ? []
      : [
          date.passage.text
            .slice(...date.span)
            .replace(/\s+/gu, ' ')
            .toLowerCase(),
        ]),
  ].join(' ')
  return { words: words + place, places: found }
}

/** The first place in the paper; its head is read before its text. */
function placeOf({ contents }: ReportContent, wanted: RegExp): ShownPlace | null {
  for (const passage of contents) {
    const match = wanted.exec(passage.text)
    if (match !== null) return { passage, span: [match.index, match.index + match[0].length] }
  }
  return null
}

/** The symbol with spaces wherever the head of a paper may have them. */
function loose(number: string): RegExp {
  const parts = [...number.replace(/\s+/gu, '')].map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&'),
  )
  return new RegExp(`(?<![\\p{L}\\d])${parts.join('\\s*')}(?![\\p{L}\\d])`, 'iu')
}

/** @param iso as much of a date as is known */
function dateOf(iso: string): RegExp {
  const [year = '', month, day] = iso.split('-')
  const short = (part: string) => `0?${Number(part)}`
  if (month === undefined) return new RegExp(`năm\\s+${year}(?!\\d)`, 'iu')
  if (day === undefined) return new RegExp(`tháng\\s+${short(month)}\\s*(?:năm\\s+|/)${year}(?!\\d)`, 'iu')
  return new RegExp(
    `ngày\\s+${short(day)}(?:\\s+tháng\\s+${short(month)}\\s+năm\\s+|\\s*[/.-]\\s*${short(month)}\\s*[/.-]\\s*)${year}(?!\\d)`,
    'iu',
  )
}
