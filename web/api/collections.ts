import type { Collection, CollectionChange } from '../../server/collections/collection.ts'
import { client } from './client.ts'

/** By name. */
export async function listCollections(signal: AbortSignal): Promise<readonly Collection[]> {
  const response = await client.collections.$get(undefined, { init: { signal } })
  return (await response.json()).collections
}

export async function makeCollection(name: string, reportIds: readonly string[]): Promise<Collection> {
  const response = await client.collections.$post({ json: { name, reportIds: [...reportIds] } })
  return (await response.json()) as Collection
}

export async function changeCollection(id: string, change: CollectionChange): Promise<void> {
  const { name, add, remove } = change
  await client.collections[':id'].$patch({
    param: { id },
    json: {
      ...(name === undefined ? {} : { name }),
      ...(add === undefined ? {} : { add: [...add] }),
      ...(remove === undefined ? {} : { remove: [...remove] }),
    },
  })
}

export async function deleteCollection(id: string): Promise<void> {
  await client.collections[':id'].$delete({ param: { id } })
}
