import { createContext, useContext, useSyncExternalStore } from 'react'
import { createUploadStore, type Upload, type UploadStore } from './upload-store.ts'

const missing = (): never => {
  throw new Error('No upload store was provided')
}

export const UploadContext = createContext<UploadStore>(
  createUploadStore({
    add: missing,
    list: missing,
    watch: missing,
    retry: missing,
    cancel: missing,
    reread: missing,
    bringBack: missing,
    onAdded: missing,
  }),
)

/** The files being added and what can be done with them. */
export function useUploads(): readonly [readonly Upload[], UploadStore] {
  const store = useContext(UploadContext)
  return [useSyncExternalStore(store.subscribe, store.get), store]
}
