/** A text at a place, for PDFs that tests make: size and baseline in points from the lower left corner. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  /** Operators before it, e.g. "3 Tc". */
  readonly before?: string
}

export interface MadePdf {
  readonly pages: readonly (readonly Placed[])[]
  /** Goes into the trailer. */
  readonly trailer?: string
  /** Operators that draw on each page, before and after its text. */
  readonly under?: string
  readonly over?: string
  /** Entries of each page's dictionary, e.g. its annotations. */
  readonly page?: string
  /** Entries of the resources. */
  readonly resources?: string
  readonly catalog?: string
  /** Objects from number 100 on, each with its own braces. */
  readonly objects?: readonly string[]
  readonly font?: string
  /** Width and height of the pages, in points; default A4. */
  readonly size?: readonly [number, number]
}

/** Writes a PDF with one Latin font, upright and bold. */
export function madePdf(made: MadePdf): Uint8Array {
  const { pages, trailer = '', under = '', over = '', page = '', resources = '', catalog = '' } = made
  const font = made.font ?? 'Helvetica'
  const objects: [number, string][] = [
    [1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`],
    [
      2,
      `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}]>>`,
    ],
    [3, `<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>`],
    [4, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>'],
  ]
  for (const [index, texts] of pages.entries()) {
    const shown = texts.map(
      ({ x, y, text, size = 12, bold = false, before = '0 Tc' }) =>
        `BT ${before} /${bold ? 'B' : 'F'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    const content = [under, ...shown, over].join('\n')
    objects.push(
      [
        5 + 2 * index,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${made.size?.join(' ') ?? '595 842'}]/Contents ${6 + 2 * index} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>${resources}>>${page}>>`,
      ],
      [6 + 2 * index, `<</Length ${content.length}>>stream\n${content}\nendstream`],
    )
  }
  for (const [index, object] of (made.objects ?? []).entries()) objects.push([100 + index, object])
  let file = '%PDF-1.5\n'
  const entries = objects.map(([number, object]) => {
    const entry = `${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${number} 0 obj\n${object}\nendobj\n`
    return entry
  })
  file += `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer<</Size 200/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}
