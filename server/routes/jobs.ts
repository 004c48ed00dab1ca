import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { UserError } from '../../search/user-error.ts'
import { eventStream } from '../event-stream.ts'
import { isFinished, type Job } from '../jobs/job.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Services } from '../services.ts'
import { troubleWording } from '../wording/trouble.ts'

/**
 * `GET /jobs`, `GET /jobs/:id` (JSON, or server-sent events `job` until it is finished where the client
 * accepts them), `DELETE /jobs/:id` (stops it, or forgets a finished one), `POST /jobs/:id/retry`.
 */
export function jobRoutes({ jobs }: Services) {
  return new Hono()
    .get('/jobs', (c) => c.json({ jobs: jobs.list().map(troubleWording(c).job) }))
    .get('/jobs/:id', (c) => {
      const job = jobs.get(c.req.param('id'))
      if (job === null) throw unknownJob()
      const format = accepts(c, {
        header: 'Accept',
        supports: ['application/json', 'text/event-stream'],
        default: 'application/json',
      })
      if (format === 'text/event-stream') {
        const { job: worded } = troubleWording(c)
        return eventStream(c, (send, signal) =>
          followJob(jobs, job, (event, now) => send(event, worded(now)), signal),
        )
      }
      return c.json(troubleWording(c).job(job))
    })
    .delete('/jobs/:id', (c) => {
      if (jobs.cancel(c.req.param('id')) === null) throw unknownJob()
      return c.body(null, 204)
    })
    .post('/jobs/:id/retry', (c) => {
      const job = jobs.retry(c.req.param('id'))
      if (job === null) throw unknownJob()
      return c.json(troubleWording(c).job(job), 202)
    })
}

/** Sends the job as it is now and with every change; a slow reader is sent the latest state only. */
async function followJob(
  jobs: Jobs,
  start: Job,
  send: (event: 'job', job: Job) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let latest = start
  let wake = () => {}
  const unsubscribe = jobs.subscribe(start.id, (job) => {
    latest = job
    wake()
  })
  signal.addEventListener('abort', () => wake())
  try {
    let sent: Job | null = null
    while (!signal.aborted) {
      if (latest !== sent) {
        sent = latest
        await send('job', sent)
        if (isFinished(sent)) return
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    unsubscribe()
  }
}

function unknownJob(): UserError {
  return new UserError('unknown_job', 'Không có việc thêm tài liệu này: có thể nó đã xong từ lâu.')
}
