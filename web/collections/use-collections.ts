import { useQuery } from '@tanstack/react-query'
import type { Collection } from '../../server/collections/collection.ts'
import { listCollections } from '../api/collections.ts'

const none: readonly Collection[] = []

/** The named sets of papers, by name; none while they are read. */
export function useCollections(): readonly Collection[] {
  const query = useQuery({
    queryKey: ['collections'],
    queryFn: ({ signal }) => listCollections(signal),
  })
  return query.data ?? none
}
