const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  times: '×',
  plusmn: '±',
  divide: '÷',
  minus: '−',
  le: '≤',
  ge: '≥',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  permil: '‰',
  shy: '\u00AD',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  eth: 'đ',
  ETH: 'Đ',
  dstrok: 'đ',
  Dstrok: 'Đ',
  rarr: '→',
  larr: '←',
  dagger: '†',
}
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  breve: '\u0306',
  cedil: '\u0327',
}

/**
 * The character that an HTML entity stands for, null for anything that is none ("J&T;").
 * `body` is what stands between `&` and `;`: "amp", "#7845", "#x1EA5", "ecirc".
 */
export function decodeEntity(body: string): string | null {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body)
  if (numeric) {
    const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : null
  }
  if (Object.hasOwn(NAMED, body)) return NAMED[body] ?? null
  const accented = /^([A-Za-z])(grave|acute|circ|tilde|uml|breve|cedil)$/.exec(body)
  return accented ? `${accented[1]}${ACCENTS[accented[2] ?? ''] ?? ''}`.normalize('NFC') : null
}
