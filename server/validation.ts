import { zValidator } from '@hono/zod-validator'
import type { ValidationTargets } from 'hono'
import * as z from 'zod'
import { UserError } from '../search/user-error.ts'

// Every fault that zod names in this process is read by a person.
z.config(z.locales.vi())

/** Longest question in characters; the longest real one is a tenth of it. */
export const MAXIMUM_QUESTION_LENGTH = 5_000

/** A question: not blank, at most `MAXIMUM_QUESTION_LENGTH` characters; surrounding white space is dropped. */
export const questionSchema = z
  .string()
  .trim()
  .superRefine((question, context) => {
    if (question === '') {
      context.addIssue({
        code: 'custom',
        params: { code: 'empty_question' },
        message: 'Câu hỏi đang trống. Hãy nhập câu hỏi.',
      })
    }
    if (question.length > MAXIMUM_QUESTION_LENGTH) {
      context.addIssue({
        code: 'custom',
        params: { code: 'question_too_long' },
        message: `Câu hỏi dài quá ${MAXIMUM_QUESTION_LENGTH.toLocaleString('vi')} ký tự. Hãy rút ngắn lại.`,
      })
    }
  })

/** Ids of reports that narrow a question; an empty list would find nothing and is refused. */
export const reportIdsSchema = z.array(z.string().min(1).max(200)).min(1).max(1_000)

/**
 * Checks one part of a request; what fails is thrown as `UserError` with the code of the first fault
 * (`invalid_request` unless the schema names one) and a Vietnamese message that names the field.
 */
export function validated<Target extends keyof ValidationTargets, Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) {
  // The types stay the schema's own: only characters leave strings.
  const checked = z.preprocess((data) => withoutNul(data), schema) as unknown as Schema
  return zValidator(target, checked, (result) => {
    if (result.success) return
    throw requestError(result.error, result.data)
  })
}

/** Deeper than any request that a schema lets pass. */
const DEEPEST = 8

/** Strings without U+0000, at which the database would end them. */
function withoutNul(data: unknown, depth = 0): unknown {
  if (typeof data === 'string') return data.includes('\0') ? data.replaceAll('\0', '') : data
  if (typeof data !== 'object' || data === null || depth === DEEPEST) return data
  if (Array.isArray(data)) return data.map((item) => withoutNul(item, depth + 1))
  if (Object.getPrototypeOf(data) !== Object.prototype) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutNul(value, depth + 1)]))
}

function requestError(error: z.core.$ZodError, data: unknown): UserError {
  const issue = error.issues[0]
  if (issue === undefined) throw new Error('A failed check named no fault', { cause: error })
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.code
    return new UserError(typeof code === 'string' ? code : 'invalid_request', issue.message)
  }
  const field = issue.path.map(String).join('.')
  if (field === '') return new UserError('invalid_request', `${issue.message}.`)
  const missing = issue.code === 'invalid_type' && valueAt(data, issue.path) === undefined
  return new UserError(
    'invalid_request',
    missing ? `Thiếu trường "${field}" trong yêu cầu.` : `Trường "${field}" không đúng. ${issue.message}.`,
  )
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  )
}
