import type { DocumentSummary } from '../../search/library.ts'
import { Icon } from '../app/icon.tsx'
import { hrefOf } from '../app/route.ts'
import { dateWords } from '../documents/fact-words.ts'
import { shortName } from '../source/short-name.ts'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { libraryTable } from './library-table.ts'

const NEWEST = 4

/** What is in the library: papers by area and year, those added last, and how many were read with a warning. */
export function LibraryOverview({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const text = useText()
  const { openReport } = useSource()
  const { years, rows, others } = libraryTable(documents)
  const hasBefore = rows.some(({ before }) => before > 0)
  const warned = documents.filter(({ warnings }) => warnings.length > 0).length
  const newest = [...documents].sort((a, b) => b.addedAt.localeCompare(a.addedAt)).slice(0, NEWEST)
  const link = (filters: Readonly<Record<string, string>>) => hrefOf({ view: 'documents', filters })
  return (
    <div className="overview">
      {rows.length > 0 && (
        <section aria-label={text.home.table}>
          <h2 className="home-title">{text.home.table}</h2>
          <table className="overview-table">
            <thead>
              <tr>
                <th scope="col">{text.documents.columns.area}</th>
                {years.map((year) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
                {hasBefore && <th scope="col">{text.home.before(years.at(-1) ?? '')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ area, counts, before }) => (
                <tr key={area}>
                  <th scope="row">
                    <a href={link({ noi: area })}>{area}</a>
                  </th>
                  {years.map((year) => (
                    <td key={year}>
                      {counts[year] !== undefined && (
                        <a
                          href={link({ noi: area, nam: year })}
                          aria-label={text.home.cell(counts[year], area, year)}
                        >
                          {counts[year]}
                        </a>
                      )}
                    </td>
                  ))}
                  {hasBefore && (
                    <td>
                      {before > 0 && (
                        <a
                          href={link({ noi: area, xep: 'date' })}
                          aria-label={text.home.cell(before, area, text.home.before(years.at(-1) ?? ''))}
                        >
                          {before}
                        </a>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          {others > 0 && (
            <p className="hint">
              <a href={link({})}>{text.home.others(others)}</a>
            </p>
          )}
        </section>
      )}
      <section aria-label={text.home.newest}>
        <h2 className="home-title">{text.home.newest}</h2>
        <ul className="overview-newest">
          {newest.map(({ id, file, addedAt, reports: [first] }) => (
            <li key={id}>
              {first === undefined ? (
                file
              ) : (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => openReport({ reportId: first.id })}
                >
                  {shortName(first)}
                </button>
              )}
              <span className="hint"> {dateWords(addedAt, text)}</span>
            </li>
          ))}
        </ul>
        {warned > 0 && (
          <p className="overview-warned">
            <Icon name="warning" />
            <a href={link({ luuy: '1' })}>{text.home.warned(warned)}</a>
          </p>
        )}
      </section>
    </div>
  )
}
