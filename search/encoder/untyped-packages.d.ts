/** What is used of the runtime; the package of this version comes without its types. */
declare module 'onnxruntime-node' {
  export interface OnnxTensor {
    readonly data: unknown
    readonly dims: readonly number[]
  }

  export interface SessionOptions {
    readonly executionProviders: readonly string[]
    readonly intraOpNumThreads: number
    readonly interOpNumThreads: number
    /** 0 tells everything, 3 errors only. */
    readonly logSeverityLevel: number
  }

  export interface InferenceSession {
    readonly inputNames: readonly string[]
    readonly outputNames: readonly string[]
    run(inputs: Readonly<Record<string, OnnxTensor>>): Promise<Readonly<Record<string, OnnxTensor>>>
  }

  const onnx: {
    readonly InferenceSession: {
      create(path: string, options: SessionOptions): Promise<InferenceSession>
    }
    readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => OnnxTensor
  }
  export default onnx
}

/** Fetches one file of a model into the cache; not among the names that the package exports. */
declare module '@xenova/transformers/src/utils/hub.js' {
  export function getModelFile(
    model: string,
    file: string,
    fatal: boolean,
    options: { readonly cache_dir: string; readonly local_files_only: boolean },
  ): Promise<Uint8Array>
}
