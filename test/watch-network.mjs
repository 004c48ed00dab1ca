// Loaded before a program (node --import): writes a line to the file NETWORK_LOG for every connection, look-up of a
// name and datagram that the process asks for. Connections to pipes and sockets in the file system stay inside.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'

const tell = (what, ...details) =>
  appendFileSync(
    process.env.NETWORK_LOG,
    `${JSON.stringify({ what, details, argv: process.argv.slice(1, 3) })}\n`,
  )

// http, https, tls and fetch all end here.
const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...words) {
  const [first] = Array.isArray(words[0]) ? words[0] : words
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: words[1] }
  const isInside = typeof options.path === 'string' || (typeof first === 'string' && !/^\d+$/.test(first))
  if (!isInside) tell('connect', options.host ?? 'localhost', options.port)
  return connect.apply(this, words)
}
for (const api of [dns, dns.promises])
  for (const name of Object.keys(api).filter((key) => /^(?:lookup|resolve)/.test(key))) {
    const look = api[name]
    if (typeof look !== 'function') continue
    api[name] = function (...words) {
      // Where the server itself listens.
      if (words[0] !== '127.0.0.1') tell(name, words[0])
      return look.apply(this, words)
    }
  }
const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...words) {
  tell('datagram')
  return send.apply(this, words)
}
