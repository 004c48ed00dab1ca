/** A font of the font table and the code page of its bytes. */
export interface RtfFont {
  readonly name: string
  readonly codePage: string
}

const CHARSETS: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

/** The code page of a `\fcharset`; that of the document for all others. */
export function charsetCodePage(charset: number | null, documentCodePage: string): string {
  return (charset === null ? undefined : CHARSETS.get(charset)) ?? documentCodePage
}

/** The name of an `\ansicpg` for TextDecoder, Windows-1252 for unknown ones. */
export function ansiCodePage(value: number | null): string {
  const name = `windows-${value}`
  return value !== null && value >= 1250 && value <= 1258 ? name : 'windows-1252'
}

/** Decodes bytes of a code page. */
export function decodeBytes(bytes: readonly number[], codePage: string): string {
  return new TextDecoder(codePage).decode(Uint8Array.from(bytes))
}
