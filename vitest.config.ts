import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Milliseconds after which a test is taken to hang: on a machine that others keep busy one takes ten times as long. */
const BUSY = 180_000
const units = '{search,ingest,server,scripts,samples}/**/*.test.ts'
/** They measure the time and memory of their own process. */
const apart = ['**/growth.test.ts']

export default defineConfig({
  test: {
    // A third of the time tests wait for processes that they have started, and for a disk that is full on purpose: one
    // more of them than there are processors fills that.
    maxWorkers: Math.max(2, availableParallelism()) + 1,
    globalSetup: 'test/build-program.ts',
    projects: [
      {
        test: {
          name: 'units',
          environment: 'node',
          include: [units],
          exclude: apart,
          pool: 'forks',
          // Loading the program anew for each of two hundred files took as long as half of the tests.
          isolate: false,
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...apart],
          pool: 'forks',
          isolate: false,
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
      {
        test: {
          name: 'growth',
          environment: 'node',
          include: apart,
          pool: 'forks',
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
      {
        plugins: [react()],
        test: { name: 'web', environment: 'happy-dom', include: ['web/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          expect: { poll: { timeout: BUSY / 3 } },
          testTimeout: BUSY,
          hookTimeout: BUSY,
        },
      },
    ],
  },
})
