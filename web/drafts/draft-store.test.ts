import { expect, it } from 'vitest'
import type { DraftOperation } from '../../server/drafts/content/operation.ts'
import type { SavedDraft } from '../../server/drafts/saved-draft.ts'
import { ApiError } from '../api/api-error.ts'
import { createDraftStore, type DraftServer } from './draft-store.ts'

const saved = (title: string): SavedDraft => ({
  id: 'a',
  title,
  request: 'Tóm tắt',
  kind: null,
  reportIds: null,
  content: [],
  markdown: '',
  citations: [],
  answerer: 'quote',
  version: 1,
  savedAt: '',
  createdAt: '',
  edits: { pinned: [], dropped: [] },
  papers: { taken: [], others: [] },
  steps: { undo: 0, redo: 0 },
})
const write = (text: string): DraftOperation => ({ type: 'write', id: 'title', text })

/** A server that notes what it was sent, and answers with the last title written. */
function storeOver(answer: (sent: readonly DraftOperation[]) => SavedDraft | Promise<SavedDraft>) {
  const asked: (readonly DraftOperation[])[] = []
  const askedOf: string[] = []
  const server: DraftServer = {
    async *compose() {
      yield { type: 'done', id: 'b', title: '', answerer: 'quote' }
    },
    read: async (id) => ({ ...saved('Ở máy chủ'), id }),
    operate: async (id, operations) => {
      asked.push(operations)
      askedOf.push(id)
      return answer(operations)
    },
    step: async () => saved('Trước đó'),
    take: async () => saved('Đưa vào'),
  }
  const store = createDraftStore(server)
  store.open(saved('Đầu'))
  return { store, asked, askedOf }
}
const titleOf = (sent: readonly DraftOperation[]) =>
  saved(sent.map((one) => ('text' in one ? one.text : '')).join())

it('sends changes one after the other and shows what the last of them came to', async () => {
  const { store, asked } = storeOver(titleOf)
  const shown: string[] = []
  store.subscribe(() => shown.push(store.get().title))
  await Promise.all([store.operate(write('Một')), store.operate(write('Hai'))])
  expect(asked.flat().map((one) => 'text' in one && one.text)).toEqual(['Một', 'Hai'])
  expect(store.get().saving).toBe('saved')
  expect(shown.at(-1)).toContain('Hai')
})

it('keeps what could not be sent, and sends it before what follows', async () => {
  let down = true
  const { store, asked } = storeOver((sent) => {
    if (down) throw new ApiError('offline', '', null)
    return titleOf(sent)
  })
  await store.operate(write('Một'))
  expect(store.get()).toMatchObject({ saving: 'failed', error: { code: 'offline' }, title: 'Đầu' })
  down = false
  await store.operate(write('Hai'))
  expect(asked.at(-1)).toEqual([write('Một'), write('Hai')])
  expect(store.get()).toMatchObject({ saving: 'saved', error: null, title: 'Một,Hai' })
})

it('shows the draft as the server has it when a change is refused', async () => {
  const { store } = storeOver(() => {
    throw new ApiError('unknown_part', 'Không còn chỗ này.', 404)
  })
  await store.operate(write('Một'))
  expect(store.get()).toMatchObject({ title: 'Ở máy chủ', error: { code: 'unknown_part' } })
  await store.step('undo')
  expect(store.get()).toMatchObject({ title: 'Trước đó', error: null })
})

it('sends each change to its own draft, whichever is open when its turn comes', async () => {
  let reply = (): void => undefined
  const first = new Promise<void>((resolve) => {
    reply = resolve
  })
  const { store, asked, askedOf } = storeOver(async (sent) => {
    if (asked.length === 1) await first
    return titleOf(sent)
  })
  const sent = [store.operate(write('Một'))]
  await Promise.resolve()
  sent.push(store.operate(write('Hai')))
  store.open({ ...saved('Bản khác'), id: 'b' })
  sent.push(store.operate(write('Ba')))
  reply()
  await Promise.all(sent)
  expect(askedOf).toEqual(['a', 'a', 'b'])
  expect(asked).toEqual([[write('Một')], [write('Hai')], [write('Ba')]])
  expect(store.get()).toMatchObject({ title: 'Ba', saving: 'saved' })
})

it('sends nothing of one draft to the next where it could not be sent', async () => {
  let down = true
  const { store, asked } = storeOver((sent) => {
    if (down) throw new ApiError('offline', '', null)
    return titleOf(sent)
  })
  await store.operate(write('Một'))
  down = false
  await store.compose({ request: 'Tóm tắt' })
  expect(store.get()).toMatchObject({ id: 'b', error: null })
  await store.operate(write('Hai'))
  expect(asked.at(-1)).toEqual([write('Hai')])
})
