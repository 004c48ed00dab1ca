import { expect, it } from 'vitest'
import { shownAddress } from './shown-address.ts'

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['127.0.0.2', 'http://127.0.0.2:3000'],
  ['localhost', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
  ['[::1]', 'http://[::1]:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://127.0.0.1:3000'],
  ['192.168.1.20', 'http://192.168.1.20:3000'],
])('a server on %s is opened at %s', (host, address) => {
  expect(shownAddress(host, 3000)).toBe(address)
})
