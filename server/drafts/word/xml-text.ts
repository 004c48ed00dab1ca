/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of characters, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** The text without what would make an XML file unreadable as a whole. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** Plain data (as JSON holds it) with every string in it fit for XML. */
export function xmlData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? xmlText(value) : value,
  ) as Data
}
