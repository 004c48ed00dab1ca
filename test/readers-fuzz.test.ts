import { fork } from 'node:child_process'
import { expect, it } from 'vitest'
import { childProgram } from '../search/child-program.ts'
import type { FuzzRound } from './fuzz-reader.ts'

/** FUZZ_ROUNDS=20000 npx vitest run --project node test/readers-fuzz.test.ts; FUZZ_SEED starts elsewhere. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 40)
const SEED = process.env.FUZZ_SEED ?? '1'
/** Those of a group are read one after the other by one process, whose start takes longer than most of the reading. */
const GROUPS = [['txt', 'md', 'html', 'rtf', 'doc', 'docx', 'odt', 'xlsx'], ['pdf'], ['jpg', 'png', 'scan']]
/** Recognising letters takes seconds a file. */
const SLOW: readonly string[] = ['jpg', 'png', 'scan']
const roundsOf = (format: string) => (SLOW.includes(format) ? Math.ceil(ROUNDS / 20) : ROUNDS)
/** Processor time that one damaged file of some 50 KB may take, a picture's letters included, and the time after which it is taken to hang. */
const LONGEST_MS = 8_000
const HANGS_MS = 60_000
/** Far below what ends a worker; garbage of many files is in it. */
const MOST_MEMORY = 1_500 * 1024 * 1024

interface Figures {
  read: number
  refused: number
  longest: number
  memory: number
}

/** @throws Error naming the round that crashed or hung */
function fuzz(formats: readonly string[]): Promise<ReadonlyMap<string, Figures>> {
  const { file, execArgv } = childProgram(new URL('fuzz-reader.ts', import.meta.url))
  const asked = formats.map((format) => `${format}=${roundsOf(format)}`)
  const child = fork(file, [SEED, ...asked], { execArgv: [...execArgv, '--max-old-space-size=1024'] })
  const figures = new Map(
    formats.map((format): [string, Figures] => [format, { read: 0, refused: 0, longest: 0, memory: 0 }]),
  )
  let last = 'before the first'
  return new Promise((resolve, reject) => {
    const end = () => child.kill('SIGKILL')
    let hanging = setTimeout(end, HANGS_MS)
    child.on('message', ({ format, round, outcome, milliseconds, memory }: FuzzRound) => {
      clearTimeout(hanging)
      hanging = setTimeout(end, HANGS_MS)
      last = `after round ${round} of ${format}`
      const known = figures.get(format)
      if (known === undefined) return
      known[outcome]++
      known.longest = Math.max(known.longest, milliseconds)
      known.memory = Math.max(known.memory, memory)
    })
    child.once('exit', (code, signal) => {
      clearTimeout(hanging)
      if (code === 0) resolve(figures)
      else reject(new Error(`${last}: ended with ${signal ?? code}`))
    })
  })
}

it.each(GROUPS.map((formats) => [formats.join(', '), formats] as const))(
  'damaged files are read or refused in words for the user, in bounded time and memory: %s',
  async (_, formats) => {
    for (const [format, { read, refused, longest, memory }] of await fuzz(formats)) {
      const rounds = roundsOf(format)
      if (process.env.FUZZ_ROUNDS !== undefined)
        console.info(
          `${format}: ${rounds} files, ${read} read, ${refused} refused, longest ${Math.round(longest)} ms, memory ${Math.round(memory / 1024 / 1024)} MB`,
        )
      expect([format, read + refused]).toEqual([format, rounds])
      expect(longest, format).toBeLessThan(LONGEST_MS)
      expect(memory, format).toBeLessThan(MOST_MEMORY)
    }
  },
  60_000 + GROUPS.flat().length * ROUNDS * 1_000,
)
