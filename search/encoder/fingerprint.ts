import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * SHA-256 over the names and bytes of the files that decide a model's vectors (`.json` and `.onnx`), in the order
 * of their names. Model cards and the like do not count: a corrected sentence there must not cost a new encoding.
 *
 * @param ignore names that decide nothing, such as weights of another precision
 */
export async function modelFingerprint(dir: string, ignore?: (path: string) => boolean): Promise<string> {
  const hash = createHash('sha256')
  const paths = (await readdir(dir, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(json|onnx)$/.test(path) && !ignore?.(path))
    .sort()
  for (const path of paths) {
    const bytes = await readFile(join(dir, path))
    hash.update(`${path}\0${bytes.length}\0`)
    hash.update(bytes)
  }
  return hash.digest('hex')
}
