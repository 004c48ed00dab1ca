import { Tensor } from '@xenova/transformers'
import type { Encoder } from './encoder.ts'
import { encoderText } from './encoder-text.ts'
import { type LoadedModel, loadModel, type ModelPlaces } from './load-model.ts'
import { joinWindows, pool, unitOrZero } from './pooling.ts'
import { tokenWindows, type WindowFrame } from './token-windows.ts'

/** The encoder that is used where none is named; it lies in `models/` and needs no download. */
const defaultEncoder = 'vi-e5-small'

/** Texts in one run of the model, and tokens (padding included): what bounds its memory. */
const batchTexts = 64
const batchTokens = 2048

export interface EncoderOptions extends ModelPlaces {
  /** A folder of `modelsDir`, or a hub id; default the embedded encoder. */
  readonly model?: string
}

/**
 * Opens an encoder. Nothing is fetched from a network unless `model` is a hub id.
 *
 * Texts longer than the model reads are encoded in several windows and averaged, so no word is silently left
 * out. Memory is bounded by the batch, however many texts are given.
 *
 * @throws UserError `encoder_unavailable`, `encoder_invalid`
 */
export async function openEncoder(options: EncoderOptions): Promise<Encoder> {
  const loaded = await loadModel(options.model ?? defaultEncoder, options)
  const dimension = loaded.settings.dimension ?? (await measureDimension(loaded))
  const encode = async (texts: readonly string[], prefix: string): Promise<Float32Array[]> =>
    encodeTexts(loaded, dimension, texts, prefix)
  return {
    name: loaded.name,
    dimension,
    fingerprint: loaded.fingerprint,
    embedDocuments: (texts) => encode(texts, loaded.settings.passagePrefix),
    embedQuery: async (text) => {
      const [vector] = await encode([text], loaded.settings.queryPrefix)
      return vector ?? new Float32Array(dimension)
    },
  }
}

interface Window {
  readonly text: number
  readonly tokens: readonly number[]
}

async function encodeTexts(
  loaded: LoadedModel,
  dimension: number,
  texts: readonly string[],
  prefix: string,
): Promise<Float32Array[]> {
  const frame = windowFrame(loaded, prefix)
  const vectors: Float32Array[] = []
  // A stretch at a time, so that tokens of all texts of a large library are never held at once.
  const stretch = batchTexts * 16
  for (let from = 0; from < texts.length; from += stretch) {
    const part = texts.slice(from, from + stretch)
    const windows = part.flatMap((text, i) =>
      tokenWindows(
        tokensOf(loaded, encoderText(text, loaded.settings.letters)),
        frame,
        loaded.settings.maxTokens,
      ).map((tokens): Window => ({ text: i, tokens })),
    )
    const encoded = await encodeWindows(loaded, windows)
    const perText: { vectors: Float32Array[]; weights: number[] }[] = part.map(() => ({
      vectors: [],
      weights: [],
    }))
    for (const { window, vector } of encoded) {
      perText[window.text]?.vectors.push(vector)
      perText[window.text]?.weights.push(window.tokens.length)
    }
    for (const { vectors: own, weights } of perText) vectors.push(joinWindows(own, weights, dimension))
  }
  return vectors
}

async function encodeWindows(
  loaded: LoadedModel,
  windows: readonly Window[],
): Promise<{ window: Window; vector: Float32Array }[]> {
  // By length: texts of one batch are padded to the longest of it.
  const waiting = windows.toSorted((a, b) => a.tokens.length - b.tokens.length)
  const encoded: { window: Window; vector: Float32Array }[] = []
  while (waiting.length > 0) {
    let size = 1
    while (
      size < Math.min(batchTexts, waiting.length) &&
      (size + 1) * (waiting[size]?.tokens.length ?? 0) <= batchTokens
    ) {
      size++
    }
    const batch = waiting.splice(0, size)
    const vectors = await run(
      loaded,
      batch.map((window) => window.tokens),
    )
    batch.forEach((window, i) => {
      const vector = vectors[i]
      if (vector !== undefined) encoded.push({ window, vector: unitOrZero(vector) })
    })
  }
  return encoded
}

async function run(loaded: LoadedModel, batch: readonly (readonly number[])[]): Promise<Float32Array[]> {
  const length = Math.max(...batch.map((tokens) => tokens.length))
  const ids = new BigInt64Array(batch.length * length).fill(BigInt(padding(loaded)))
  const mask = new BigInt64Array(batch.length * length)
  batch.forEach((tokens, row) => {
    tokens.forEach((token, column) => {
      ids[row * length + column] = BigInt(token)
      mask[row * length + column] = 1n
    })
  })
  const shape = [batch.length, length]
  const output = await loaded.model({
    input_ids: new Tensor('int64', ids, shape),
    attention_mask: new Tensor('int64', mask, shape),
    token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape),
  })
  const states: Tensor = output.last_hidden_state ?? output.logits
  const [, rows = 1, dimension = 0] = states.dims
  return pool(
    { data: states.data as Float32Array, batch: batch.length, rows, dimension },
    batch.map((tokens) => tokens.length),
    loaded.settings.pooling,
  )
}

function tokensOf(loaded: LoadedModel, text: string): readonly number[] {
  return loaded.tokenizer.encode(text, null, { add_special_tokens: false })
}

/** What the tokenizer puts around a text, e.g. [CLS] and [SEP], and the prefix behind the first of them. */
function windowFrame(loaded: LoadedModel, prefix: string): WindowFrame {
  const special = loaded.tokenizer.encode('', null, { add_special_tokens: true })
  const first = Math.ceil(special.length / 2)
  return {
    before: [...special.slice(0, first), ...(prefix === '' ? [] : tokensOf(loaded, prefix))],
    after: special.slice(first),
  }
}

function padding(loaded: LoadedModel): number {
  return loaded.tokenizer.pad_token_id ?? 0
}

async function measureDimension(loaded: LoadedModel): Promise<number> {
  const frame = windowFrame(loaded, '')
  const tokens = [...frame.before, ...tokensOf(loaded, 'báo cáo'), ...frame.after]
  const [vector] = await run(loaded, [tokens])
  return vector?.length ?? 0
}
