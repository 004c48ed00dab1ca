import { join } from 'node:path'
import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers'
import { getModelFile } from '@xenova/transformers/src/utils/hub.js'
import onnx, { type InferenceSession, type SessionOptions } from 'onnxruntime-node'
import { UserError } from '../user-error.ts'
import { type EncoderSettings, hubEncoderSettings, readEncoderSettings } from './encoder-settings.ts'
import { modelFingerprint } from './fingerprint.ts'

/** A model as loaded, before it is an encoder. */
export interface LoadedModel {
  readonly name: string
  readonly session: InferenceSession
  readonly tokenizer: PreTrainedTokenizer
  readonly settings: EncoderSettings
  readonly fingerprint: string
}

/** Where models lie and may come from. */
export interface ModelPlaces {
  /** Folder whose folders are models: `models/`. Absolute. */
  readonly modelsDir: string
  /** Where downloaded models are kept; default `.hub` in `modelsDir`. */
  readonly cacheDir?: string
  /** Another hub of the same layout, e.g. a mirror in the office. */
  readonly hubUrl?: string
}

/**
 * One thread: texts of a paragraph's length are too small to be shared out, two threads made each slower (they wait
 * for one another by spinning), and the other processors are left to whoever asks.
 */
const SESSION: SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
}

/** Where every model keeps its weights, in its folder. */
const WEIGHTS = 'onnx/model_quantized.onnx'

/**
 * Loads a model of `modelsDir` with the network shut, or, when `name` is a hub id (it holds a slash:
 * `Xenova/multilingual-e5-small`), one of the hub, from the cache if it is there.
 *
 * @throws UserError `encoder_unavailable`
 */
export async function loadModel(name: string, places: ModelPlaces): Promise<LoadedModel> {
  const fromHub = name.includes('/')
  if (!fromHub && !/^[\w.-]*\w$/.test(name)) throw unavailable(name)
  const cacheDir = fromHub ? (places.cacheDir ?? join(places.modelsDir, '.hub')) : places.modelsDir
  // The package keeps these for the whole process; they are read while files are fetched.
  env.allowRemoteModels = fromHub
  env.allowLocalModels = !fromHub
  env.localModelPath = places.modelsDir
  if (places.hubUrl !== undefined) env.remoteHost = places.hubUrl
  const options = { cache_dir: cacheDir, local_files_only: !fromHub }
  try {
    const settings = fromHub
      ? hubEncoderSettings(name)
      : await readEncoderSettings(join(cacheDir, name), name)
    const tokenizer = await AutoTokenizer.from_pretrained(name, options)
    const weights = join(cacheDir, name, WEIGHTS)
    if (fromHub) await getModelFile(name, WEIGHTS, true, options)
    const session = await onnx.InferenceSession.create(weights, SESSION)
    return { name, session, tokenizer, settings, fingerprint: await modelFingerprint(join(cacheDir, name)) }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw unavailable(name, cause)
  }
}

function unavailable(name: string, cause?: unknown): UserError {
  const advice = name.includes('/')
    ? 'Hãy kiểm tra tên trên Hugging Face và kết nối mạng, hoặc bỏ ENCODER để dùng bộ mã hoá có sẵn.'
    : 'Hãy kiểm tra thư mục models/, hoặc bỏ ENCODER để dùng bộ mã hoá có sẵn.'
  return new UserError('encoder_unavailable', `Không nạp được bộ mã hoá “${name}”. ${advice}`, { cause })
}
