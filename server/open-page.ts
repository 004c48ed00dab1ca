import { spawn } from 'node:child_process'

/** What tells whether somebody sits before a screen of this machine. */
export interface Seat {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The program was started by hand in a terminal, not by a service, a script or a test. */
  readonly isTerminal: boolean
}

/**
 * The command that opens an address in the browser of whoever started the program; null where there is none to open:
 * in automation, over SSH, without a display.
 */
export function browserCommand(
  address: string,
  { platform, environment, isTerminal }: Seat,
): readonly [command: string, ...args: readonly string[]] | null {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== ''
  if (!isTerminal || isSet('CI') || isSet('SSH_CONNECTION') || isSet('SSH_TTY')) return null
  if (platform === 'darwin') return ['open', address]
  // `start` is a word of the shell; its first argument in quotation marks is a title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address]
  return isSet('DISPLAY') || isSet('WAYLAND_DISPLAY') ? ['xdg-open', address] : null
}

/** Opens the page; where that fails the address that was printed does. */
export function openPage(address: string): void {
  const { platform, env, stdout } = process
  const found = browserCommand(address, { platform, environment: env, isTerminal: stdout.isTTY === true })
  if (found === null) return
  const [command, ...args] = found
  spawn(command, args, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref()
}
