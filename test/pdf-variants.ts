import { deflateSync, inflateSync } from 'node:zlib'

/** Objects of a PDF by number, as they are written between "obj" and "endobj", letters for bytes. */
type Objects = ReadonlyMap<number, string>

/**
 * The same PDF with its streams unpacked and one plain table of objects, so that damage reaches what stands inside:
 * drawing operations, fonts, tables of letters. For files as LibreOffice writes them.
 */
export function plainPdf(bytes: Uint8Array): Uint8Array {
  const { objects, root } = readObjects(bytes)
  const unpacked = new Map([...objects].map(([number, body]) => [number, unpack(body)]))
  const { file, offsets, size } = writeObjects(unpacked)
  const rows = offsets.map((offset) =>
    offset === 0 ? '0000000000 65535 f ' : `${String(offset).padStart(10, '0')} 00000 n `,
  )
  const trailer = `trailer\n<</Size ${size}/Root ${root} 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return toBytes(`${file}xref\n0 ${size}\n${rows.join('\n')}\n${trailer}`)
}

/** The same PDF with its objects in a packed stream and a packed stream for their table, as newer programs write. */
export function compactPdf(bytes: Uint8Array): Uint8Array {
  const { objects, root } = readObjects(bytes)
  const loose = [...objects].filter(([, body]) => !body.endsWith('endstream'))
  const parts = loose.map(([number, body]) => ({ number, body: `${body}\n` }))
  let at = 0
  const index = parts.map(({ number, body }) => {
    const row = `${number} ${at}`
    at += body.length
    return row
  })
  const first = `${index.join(' ')}\n`
  const box = Math.max(...objects.keys()) + 1
  const boxed = new Map([...objects].filter(([, body]) => body.endsWith('endstream')))
  const content = first + parts.map(({ body }) => body).join('')
  boxed.set(box, packedStream(`/Type/ObjStm/N ${parts.length}/First ${first.length}`, content))
  const { file, offsets } = writeObjects(boxed)
  const size = box + 2
  const rows = Buffer.alloc(size * 7)
  for (const [number, offset] of [...offsets, file.length].entries()) {
    const inside = parts.findIndex((part) => part.number === number)
    rows.writeUInt8(inside >= 0 ? 2 : offset === 0 ? 0 : 1, number * 7)
    rows.writeUInt32BE(inside >= 0 ? box : offset, number * 7 + 1)
    rows.writeUInt16BE(Math.max(0, inside), number * 7 + 5)
  }
  const table = packedStream(`/Type/XRef/Size ${size}/W[1 4 2]/Root ${root} 0 R`, rows.toString('latin1'))
  return toBytes(`${file}${box + 1} 0 obj\n${table}\nendobj\nstartxref\n${file.length}\n%%EOF\n`)
}

function readObjects(bytes: Uint8Array): { readonly objects: Objects; readonly root: string } {
  const text = Buffer.from(bytes).toString('latin1')
  const root = /\/Root (\d+) 0 R/.exec(text)?.[1]
  if (root === undefined) throw new Error('The file names no root')
  const found = text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\s([\s\S]*?)\sendobj/g)
  return { objects: new Map([...found].map(([, number, body]) => [Number(number), body ?? ''])), root }
}

function writeObjects(objects: Objects) {
  const size = Math.max(...objects.keys()) + 1
  let file = '%PDF-1.6\n'
  const offsets = Array.from({ length: size }, (_, number) => {
    const body = objects.get(number)
    if (body === undefined) return 0
    const offset = file.length
    file += `${number} 0 obj\n${body}\nendobj\n`
    return offset
  })
  return { file, offsets, size }
}

function unpack(body: string): string {
  const [, head, packed] = /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\nendstream$/.exec(body) ?? []
  if (head === undefined || packed === undefined || !/\/Filter\s*\/FlateDecode/.test(head)) return body
  const content = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
  const plain = head
    .replace(/\/Filter\s*\/FlateDecode/, '')
    .replace(/\/Length\s+\d+(\s+\d+\s+R)?/, `/Length ${content.length}`)
  return `${plain}stream\n${content}\nendstream`
}

function packedStream(entries: string, content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
  return `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`
}

function toBytes(file: string): Uint8Array {
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
