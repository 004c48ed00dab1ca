import type { MiddlewareHandler } from 'hono'
import { UserError } from '../../search/user-error.ts'

/** Requests with files that are read into memory at once; each may hold the largest request. */
const AT_ONCE = 3
/** Milliseconds that further ones wait, unread, for one of them to end. */
const PATIENCE = 30_000

/** Browsers and programs write longer ones; the parser misreads very short ones. */
const SHORTEST_BOUNDARY = 8

/**
 * Lets a few uploads be read at a time; the next wait before their first byte is taken.
 *
 * @throws UserError `server_busy` after waiting in vain
 */
export function fewAtOnce(atOnce = AT_ONCE, patience = PATIENCE): MiddlewareHandler {
  let running = 0
  const waiting: (() => void)[] = []
  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(late)
        resolve()
      }
      const late = setTimeout(() => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(
          new UserError('server_busy', 'Máy chủ đang nhận nhiều tệp khác. Hãy chờ một lát rồi thêm lại.'),
        )
      }, patience)
      waiting.push(go)
    })
  return async (c, next) => {
    if (running < atOnce) running += 1
    else {
      c.header('Retry-After', String(Math.ceil(patience / 1_000)))
      await turn()
      c.res.headers.delete('Retry-After')
    }
    try {
      await next()
    } finally {
      // Whoever waits longest takes the place over.
      const following = waiting.shift()
      if (following === undefined) running -= 1
      else following()
    }
  }
}

/**
 * Refuses a form of more parts than files may be sent at once, before it is taken apart: each part, however small,
 * costs work.
 *
 * @throws UserError `too_many_files`, `invalid_request`
 */
export function fewParts(most: number): MiddlewareHandler {
  return async (c, next) => {
    const type = c.req.header('Content-Type') ?? ''
    const [, quoted, bare] = /^multipart\/form-data;.*?boundary=(?:"([^"]+)"|([^;\s]+))/is.exec(type) ?? []
    const boundary = quoted ?? bare
    if (boundary !== undefined) {
      if (boundary.length < SHORTEST_BOUNDARY)
        throw new UserError(
          'invalid_request',
          'Biểu mẫu gửi lên không đúng dạng. Hãy gửi lại bằng trình duyệt.',
        )
      const body = Buffer.from(await c.req.arrayBuffer())
      const mark = `--${boundary}`
      let parts = 0
      for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) parts += 1
      // The last mark ends the form.
      if (parts - 1 > most) throw new UserError('too_many_files', `Mỗi lần thêm được tối đa ${most} tệp.`)
    }
    await next()
  }
}
