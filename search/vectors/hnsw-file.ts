import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../user-error.ts'
import { type HnswIndex, readHnswIndex } from './hnsw-index.ts'
import { type HnswIdentity, type HnswManifest, mismatch, parseManifest } from './hnsw-manifest.ts'
import type { Hnswlib } from './hnswlib.ts'

export interface HnswPaths {
  readonly graph: string
  readonly manifest: string
}

export function hnswPaths(dataDir: string): HnswPaths {
  return { graph: join(dataDir, 'vectors.hnsw'), manifest: join(dataDir, 'vectors.hnsw.json') }
}

/** A checked and loaded file, or why there is none: null when there is no file at all. */
export type LoadedHnsw =
  | { readonly index: HnswIndex; readonly manifest: HnswManifest }
  | { readonly index: null; readonly reason: string | null }

/** Loads `vectors.hnsw` if its manifest, size and SHA-256 say that it is whole and of this library. */
export async function loadHnswFile(
  hnswlib: Hnswlib,
  paths: HnswPaths,
  identity: HnswIdentity,
  generation: number,
): Promise<LoadedHnsw> {
  const text = await readFile(paths.manifest, 'utf8').catch(() => null)
  const size = await stat(paths.graph).then(
    (found) => found.size,
    () => null,
  )
  if (text === null && size === null) return { index: null, reason: null }
  if (text === null || size === null) return { index: null, reason: 'thiếu một trong hai tệp' }
  const manifest = parseManifest(text)
  if (manifest === null) return { index: null, reason: 'tệp mô tả không đọc được' }
  const wrong = mismatch(manifest, identity, generation)
  if (wrong !== null) return { index: null, reason: wrong }
  if (size !== manifest.bytes || (await sha256(paths.graph)) !== manifest.sha256) {
    return { index: null, reason: 'nội dung bị hỏng' }
  }
  try {
    return { index: await readHnswIndex(hnswlib, paths.graph, manifest.dimension), manifest }
  } catch {
    return { index: null, reason: 'không nạp được' }
  }
}

/**
 * Puts the index and its manifest in place: written beside, synced, read back, renamed, the manifest last. A
 * crash in between leaves a graph whose hash no manifest names, which is rebuilt.
 *
 * @throws UserError `disk_full` when what can be read back is not what was written: the package does not tell
 */
export async function writeHnswFile(
  hnswlib: Hnswlib,
  index: HnswIndex,
  paths: HnswPaths,
  facts: Omit<HnswManifest, 'version' | 'space' | 'bytes' | 'sha256'>,
): Promise<HnswManifest> {
  const beside = `${paths.graph}.new`
  await rm(beside, { force: true })
  await index.write(beside)
  await sync(beside)
  const readBack = await readHnswIndex(hnswlib, beside, facts.dimension).catch((cause: unknown) => {
    throw unwritten(cause)
  })
  if (readBack.size !== facts.count)
    throw unwritten(new Error(`${beside} holds ${readBack.size} vectors of ${facts.count}`))
  const manifest: HnswManifest = {
    ...facts,
    version: 1,
    space: 'cosine',
    bytes: (await stat(beside)).size,
    sha256: await sha256(beside),
  }
  await replaceFile(`${paths.manifest}.new`, JSON.stringify(manifest, null, 2))
  await rename(beside, paths.graph)
  await rename(`${paths.manifest}.new`, paths.manifest)
  await sync(dirname(paths.graph)).catch(() => undefined)
  return manifest
}

function unwritten(cause: unknown): UserError {
  return new UserError(
    'disk_full',
    'Không ghi được chỉ mục véc-tơ: đĩa đã đầy hoặc không có quyền. Tìm kiếm vẫn chạy, chậm hơn khi thư viện rất lớn.',
    { cause },
  )
}

/** Removes the files and what a killed writer left. */
export async function removeHnswFile(paths: HnswPaths): Promise<void> {
  for (const path of [paths.manifest, paths.graph]) {
    await rm(path, { force: true })
    await rm(`${path}.new`, { force: true })
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
