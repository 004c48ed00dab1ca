import { fork } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { childProgram } from '../search/child-program.ts'
import type { FuzzRound } from './fuzz-reader.ts'

/** FUZZ_ROUNDS=20000 npx vitest run --project node test/readers-fuzz.test.ts; FUZZ_SEED starts elsewhere. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 40)
const SEED = process.env.FUZZ_SEED ?? '1'
const FORMATS = [
  'txt',
  'md',
  'html',
  'rtf',
  'doc',
  'docx',
  'odt',
  'xlsx',
  'pdf',
  'jpg',
  'png',
  'scan',
] as const
/** Recognising letters takes seconds a file. */
const SLOW: readonly string[] = ['jpg', 'png', 'scan']
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
function fuzz(format: string, rounds: number): Promise<Figures> {
  const { file, execArgv } = childProgram(new URL('fuzz-reader.ts', import.meta.url))
  const child = fork(file, [format, SEED, String(rounds)], {
    execArgv: [...execArgv, '--max-old-space-size=1024'],
  })
  const figures = { read: 0, refused: 0, longest: 0, memory: 0 }
  return new Promise((resolve, reject) => {
    const end = () => child.kill('SIGKILL')
    let hanging = setTimeout(end, HANGS_MS)
    child.on('message', ({ outcome, milliseconds, memory }: FuzzRound) => {
      clearTimeout(hanging)
      hanging = setTimeout(end, HANGS_MS)
      figures[outcome]++
      figures.longest = Math.max(figures.longest, milliseconds)
      figures.memory = Math.max(figures.memory, memory)
    })
    child.once('exit', (code, signal) => {
      clearTimeout(hanging)
      if (code === 0) resolve(figures)
      else reject(new Error(`round ${figures.read + figures.refused} ended with ${signal ?? code}`))
    })
  })
}

describe.each(FORMATS)('damaged .%s files', (format) => {
  const rounds = SLOW.includes(format) ? Math.ceil(ROUNDS / 20) : ROUNDS
  it(
    'are read or refused in words for the user, in bounded time and memory',
    async () => {
      const figures = await fuzz(format, rounds)
      if (process.env.FUZZ_ROUNDS !== undefined)
        console.info(
          `${format}: ${rounds} files, ${figures.read} read, ${figures.refused} refused, longest ${Math.round(figures.longest)} ms, memory ${Math.round(figures.memory / 1024 / 1024)} MB`,
        )
      expect(figures.read + figures.refused).toBe(rounds)
      expect(figures.longest).toBeLessThan(LONGEST_MS)
      expect(figures.memory).toBeLessThan(MOST_MEMORY)
    },
    60_000 + ROUNDS * 1_000,
  )
})
