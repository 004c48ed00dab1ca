import { damagedFile } from '../limits.ts'

/**
 * The page of a web archive (MHTML, RFC 2557): its first part that is HTML, decoded, in UTF-8.
 *
 * @throws UserError `file_damaged` when no part is a page
 */
export function pageOfMhtml(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  const boundary = /boundary\s*=\s*"?([^"\s;]+)"?/i.exec(text.slice(0, 4_096))?.[1]
  if (boundary === undefined) throw damagedFile('no boundary')
  for (const part of text.split(`--${boundary}`)) {
    const end = /\r?\n\r?\n/.exec(part)
    if (end === null) continue
    const head = part.slice(0, end.index)
    if (!/content-type:\s*text\/html/i.test(head)) continue
    const body = part.slice(end.index + end[0].length)
    const charset =
      /charset\s*=\s*"?([\w-]+)/i.exec(head)?.[1] ??
      /<meta[^>]+charset\s*=\s*3?D?\s*["']?([\w-]+)/i.exec(body)?.[1]
    const page = new TextDecoder(knownCharset(charset)).decode(decodeBody(body, head))
    // The page's own word for its encoding counts no more.
    return new TextEncoder().encode(page.replace(/charset\s*=\s*["']?[\w-]+/i, 'charset=utf-8'))
  }
  throw damagedFile('no page in the archive')
}

function knownCharset(label: string | undefined): string {
  try {
    return new TextDecoder(label ?? 'utf-8').encoding
  } catch {
    return 'utf-8'
  }
}

function decodeBody(body: string, head: string): Uint8Array {
  const transfer = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (transfer === 'base64') return Buffer.from(body, 'base64')
  if (transfer !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
