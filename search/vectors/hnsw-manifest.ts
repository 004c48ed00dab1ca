import * as z from 'zod'

/**
 * What stands beside `vectors.hnsw` and must be true before that file is loaded: the native package takes a file
 * of another dimension for its own and may crash on a damaged one.
 */
const manifestSchema = z.object({
  version: z.literal(1),
  /** Identity of the library: a backup put back in its place is another one, in which rows mean others. */
  library: z.string(),
  /** Generation of the library that the vectors were read from. */
  generation: z.int().nonnegative(),
  encoder: z.object({ name: z.string(), fingerprint: z.string() }),
  dimension: z.int().positive(),
  space: z.literal('cosine'),
  /** Vectors in the file, and the highest row of the library looked at: rows beyond it are not in the file. */
  count: z.int().nonnegative(),
  lastRow: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
})

export type HnswManifest = z.infer<typeof manifestSchema>

/** What the library says the file must be of. */
export interface HnswIdentity {
  readonly library: string
  readonly encoder: { readonly name: string; readonly fingerprint: string }
  readonly dimension: number
}

/** The manifest of a text, null when it is none. */
export function parseManifest(text: string): HnswManifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Why a file with this manifest must not be used for the library, null when it may. */
export function mismatch(manifest: HnswManifest, identity: HnswIdentity, generation: number): string | null {
  if (manifest.library !== identity.library) return 'của một thư viện khác'
  if (manifest.encoder.fingerprint !== identity.encoder.fingerprint) return 'của một bộ mã hoá khác'
  if (manifest.dimension !== identity.dimension) return 'có số chiều khác'
  if (manifest.generation > generation) return 'mới hơn thư viện'
  return null
}
