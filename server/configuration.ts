import { isIP } from 'node:net'
import path from 'node:path'
import * as z from 'zod'
import { UserError } from '../search/user-error.ts'

/** A language model behind an OpenAI-compatible address. */
export interface LanguageModelConfiguration {
  /** E.g. `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string
  readonly model: string
  readonly apiKey: string | null
}

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
  readonly languageModel: LanguageModelConfiguration | null
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
    LLM_BASE_URL: optionalText.refine((value) => value === null || isHttpAddress(value), {
      error: 'LLM_BASE_URL phải là một địa chỉ http(s), ví dụ LLM_BASE_URL=http://127.0.0.1:11434/v1.',
    }),
    LLM_MODEL: optionalText,
    LLM_API_KEY: optionalText,
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
    if ((environment.LLM_BASE_URL === null) !== (environment.LLM_MODEL === null)) {
      context.addIssue({
        code: 'custom',
        message:
          'LLM_BASE_URL và LLM_MODEL phải được đặt cùng nhau (hoặc bỏ cả hai để chỉ trích nguyên văn).',
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
  const { PORT, HOST, DATA_DIR, ACCESS_TOKEN, ENCODER, LLM_BASE_URL, LLM_MODEL, LLM_API_KEY } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDirectory: DATA_DIR,
    accessToken: ACCESS_TOKEN,
    encoder: ENCODER,
    languageModel:
      LLM_BASE_URL !== null && LLM_MODEL !== null
        ? { baseUrl: LLM_BASE_URL, model: LLM_MODEL, apiKey: LLM_API_KEY }
        : null,
  }
}

/** True for an address or name that only this machine can reach: `localhost`, 127.0.0.0/8, `::1`. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

function isHttpAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
