import type { PagePicture } from './page-picture.ts'

/** Width of an A4 sheet, in points. */
const SHEET = 595
/** Points a dot at most: a screen has 96 dots an inch, and what is smaller than a sheet is no whole page. */
const COARSEST = 72 / 96

/** A PDF whose only page is a picture, as large as a sheet that was photographed whole. */
export function picturePdf(picture: PagePicture): Uint8Array {
  const { width, height, channels, bits, turn, filter, data } = picture
  const scale = Math.min(SHEET / Math.min(width, height), COARSEST)
  const size = [width * scale, height * scale].map((length) => Math.max(1, length).toFixed(2))
  const content = `q ${size[0]} 0 0 ${size[1]} 0 0 cm /I Do Q`
  const colours = channels === 1 ? 'DeviceGray' : 'DeviceRGB'
  const objects: (readonly Uint8Array[])[] = [
    [letters('<</Type/Catalog/Pages 2 0 R>>')],
    [letters('<</Type/Pages/Count 1/Kids[3 0 R]>>')],
    [
      letters(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Rotate ${turn}/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`,
      ),
    ],
    [letters(`<</Length ${content.length}>>stream\n${content}\nendstream`)],
    [
      letters(
        `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${colours}/BitsPerComponent ${bits}/Filter/${filter}/Length ${data.length}>>stream\n`,
      ),
      data,
      letters('\nendstream'),
    ],
  ]
  const parts: Uint8Array[] = [letters('%PDF-1.4\n')]
  let length = parts[0]?.length ?? 0
  const offsets: number[] = []
  const add = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  for (const [index, pieces] of objects.entries()) {
    offsets.push(length)
    add(letters(`${index + 1} 0 obj\n`))
    for (const piece of pieces) add(piece)
    add(letters('\nendobj\n'))
  }
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  add(
    letters(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

function letters(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
