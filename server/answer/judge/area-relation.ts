import type { ReportSummary } from '../../../search/library.ts'
import { bareAreaName, findAreas } from '../../../search/text/areas.ts'
import { keepResults } from '../../../search/text/keep-results.ts'
import type { PassageView } from '../passage-view.ts'
import type { Span } from '../span.ts'
import { type AskedScope, foldedWords } from './asked-scope.ts'

/** Many candidates are of one paper, whose title is read once. */
const namedAreas = keepResults((text) => findAreas(text))

/** How the area of what could be said stands to the area asked about. */
export type AreaRelation = 'own' | 'above' | 'other' | 'unknown'

/**
 * `own`: the span names an area asked about; `above`: its lead, headings, row or report does; `other`: it speaks of
 * another area of that level, or its report speaks for another and it names none asked about.
 */
export function areaRelation(
  { areas, level }: AskedScope,
  view: PassageView,
  span: Span,
  report: ReportSummary | null,
): AreaRelation {
  if (areas.length === 0) return 'unknown'
  const { text, lead, path, host, place } = view.passage
  const own = text.slice(...span)
  const named = foldedWords(own)
  if (areas.some((area) => named.includes(` ${area} `))) return 'own'
  const above = foldedWords(
    [
      text,
      lead?.text,
      host?.text,
      ...path.map(({ title }) => title),
      report?.title,
      report?.issuer,
      report?.area,
      place,
    ]
      .filter(Boolean)
      .join('. '),
  )
  const others = findAreas(own).filter((mention) => mention.name !== null && mention.level === level)
  if (others.some(({ name }) => !areas.includes(foldedWords(bareAreaName(name ?? '')).trim()))) return 'other'
  if (areas.some((area) => above.includes(` ${area} `))) return 'above'
  if (place !== null) return 'other'
  const speaksFor = [report?.area, report?.issuer, report?.title].filter(Boolean).join('. ')
  const spoken = namedAreas(speaksFor).filter(({ name }) => name !== null)
  // A paper of no place is one of the whole country.
  if (level === 'country' && spoken.every((mention) => mention.level === 'country')) return 'above'
  return spoken.some((mention) => mention.level === level) ? 'other' : 'unknown'
}
