import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DocumentSummary } from '../../search/library.ts'

/** What is rendered in a test, over a library that asks no server. */
export function WithLibrary({
  documents = [],
  children,
}: {
  readonly documents?: readonly DocumentSummary[]
  readonly children: ReactNode
}) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(['documents'], documents)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
