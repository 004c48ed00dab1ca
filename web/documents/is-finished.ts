import type { Job } from '../../server/jobs/job.ts'

/** True when nothing more will happen to the job unless it is tried again. */
export function isFinished({ state }: Job): boolean {
  return state !== 'queued' && state !== 'running'
}
