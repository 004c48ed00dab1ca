import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { childProgram } from '../../search/child-program.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'disk-faults-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** The shim that makes calls of the system fail; null where there is no Linux with a C compiler. */
function buildShim(): string | null {
  if (process.platform !== 'linux') return null
  const shim = path.join(directory, 'disk-faults.so')
  const source = fileURLToPath(new URL('./disk-faults.c', import.meta.url))
  return spawnSync('cc', ['-shared', '-fPIC', '-o', shim, source, '-ldl']).status === 0 ? shim : null
}

const shim = buildShim()
if (shim === null) console.warn('BỎ QUA: không có Linux với trình biên dịch C, không thử được lỗi của đĩa.')

const { ENOSPC, EIO, EROFS, EACCES } = constants.errno
const every = process.env.DISK_FAULTS === 'all'

/**
 * Makes calls of one life after the other fail: `first`, then each `step` further, until none is left.
 *
 * @param what `life`: all that the program writes, and a restoring; `reading`: one file in the process that reads files
 * @returns the lines that tell how many calls there were
 */
async function failing(
  errno: number,
  what: 'life' | 'reading',
  first: number,
  step: number,
): Promise<string> {
  const folder = path.join(directory, `${errno}-${what}`, 'data')
  const count = path.join(directory, `${errno}-${what}`, 'count')
  mkdirSync(folder, { recursive: true })
  writeFileSync(count, new Uint8Array(8))
  const { file, execArgv } = childProgram(new URL('./run.ts', import.meta.url))
  const given = [folder, count, errno, first, step, what].map(String)
  const child = spawn(process.execPath, [...execArgv, file, ...given], {
    env: { ...process.env, LD_PRELOAD: shim ?? '', FAULT_COUNT: count, FAULT_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk) => {
    told += chunk
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  return `${told}${code}`
}

/** Every call one by one (`DISK_FAULTS=all`) takes minutes for each kind of failure; else every 61st of them. */
describe.skipIf(shim === null)('a write, sync, rename or open that fails', () => {
  it.each([
    ['ENOSPC', ENOSPC, 1],
    ['EIO', EIO, 17],
    ['EROFS', EROFS, 31],
    ['EACCES', EACCES, 47],
  ])(
    'with %s is told in words or borne, and the next start holds all that was acknowledged',
    async (_, errno, first) => {
      const told = await failing(errno, 'life', every ? 1 : first, every ? 1 : 61)
      expect(told).toMatch(/^life: [1-9]\d* calls\nrestore: \d+ calls\n0$/)
      if (!every && errno !== ENOSPC) return
      expect(await failing(errno, 'reading', 1, every ? 1 : 40)).toMatch(/^reading: [1-9]\d* calls\n0$/)
    },
    every ? 3_600_000 : 300_000,
  )
})
