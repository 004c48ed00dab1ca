import { useQuery } from '@tanstack/react-query'
import { listDocuments } from '../api/documents.ts'

/** The documents of the library, read once for all that show something of them. */
export function useDocuments() {
  return useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => listDocuments(signal) })
}
