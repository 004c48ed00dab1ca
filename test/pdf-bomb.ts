import { constants, deflateRawSync } from 'node:zlib'

/** A PDF of one page whose drawing operations unpack to so many megabytes of blanks. */
export function pdfBomb(megabytes: number): Uint8Array {
  // Packed blocks that end on a byte may be put one after the other.
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const content = `x\x9c${block.toString('latin1').repeat(megabytes)}`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>',
    `<</Length ${content.length}/Filter/FlateDecode>>stream\n${content}\nendstream`,
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Size 5/Root 1 0 R>>\n%%EOF`, 'latin1')
}
