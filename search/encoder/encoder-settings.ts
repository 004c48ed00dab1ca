import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../user-error.ts'
import type { EncoderLetters } from './encoder-text.ts'

/** How a model wants to be called: its own `encoder.json`, or what is usual for models of the hub. */
export interface EncoderSettings {
  /** `cls`: the first row of the output is the vector; `mean`: the mean over the tokens. */
  readonly pooling: 'cls' | 'mean'
  /** Null when the model must be asked. */
  readonly dimension: number | null
  /** Put before a question. */
  readonly queryPrefix: string
  /** Put before a passage. */
  readonly passagePrefix: string
  /** Most tokens in one run, special tokens and prefix included. */
  readonly maxTokens: number
  /** Models of the hub read text as it is written, those in `models/` normalised letters. */
  readonly letters: EncoderLetters
}

/** Defaults for a hub id; models of the E5 family were trained with prefixes: `Xenova/multilingual-e5-small`. */
export function hubEncoderSettings(id: string): EncoderSettings {
  const e5 = /(^|[/_-])e5([_-]|$)/i.test(id)
  return {
    pooling: 'mean',
    dimension: null,
    queryPrefix: e5 ? 'query: ' : '',
    passagePrefix: e5 ? 'passage: ' : '',
    maxTokens: 512,
    letters: 'as_written',
  }
}

/**
 * Reads `encoder.json` of a model folder: `{"pooling": "cls", "dimension": 128, "maxTokens": 512}`; a missing key
 * takes the default of {@link hubEncoderSettings}.
 *
 * @throws UserError `encoder_invalid` when the file is not what it should be.
 */
export async function readEncoderSettings(modelDir: string, name: string): Promise<EncoderSettings> {
  let read: unknown
  try {
    read = JSON.parse(await readFile(join(modelDir, 'encoder.json'), 'utf8'))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return settingsFrom({}, name)
    throw invalid(name, cause)
  }
  return settingsFrom(read, name)
}

function settingsFrom(read: unknown, name: string): EncoderSettings {
  if (typeof read !== 'object' || read === null) throw invalid(name)
  const given = read as Record<string, unknown>
  const defaults = hubEncoderSettings(name)
  const pooling = given.pooling ?? defaults.pooling
  const dimension = given.dimension ?? null
  const maxTokens = given.maxTokens ?? defaults.maxTokens
  const queryPrefix = given.queryPrefix ?? defaults.queryPrefix
  const letters = given.letters ?? 'normalized'
  const passagePrefix = given.passagePrefix ?? defaults.passagePrefix
  if (pooling !== 'cls' && pooling !== 'mean') throw invalid(name)
  if (dimension !== null && !isCount(dimension)) throw invalid(name)
  if (!isCount(maxTokens)) throw invalid(name)
  if (letters !== 'normalized' && letters !== 'as_written') throw invalid(name)
  if (typeof queryPrefix !== 'string' || typeof passagePrefix !== 'string') throw invalid(name)
  return { pooling, dimension, queryPrefix, passagePrefix, maxTokens, letters }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

function invalid(name: string, cause?: unknown): UserError {
  return new UserError(
    'encoder_invalid',
    `Tệp encoder.json của bộ mã hoá “${name}” không đúng. Hãy chép lại thư mục của bộ mã hoá.`,
    { cause },
  )
}
