import { isMainThread, workerData } from 'node:worker_threads'
import { doLongWork, type LongWork } from './long-work.ts'

if (!isMainThread) {
  const { dataDir, work } = workerData as { readonly dataDir: string; readonly work: LongWork }
  await doLongWork(dataDir, work)
}
