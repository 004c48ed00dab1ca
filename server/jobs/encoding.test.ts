import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Encoding, openEncoding } from './encoding.ts'

/**
 * A program in the place of the one that encodes. It writes down each of its lives, and how long it lives tells a file:
 * `crash` ends it before it is done, `hang` keeps it from ever being done.
 */
const PROGRAM = `
  import { appendFileSync, existsSync, rmSync } from 'node:fs'
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message) => {
    if (message.type === 'encode') {
      appendFileSync(message.dataDir + '/lives', message.share.index + '\\n')
      if (existsSync(message.dataDir + '/hang')) return
      if (message.share.index === 0 && existsSync(message.dataDir + '/crash')) {
        rmSync(message.dataDir + '/crash')
        process.send({ type: 'crashed', stack: 'invented failure' })
        return
      }
      if (existsSync(message.dataDir + '/full')) {
        process.send({ type: 'no_room', message: 'invented disk' })
        return
      }
      process.send({ type: 'rest' })
    } else {
      process.send({ type: 'progress', encoded: 2, passages: 2 })
      process.send({ type: 'done' })
    }
  })
`

let dataDir: string
let encoding: Encoding | null = null
let pending: boolean
const progress: (readonly [number, number])[] = []
const lines: string[] = []
const pauses = vi.fn(async () => undefined)

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'encoding-'))
  await writeFile(join(dataDir, 'program.mjs'), PROGRAM)
  pending = true
  progress.length = 0
  lines.length = 0
  pauses.mockClear()
})
afterEach(async () => {
  await encoding?.close()
  vi.restoreAllMocks()
  await rm(dataDir, { recursive: true })
})

function open(lanes = 1): Encoding {
  encoding = openEncoding({
    encoder: { modelsDir: 'models' },
    dataDir,
    isPending: async () => pending,
    pause: pauses,
    onProgress: (encoded, passages) => {
      progress.push([encoded, passages])
      pending = false
    },
    program: join(dataDir, 'program.mjs'),
    room: { wait: async () => rm(join(dataDir, 'full')) },
    log: (line) => lines.push(line),
    restart: 1,
    lanes,
  })
  return encoding
}

const lives = (): readonly string[] =>
  existsSync(join(dataDir, 'lives'))
    ? readFileSync(join(dataDir, 'lives'), 'utf8').trim().split('\n').sort()
    : []

describe('encoding in processes of their own', () => {
  it('begins none where nothing is to be done', async () => {
    pending = false
    const waking = open()
    waking.wake()
    await waking.settled()
    expect(lives()).toEqual([])
  })

  it('pauses before each few passages, tells how far it is, and ends when all is done', async () => {
    const waking = open()
    waking.wake()
    waking.wake()
    await waking.settled()
    expect(lives()).toEqual(['0'])
    expect(pauses).toHaveBeenCalledTimes(1)
    expect(progress).toEqual([[2, 2]])
  })

  it('gives each of two processes its share', async () => {
    const waking = open(2)
    waking.wake()
    await waking.settled()
    expect(lives()).toEqual(['0', '1'])
  })

  it('begins again after a crash, and tells of it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await writeFile(join(dataDir, 'crash'), '')
    const waking = open()
    waking.wake()
    await waking.settled()
    expect(lives()).toEqual(['0', '0'])
    expect(String(told.mock.calls[0]?.[0])).toContain('invented failure')
    expect(pending).toBe(false)
  })

  it('waits for room where the disk is full, says so, and goes on', async () => {
    await writeFile(join(dataDir, 'full'), '')
    const waking = open()
    waking.wake()
    await waking.settled()
    expect(lines).toEqual([expect.stringContaining('tự tiếp tục khi ghi được')])
    expect(progress).toEqual([[2, 2]])
  })

  it('stops at once when it is closed', async () => {
    await writeFile(join(dataDir, 'hang'), '')
    const waking = open(2)
    waking.wake()
    await vi.waitFor(() => expect(lives()).toHaveLength(2), 20_000)
    await waking.close()
    await waking.settled()
    expect(progress).toEqual([])
  })
})
