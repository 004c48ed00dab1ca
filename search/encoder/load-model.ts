import { join } from 'node:path'
import {
  AutoModel,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from '@xenova/transformers'
import { UserError } from '../user-error.ts'
import { type EncoderSettings, hubEncoderSettings, readEncoderSettings } from './encoder-settings.ts'
import { modelFingerprint } from './fingerprint.ts'

/** A model as loaded, before it is an encoder. */
export interface LoadedModel {
  readonly name: string
  readonly model: PreTrainedModel
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
  const options = { cache_dir: cacheDir, local_files_only: !fromHub, quantized: true }
  try {
    const settings = fromHub
      ? hubEncoderSettings(name)
      : await readEncoderSettings(join(cacheDir, name), name)
    const tokenizer = await AutoTokenizer.from_pretrained(name, options)
    const model = await AutoModel.from_pretrained(name, options)
    return { name, model, tokenizer, settings, fingerprint: await modelFingerprint(join(cacheDir, name)) }
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
