import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/500.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@fontsource/be-vietnam-pro/700.css'
import './style/tokens.css'
import './style/base.css'
import './style/controls.css'
import './style/page.css'
import './style/chat.css'
import './style/home.css'
import './style/source.css'
import './style/documents.css'
import './style/drafts.css'
import './style/charts.css'
import './style/print.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api/api-error.ts'
import { ask } from './api/ask.ts'
import {
  addDocuments,
  bringBackDocument,
  cancelJob,
  listJobs,
  rereadDocument,
  retryJob,
  watchJob,
} from './api/documents.ts'
import { compose, operate, readDraft, stepDraft, takeAnswer } from './api/drafts.ts'
import { Root } from './app/root.tsx'
import { ChatContext } from './chat/chat-context.ts'
import { createChatStore } from './chat/chat-store.ts'
import { UploadContext } from './documents/upload-context.ts'
import { createUploadStore } from './documents/upload-store.ts'
import { DraftContext } from './drafts/draft-context.ts'
import { createDraftStore } from './drafts/draft-store.ts'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // What the server refused it will refuse again; only a lost connection is worth a second try.
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.status === null,
      staleTime: 30_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

const chatStore = createChatStore({
  ask,
  onAnswered: () => void queryClient.invalidateQueries({ queryKey: ['conversations'] }),
})

const uploadStore = createUploadStore({
  add: addDocuments,
  list: listJobs,
  watch: watchJob,
  retry: retryJob,
  cancel: cancelJob,
  reread: rereadDocument,
  bringBack: bringBackDocument,
  onAdded: () => void queryClient.invalidateQueries(),
})
void uploadStore.resume()

const draftStore = createDraftStore(
  { compose, read: readDraft, operate, step: stepDraft, take: takeAnswer },
  () => void queryClient.invalidateQueries({ queryKey: ['drafts'] }),
)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ChatContext value={chatStore}>
        <UploadContext value={uploadStore}>
          <DraftContext value={draftStore}>
            <Root />
          </DraftContext>
        </UploadContext>
      </ChatContext>
    </QueryClientProvider>
  </StrictMode>,
)
