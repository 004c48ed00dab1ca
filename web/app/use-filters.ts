import { useMemo } from 'react'
import { currentRoute, renameTo, useRoute } from './route.ts'

/** What a view is narrowed to, kept in the address: a name without a value is not there. */
export function useFilters(): readonly [
  Readonly<Record<string, string>>,
  (change: Readonly<Record<string, string>>) => void,
] {
  const given = JSON.stringify(useRoute().filters ?? {})
  // The same filters are the same object: what is reckoned from them is reckoned once.
  const filters = useMemo(() => JSON.parse(given) as Readonly<Record<string, string>>, [given])
  const set = (change: Readonly<Record<string, string>>): void => {
    const shown = currentRoute()
    const all = Object.entries({ ...shown.filters, ...change }).filter(([, value]) => value !== '')
    renameTo({ ...shown, filters: Object.fromEntries(all) })
  }
  return [filters, set]
}
