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
        ENCODER: 'Xenova/multilingual-e5-small',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDirectory: path.resolve('/kho/bao-cao'),
      accessToken: TOKEN,
      encoder: 'Xenova/multilingual-e5-small',
    })
  })

  it.each([
    ['a port that is no number', { PORT: 'ba nghìn' }, 'PORT'],
    ['a port out of range', { PORT: '70000' }, 'PORT'],
    ['an open address without a token', { HOST: '0.0.0.0' }, 'ACCESS_TOKEN'],
    ['a LAN address without a token', { HOST: '192.168.1.20' }, 'ACCESS_TOKEN'],
    ['an IPv6 wildcard without a token', { HOST: '::' }, 'ACCESS_TOKEN'],
    ['a name that only looks like loopback', { HOST: '127.0.0.1.example' }, 'ACCESS_TOKEN'],
    ['a token that is easily guessed', { ACCESS_TOKEN: '123456' }, 'ACCESS_TOKEN'],
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
