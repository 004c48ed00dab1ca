import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Job } from '../../server/jobs/job.ts'
import { ApiError } from '../api/api-error.ts'
import { withPath } from './file-path.ts'
import { createUploadStore, type UploadServices } from './upload-store.ts'

const job = (id: string, change: Partial<Job> = {}): Job => ({
  id,
  file: `${id}.txt`,
  bytes: 1,
  state: 'queued',
  step: 'read',
  done: 0,
  total: 0,
  ...change,
})
const done = (id: string): Job =>
  job(id, { state: 'done', result: { documentId: 'd', state: 'added', passages: 1, warnings: [] } })

function open(change: Partial<UploadServices> = {}) {
  const services = {
    add: vi.fn<UploadServices['add']>(async (files) => ({
      jobs: files.map(({ path }) => job(path)),
      rejected: [],
    })),
    list: async () => [],
    watch: async function* (id: string) {
      yield done(id)
    },
    retry: async (id: string) => job(id),
    cancel: vi.fn(async () => {}),
    reread: vi.fn(async (id: string) => job(`again-${id}`, { rereads: id })),
    bringBack: vi.fn(async (id: string) => job(`back-${id}`)),
    onAdded: vi.fn(),
    ...change,
  }
  return { services, store: createUploadStore(services) }
}

const states = (store: ReturnType<typeof createUploadStore>) =>
  store.get().map(({ file, job, error }) => [file, error?.code ?? job?.state ?? 'sending'])

afterEach(() => {
  vi.restoreAllMocks()
})

describe('createUploadStore', () => {
  it('names files by their place inside the folder, so that none takes the place of another', async () => {
    const { store, services } = open()
    const files = ['/bao-cao/a.txt', '/bao-cao/2024/a.txt'].map((path) =>
      withPath(new File(['x'], 'a.txt'), path),
    )
    store.add([...files, new File(['x'], 'b.txt')])
    await vi.waitFor(() => expect(services.onAdded).toHaveBeenCalledTimes(3))
    expect(states(store)).toEqual([
      ['a.txt', 'done'],
      ['2024/a.txt', 'done'],
      ['b.txt', 'done'],
    ])
  })

  it('gives up a file that is still being sent: it is cancelled as soon as the server has it', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const { store, services } = open({
      add: async () => {
        await arrived
        return { jobs: [job('a')], rejected: [] }
      },
    })
    store.add([new File(['x'], 'a.txt')])
    await store.dismiss(store.get()[0]?.key ?? '')
    expect(store.get()).toEqual([])
    arrive()
    await vi.waitFor(() => expect(services.cancel).toHaveBeenCalledWith('a'))
    expect(services.onAdded).not.toHaveBeenCalled()
  })

  it('reads a document again once at a time, tells what went wrong, and tries again', async () => {
    const reread = vi
      .fn<UploadServices['reread']>(async (id) => job(`again-${id}`, { rereads: id }))
      .mockRejectedValueOnce(new ApiError('unknown_document', 'Không có tài liệu này.', 404))
    const { store } = open({ reread })
    const document = { id: 'd', file: 'a.txt' }
    await Promise.all([store.reread(document), store.reread(document)])
    expect(reread).toHaveBeenCalledTimes(1)
    expect(states(store)).toEqual([['a.txt', 'unknown_document']])
    await store.retry(store.get()[0]?.key ?? '')
    expect(states(store)).toEqual([['a.txt', 'done']])
    await store.reread(document)
    expect(states(store)).toEqual([['a.txt', 'done']])
  })

  it('hides what is over, and keeps what failed', async () => {
    const { store } = open({
      watch: async function* (id: string) {
        yield job(
          id,
          id === 'a.txt' ? { state: 'cancelled' } : { state: 'failed', error: { code: 'x', message: 'y' } },
        )
      },
    })
    store.add([new File(['x'], 'a.txt'), new File(['x'], 'b.txt')])
    await vi.waitFor(() => expect(states(store).map(([, state]) => state)).toEqual(['cancelled', 'failed']))
    store.dismissDone()
    expect(states(store)).toEqual([['b.txt', 'failed']])
  })
})
