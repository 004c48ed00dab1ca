import { useState } from 'react'
import type { Role } from '../../search/figure.ts'
import type { FigureFilter } from '../api/figures.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { shortName } from '../source/short-name.ts'
import { useText } from '../text/use-text.ts'

const ROLES: readonly Role[] = ['result', 'estimate', 'target', 'plan', 'base', 'change', 'share']

interface FigureFilterFormProps {
  /** What is shown when the form comes. */
  readonly first: FigureFilter
  readonly onFilter: (filter: FigureFilter) => void
}

/** Asks for figures by words, area, time, kind and report; nothing is sent before the button is pressed. */
export function FigureFilterForm({ first, onFilter }: FigureFilterFormProps) {
  const text = useText()
  const [filter, setFilter] = useState(first)
  const documents = useDocuments()
  const reports = (documents.data ?? []).flatMap((document) => document.reports)
  const set = (change: Partial<FigureFilter>) => setFilter({ ...filter, ...change })
  const field = (name: 'indicator' | 'area' | 'from' | 'to', type: 'search' | 'month') => (
    <label>
      {text.figures[name]}
      <input type={type} value={filter[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </label>
  )
  return (
    <form
      className="figure-filter"
      onSubmit={(event) => {
        event.preventDefault()
        onFilter(filter)
      }}
    >
      {field('indicator', 'search')}
      {field('area', 'search')}
      {field('from', 'month')}
      {field('to', 'month')}
      <label>
        {text.figures.role}
        <select
          value={filter.role}
          onChange={(event) => set({ role: ROLES.find((role) => role === event.target.value) ?? '' })}
        >
          <option value="">{text.figures.anyRole}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {text.figures.roles[role]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.figures.report}
        <select value={filter.reportIds} onChange={(event) => set({ reportIds: event.target.value })}>
          <option value="">{text.figures.anyReport}</option>
          {reports.map((report) => (
            <option key={report.id} value={report.id}>
              {shortName(report)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {text.figures.show}
      </button>
    </form>
  )
}
