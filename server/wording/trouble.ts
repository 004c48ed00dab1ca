import type { Context } from 'hono'
import type { ErrorBody } from '../errors.ts'
import type { Job } from '../jobs/job.ts'
import { englishTrouble } from './english-trouble.ts'
import { languageOf } from './language-of.ts'

/** Gives what is told of failures and files, which is composed in Vietnamese, in the reader's language. */
export interface TroubleWording {
  words(told: string): string
  error<One extends ErrorBody['error']>(error: One): One
  job(job: Job): Job
}

export function troubleWording(c: Context): TroubleWording {
  const words = languageOf(c) === 'en' ? englishTrouble : (told: string) => told
  const error = <One extends ErrorBody['error']>(one: One): One => ({ ...one, message: words(one.message) })
  return {
    words,
    error,
    job: ({ waits, error: failure, result, ...job }) => ({
      ...job,
      ...(waits === undefined ? {} : { waits: error(waits) }),
      ...(failure === undefined ? {} : { error: error(failure) }),
      ...(result === undefined ? {} : { result: { ...result, warnings: result.warnings.map(words) } }),
    }),
  }
}
