import { BlockList } from 'node:net'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../search/user-error.ts'
import { isLoopback, readConfiguration } from './configuration.ts'

const TOKEN = 'mot-ma-rat-kho-doan-2026'

describe('readConfiguration', () => {
  it('has a default for everything', () => {
    expect(readConfiguration({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: path.resolve('data'),
      accessToken: null,
      trustedProxies: new BlockList(),
      encoder: null,
    })
  })

  it('takes an empty variable as not set', () => {
    expect(readConfiguration({ PORT: '', HOST: ' ', ACCESS_TOKEN: '' })).toEqual(readConfiguration({}))
  })

  it('reads every variable', () => {
    expect(
      readConfiguration({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATA_DIR: '/kho/bao-cao',
        ACCESS_TOKEN: TOKEN,
        TRUSTED_PROXY: '127.0.0.1, 10.1.0.0/16 ::1',
        ENCODER: 'Xenova/multilingual-e5-small',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDirectory: path.resolve('/kho/bao-cao'),
      accessToken: TOKEN,
      trustedProxies: expect.any(BlockList),
      encoder: 'Xenova/multilingual-e5-small',
    })
  })

  it('reads the proxies that are trusted, one by one and as ranges', () => {
    const { trustedProxies } = readConfiguration({ TRUSTED_PROXY: '127.0.0.1, 10.1.0.0/16 ::1' })
    expect(['127.0.0.1', '10.1.2.3', '10.2.0.1'].map((one) => trustedProxies.check(one))).toEqual([
      true,
      true,
      false,
    ])
    expect(trustedProxies.check('::1', 'ipv6')).toBe(true)
  })

  it.each([
    ['a port that is no number', { PORT: 'ba nghìn' }, 'PORT'],
    ['a port out of range', { PORT: '70000' }, 'PORT'],
    ['an open address without a token', { HOST: '0.0.0.0' }, 'ACCESS_TOKEN'],
    ['a LAN address without a token', { HOST: '192.168.1.20' }, 'ACCESS_TOKEN'],
    ['an IPv6 wildcard without a token', { HOST: '::' }, 'ACCESS_TOKEN'],
    ['a name that only looks like loopback', { HOST: '127.0.0.1.example' }, 'ACCESS_TOKEN'],
    ['a token that is too short', { ACCESS_TOKEN: '123456' }, 'ACCESS_TOKEN'],
    ['a long token that is easily guessed', { ACCESS_TOKEN: 'a'.repeat(16) }, 'ACCESS_TOKEN'],
    ['a proxy that is no address', { TRUSTED_PROXY: 'proxy.example' }, 'TRUSTED_PROXY'],
    ['a range that is none', { TRUSTED_PROXY: '10.0.0.0/33' }, 'TRUSTED_PROXY'],
  ])('refuses %s', (_, environment, named) => {
    const read = () => readConfiguration(environment)
    expect(read).toThrow(UserError)
    expect(read).toThrow(named)
  })
})

describe('isLoopback', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true)
  })
  it.each(['0.0.0.0', '::', '10.0.0.5', 'localhost.example', '127.0.0.1.example', '127', ''])(
    '%s is not',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
})
