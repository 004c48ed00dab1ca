import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'

/**
 * Converts a Word file with LibreOffice, which writes the result beside it.
 *
 * @param target as `soffice --convert-to` takes it: `pdf`, `doc:MS Word 97`
 * @throws when `soffice` is missing or fails
 */
export function convertWithOffice(file: string, target: string): void {
  const profile = mkdtempSync(`${tmpdir()}/fixtures-`)
  execFileSync('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    target,
    '--outdir',
    dirname(file),
    file,
  ])
  rmSync(profile, { recursive: true })
}
