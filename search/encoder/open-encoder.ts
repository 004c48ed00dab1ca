import onnx from 'onnxruntime-node'
import type { Encoder } from './encoder.ts'
import { encoderText } from './encoder-text.ts'
import { type LoadedModel, loadModel, type ModelPlaces } from './load-model.ts'
import { joinVectors, pool, unitOrZero } from './pooling.ts'
import { tokenWindows, type WindowFrame } from './token-windows.ts'

/** The encoder that is used where none is named; it lies in `models/` and needs no download. */
const defaultEncoder = 'vi-e5-small'

export interface EncoderOptions extends ModelPlaces {
  /** A folder of `modelsDir`, or a hub id; default the embedded encoder. */
  readonly model?: string
}

/** A question fills a tenth of one; of a page that is pasted its words find what the rest of it says. */
const WINDOWS_OF_QUERY = 1

/**
 * Opens an encoder. Nothing is fetched from a network unless `model` is a hub id.
 *
 * Passages longer than the model reads are encoded in several windows and averaged, so no word is silently left
 * out; of a question that is longer the beginning is read. Each run of the model reads one text: a model that quantises as it runs gives a text a slightly other vector
 * in other company, and company saves no time on one thread (215 µs a token beside seven others, 200 alone).
 *
 * @throws UserError `encoder_unavailable`, `encoder_invalid`
 */
export async function openEncoder(options: EncoderOptions): Promise<Encoder> {
  const loaded = await loadModel(options.model ?? defaultEncoder, options)
  const dimension = loaded.settings.dimension ?? (await measureDimension(loaded))
  return {
    name: loaded.name,
    dimension,
    fingerprint: loaded.fingerprint,
    embedDocuments: (texts) => encodeTexts(loaded, dimension, texts, loaded.settings.passagePrefix),
    embedQuery: async (text) => {
      const { queryPrefix } = loaded.settings
      const [vector] = await encodeTexts(loaded, dimension, [text], queryPrefix, WINDOWS_OF_QUERY)
      return vector ?? new Float32Array(dimension)
    },
  }
}

async function encodeTexts(
  loaded: LoadedModel,
  dimension: number,
  texts: readonly string[],
  prefix: string,
  mostWindows = Number.POSITIVE_INFINITY,
): Promise<Float32Array[]> {
  const frame = windowFrame(loaded, prefix)
  const vectors: Float32Array[] = []
  for (const text of texts) {
    const tokens = tokensOf(loaded, encoderText(text, loaded.settings.letters))
    const windows = tokenWindows(tokens, frame, loaded.settings.maxTokens).slice(0, mostWindows)
    const parts: Float32Array[] = []
    for (const window of windows) parts.push(unitOrZero(await run(loaded, window)))
    vectors.push(
      joinVectors(
        parts,
        windows.map((window) => window.length),
        dimension,
      ),
    )
  }
  return vectors
}

async function run({ session, settings }: LoadedModel, tokens: readonly number[]): Promise<Float32Array> {
  const shape = [1, tokens.length]
  const given: Record<string, () => BigInt64Array> = {
    input_ids: () => BigInt64Array.from(tokens, BigInt),
    attention_mask: () => new BigInt64Array(tokens.length).fill(1n),
    token_type_ids: () => new BigInt64Array(tokens.length),
  }
  const inputs = session.inputNames.flatMap((name) => {
    const make = given[name]
    return make === undefined ? [] : [[name, new onnx.Tensor('int64', make(), shape)] as const]
  })
  const output = await session.run(Object.fromEntries(inputs))
  const states = output.last_hidden_state ?? output.logits
  if (states === undefined) throw new Error(`a model that gives ${session.outputNames.join(', ')}`)
  const [, rows = 1, dimension = 0] = states.dims
  return pool({ data: states.data as Float32Array, rows, dimension }, settings.pooling)
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

async function measureDimension(loaded: LoadedModel): Promise<number> {
  const frame = windowFrame(loaded, '')
  const tokens = [...frame.before, ...tokensOf(loaded, 'báo cáo'), ...frame.after]
  return (await run(loaded, tokens)).length
}
