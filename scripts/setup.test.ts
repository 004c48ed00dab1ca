import { describe, expect, it } from 'vitest'

type Packages = Readonly<Record<string, object>>

const setup: {
  readonly isNewEnough: (version: string) => boolean
  readonly holdsLocked: (wanted: Packages, installed: Packages | null) => boolean
} = await import(new URL('./setup.mjs', import.meta.url).href)

describe('isNewEnough', () => {
  it.each(['20.19.0', '20.20.2', '21.0.0', '22.12.0', '100.0.0'])('Node %s is', (version) => {
    expect(setup.isNewEnough(version)).toBe(true)
  })
  it.each(['20.18.3', '18.20.4', '9.9.9', '0.12.0'])('Node %s is not', (version) => {
    expect(setup.isNewEnough(version)).toBe(false)
  })
})

describe('holdsLocked', () => {
  const hono = { version: '4.0.0', integrity: 'sha512-a' }
  const native = { version: '3.0.0', integrity: 'sha512-b', optional: true }
  const wanted = { '': { name: 'dan-nguon' }, 'node_modules/hono': hono, 'node_modules/native': native }

  it.each([
    ['everything is there', { 'node_modules/hono': hono, 'node_modules/native': native }, true],
    ['an optional package could not be built', { 'node_modules/hono': hono }, true],
    [
      'a package of another day is still there',
      { 'node_modules/hono': hono, 'node_modules/old': hono },
      true,
    ],
    ['nothing was ever installed', null, false],
    ['a package is missing', { 'node_modules/native': native }, false],
    ['a package is of another version', { 'node_modules/hono': { ...hono, version: '3.9.0' } }, false],
    ['a package is another one', { 'node_modules/hono': { ...hono, integrity: 'sha512-c' } }, false],
  ])('when %s: %s', (_, installed, holds) => {
    expect(setup.holdsLocked(wanted, installed)).toBe(holds)
  })
})
