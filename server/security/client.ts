import { type BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Proxies of the owner's own, whose word on where a request comes from is taken. */
export type TrustedProxies = Pick<BlockList, 'check'>

/**
 * The address that a request comes from. What `X-Forwarded-For` says counts only where the connection is a trusted
 * proxy's: then the last address in it that is no trusted proxy, since anyone may have written those before.
 */
export function clientAddress(c: Context, trusted: TrustedProxies): string {
  const connected = connectedAddress(c)
  if (!isTrusted(connected, trusted)) return connected
  const told = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => bareAddress(address))
  return told.findLast((address) => isIP(address) !== 0 && !isTrusted(address, trusted)) ?? connected
}

/** True when the person's browser speaks https, to this server or to a trusted proxy in front of it. */
export function isSecure(c: Context, trusted: TrustedProxies): boolean {
  if (new URL(c.req.url).protocol === 'https:') return true
  if (!isTrusted(connectedAddress(c), trusted)) return false
  const told = (c.req.header('X-Forwarded-Proto') ?? '')
    .split(',')
    .map((scheme) => scheme.trim().toLowerCase())
  return told.includes('https')
}

/** The address at the other end of the connection; one shared name where there is none (an in-process call). */
function connectedAddress(c: Context): string {
  const env: unknown = c.env
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return 'in-process'
  return bareAddress(getConnInfo(c).remote.address ?? 'unknown')
}

/** Without port, brackets and zone; an IPv4 address that came over IPv6 as itself. */
function bareAddress(written: string): string {
  return written
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
}

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  const family = isIP(address)
  return family !== 0 && trusted.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
