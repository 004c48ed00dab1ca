import { Icon } from '../app/icon.tsx'
import { useCollections } from '../collections/use-collections.ts'
import { filterKeys } from '../documents/paper-filters.tsx'
import { choicesOf, GROUPS, type PaperRow } from '../documents/paper-rows.ts'
import { shortName } from '../source/short-name.ts'
import { useText } from '../text/use-text.ts'
import { type AskScope, chosenPapers } from './ask-scope.ts'
import { ScopePicker } from './scope-picker.tsx'

interface AskFiltersProps {
  readonly rows: readonly PaperRow[]
  readonly scope: AskScope
  readonly filters: Readonly<Record<string, string>>
  readonly onChange: (change: Readonly<Record<string, string>>) => void
  /** What the button says that chooses single papers. */
  readonly label: string
}

/** What is asked or drafted from, as chips: area, year, kind, named set, single papers; each is taken away by a press. */
export function AskFilters({ rows, scope, filters, onChange, label: choose }: AskFiltersProps) {
  const text = useText()
  const chosen = chosenPapers(filters)
  const collections = useCollections()
  const collection = collections.find(({ id }) => id === filters.bo)
  return (
    <div className="ask-filters">
      {GROUPS.map((by) => {
        const key = filterKeys[by]
        const value = filters[key] ?? ''
        const label = text.documents.groups[by]
        if (value !== '') {
          return (
            <Chip
              key={by}
              words={value}
              label={`${label}: ${value}`}
              onRemove={() => onChange({ [key]: '' })}
            />
          )
        }
        return (
          <select
            key={by}
            className="chip-select"
            aria-label={text.chat.filterBy(label)}
            value=""
            onChange={(event) => onChange({ [key]: event.target.value })}
          >
            <option value="">{label}</option>
            {choicesOf(rows, by).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )
      })}
      {collections.length > 0 &&
        (collection === undefined ? (
          <select
            className="chip-select"
            aria-label={text.chat.filterBy(text.collections.title)}
            value=""
            onChange={(event) => onChange({ bo: event.target.value })}
          >
            <option value="">{text.collections.group}</option>
            {collections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <Chip
            words={collection.name}
            label={`${text.collections.group}: ${collection.name}`}
            onRemove={() => onChange({ bo: '' })}
          />
        ))}
      {rows
        .filter(({ report }) => chosen.includes(report.id))
        .map(({ report }) => (
          <Chip
            key={report.id}
            words={shortName(report)}
            label={shortName(report)}
            onRemove={() => onChange({ vb: chosen.filter((id) => id !== report.id).join(',') })}
          />
        ))}
      <ScopePicker reportIds={chosen} onChange={(ids) => onChange({ vb: ids.join(',') })} label={choose} />
      {scope.isNarrowed && (
        <span className={scope.reportIds.length === 0 ? 'box-error' : 'hint'} role="status">
          {scope.reportIds.length === 0 ? text.chat.scopeNone : text.chat.scopeSome(scope.reportIds.length)}
        </span>
      )}
    </div>
  )
}

interface ChipProps {
  readonly words: string
  readonly label: string
  readonly onRemove: () => void
}

function Chip({ words, label, onRemove }: ChipProps) {
  const text = useText()
  return (
    <button type="button" className="chip" aria-label={text.chat.removeFilter(label)} onClick={onRemove}>
      <span>{words}</span>
      <Icon name="close" />
    </button>
  )
}
