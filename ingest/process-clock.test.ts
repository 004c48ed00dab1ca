import { type ChildProcess, spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { afterWorking } from './process-clock.ts'

let child: ChildProcess
afterEach(() => child.kill('SIGKILL'))

/** How long it took until it was told, in milliseconds, of a process that runs these words. */
function told(program: string, milliseconds: number): Promise<number> {
  child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((resolve) => {
    child.stdout?.once('data', () => {
      const begun = performance.now()
      afterWorking(child.pid, milliseconds, () => resolve(performance.now() - begun))
    })
  })
}

describe('a watch over the work of a process', () => {
  it('tells of one that works on and on', async () => {
    expect(await told("console.log('x'); for (;;) {}", 300)).toBeGreaterThanOrEqual(290)
  })

  it.skipIf(process.platform !== 'linux')(
    'waits for one that others keep from working, not for ever',
    async () => {
      expect(await told("console.log('x'); setInterval(() => {}, 1e6)", 100)).toBeGreaterThanOrEqual(950)
    },
  )
})
