/** The address that a person on this machine opens: of a server that listens everywhere, the loopback one. */
export function shownAddress(host: string, port: number): string {
  const bare = host.replace(/^\[|\]$/g, '')
  const shown = bare === '0.0.0.0' || bare === '::' ? '127.0.0.1' : bare
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`
}
