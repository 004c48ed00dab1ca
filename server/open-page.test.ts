import { describe, expect, it } from 'vitest'
import { browserCommand, type Seat } from './open-page.ts'

const ADDRESS = 'http://127.0.0.1:3000'
const seat = (platform: NodeJS.Platform, environment: Seat['environment'] = {}, isTerminal = true): Seat => ({
  platform,
  environment,
  isTerminal,
})

describe('the browser of whoever starts the program', () => {
  it.each([
    ['on Linux with a display', seat('linux', { DISPLAY: ':0' }), ['xdg-open', ADDRESS]],
    ['under Wayland', seat('linux', { WAYLAND_DISPLAY: 'wayland-0' }), ['xdg-open', ADDRESS]],
    ['on a Mac', seat('darwin'), ['open', ADDRESS]],
    ['on Windows', seat('win32'), ['cmd', '/c', 'start', '""', ADDRESS]],
  ])('is opened %s', (_, where, command) => {
    expect(browserCommand(ADDRESS, where)).toEqual(command)
  })

  it.each([
    ['on Linux without a display', seat('linux', { DISPLAY: '' })],
    ['in automation', seat('darwin', { CI: 'true' })],
    ['from a service or a script', seat('linux', { DISPLAY: ':0' }, false)],
    ['over SSH', seat('linux', { DISPLAY: 'localhost:10.0', SSH_CONNECTION: '10.0.0.2 50000 10.0.0.3 22' })],
  ])('is left alone %s', (_, where) => {
    expect(browserCommand(ADDRESS, where)).toBeNull()
  })
})
