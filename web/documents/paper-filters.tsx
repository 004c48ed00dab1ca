import { useText } from '../text/use-text.ts'
import { choicesOf, GROUPS, type Grouping, type PaperRow } from './paper-rows.ts'

/** Names of the filters in the address. */
export const filterKeys = { area: 'noi', year: 'nam', kind: 'loai' } as const

interface PaperFiltersProps {
  readonly rows: readonly PaperRow[]
  readonly filters: Readonly<Record<string, string>>
  readonly onChange: (change: Readonly<Record<string, string>>) => void
}

/** Narrows the table by words, area, year, kind and warnings, and chooses what it is grouped by. */
export function PaperFilters({ rows, filters, onChange }: PaperFiltersProps) {
  const text = useText()
  const labels: Readonly<Record<Grouping, string>> = text.documents.groups
  return (
    <search className="paper-filters">
      <input
        type="search"
        value={filters.tim ?? ''}
        placeholder={text.documents.filter}
        aria-label={text.documents.filter}
        onChange={(event) => onChange({ tim: event.target.value })}
      />
      {GROUPS.map((by) => (
        <label key={by}>
          {labels[by]}
          <select
            value={filters[filterKeys[by]] ?? ''}
            onChange={(event) => onChange({ [filterKeys[by]]: event.target.value })}
          >
            <option value="">{text.documents.all}</option>
            {choicesOf(rows, by).map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {text.documents.groupBy}
        <select value={filters.nhom ?? ''} onChange={(event) => onChange({ nhom: event.target.value })}>
          <option value="">{text.documents.noGroup}</option>
          {GROUPS.map((by) => (
            <option key={by} value={filterKeys[by]}>
              {labels[by]}
            </option>
          ))}
        </select>
      </label>
      <label className="check-row">
        <input
          type="checkbox"
          checked={filters.luuy === '1'}
          onChange={(event) => onChange({ luuy: event.target.checked ? '1' : '' })}
        />
        {text.documents.onlyWarned}
      </label>
    </search>
  )
}
