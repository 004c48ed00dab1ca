// A fingerprint of files, to tell whether what was built of them is still theirs.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * All files under the folders, in a fixed order, without tests.
 *
 * @param {readonly string[]} folders absolute
 * @param {(file: string) => boolean} leftOut
 */
export function sourceFiles(folders, leftOut = () => false) {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\.test\.tsx?$/.test(file) && !leftOut(file))
    .sort()
}

/** @param {readonly string[]} files absolute; @param {string} root what their names are told from */
export function contentStamp(files, root) {
  const hash = createHash('sha256')
  for (const file of files) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}
