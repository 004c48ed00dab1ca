import { Icon } from '../app/icon.tsx'
import { useCollections } from '../collections/use-collections.ts'
import { useText } from '../text/use-text.ts'
import { choicesOf, GROUPS, type Grouping, type PaperRow } from './paper-rows.ts'

/** Names of the filters in the address. */
export const filterKeys = { area: 'noi', year: 'nam', kind: 'loai' } as const

interface PaperFiltersProps {
  readonly rows: readonly PaperRow[]
  readonly filters: Readonly<Record<string, string>>
  readonly onChange: (change: Readonly<Record<string, string>>) => void
  readonly onManage: () => void
}

/** Narrows the table by words, area, year, kind and warnings, and chooses what it is grouped by. */
export function PaperFilters({ rows, filters, onChange, onManage }: PaperFiltersProps) {
  const text = useText()
  const collections = useCollections()
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
      {collections.length > 0 && (
        <label>
          {text.collections.group}
          <select value={filters.bo ?? ''} onChange={(event) => onChange({ bo: event.target.value })}>
            <option value="">{text.documents.all}</option>
            {collections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
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
      <button type="button" className="button" aria-haspopup="dialog" onClick={onManage}>
        <Icon name="folder" />
        {text.collections.manage}
      </button>
    </search>
  )
}
