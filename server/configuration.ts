import { isIP } from 'node:net'
import path from 'node:path'
import * as z from 'zod'
import { UserError } from '../search/user-error.ts'

export interface Configuration {
  /** 0 lets the system choose a free port. */
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataDirectory: string
  /** Null only where `host` is loopback: nobody but this machine can reach the server. */
  readonly accessToken: string | null
  /** Name of the embedded encoder, or the id of one to load from a hub; null for the default. */
  readonly encoder: string | null
}

/** Short enough to type once, long enough that guessing it over a network is hopeless. */
const MINIMUM_TOKEN_LENGTH = 16

const optionalText = z
  .string()
  .optional()
  .transform((value) => value?.trim() || null)

const environmentSchema = z
  .object({
    PORT: z
      .string()
      .trim()
      .default('3000')
      .transform((value) => (value === '' ? '3000' : value))
      .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
        error: 'PORT phải là một số từ 0 đến 65535, ví dụ PORT=3000.',
      })
      .transform(Number),
    HOST: optionalText.transform((value) => value ?? '127.0.0.1'),
    DATA_DIR: optionalText.transform((value) => path.resolve(value ?? 'data')),
    ACCESS_TOKEN: optionalText.refine((value) => value === null || value.length >= MINIMUM_TOKEN_LENGTH, {
      error: `ACCESS_TOKEN quá ngắn: cần ít nhất ${MINIMUM_TOKEN_LENGTH} ký tự khó đoán.`,
    }),
    ENCODER: optionalText,
  })
  .superRefine((environment, context) => {
    if (environment.ACCESS_TOKEN === null && !isLoopback(environment.HOST)) {
      context.addIssue({
        code: 'custom',
        message:
          `HOST=${environment.HOST} cho máy khác truy cập, nên phải đặt ACCESS_TOKEN ` +
          `(ít nhất ${MINIMUM_TOKEN_LENGTH} ký tự khó đoán). Bỏ HOST nếu chỉ dùng trên máy này.`,
      })
    }
  })

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 *
 * @throws UserError `invalid_configuration` with every fault, one per line
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    throw new UserError('invalid_configuration', parsed.error.issues.map((issue) => issue.message).join('\n'))
  }
  const { PORT, HOST, DATA_DIR, ACCESS_TOKEN, ENCODER } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDirectory: DATA_DIR,
    accessToken: ACCESS_TOKEN,
    encoder: ENCODER,
  }
}

/** True for an address or name that only this machine can reach: `localhost`, 127.0.0.0/8, `::1`. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}
