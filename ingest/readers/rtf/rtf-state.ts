/** Where the letters of a group go. */
export type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'colours' | 'label'

/** What a group inherits and forgets at its end. */
export interface RtfState {
  readonly destination: Destination
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly hidden: boolean
  readonly struck: boolean
  readonly font: number
  /** Number in the table of colours. */
  readonly color: number
  /** Shading or marker, a number in the table of colours; null where its colour is not known. */
  readonly ground: number | null
  /** Half points. */
  readonly size: number
  /** Bytes that stand for old readers after each `\u`. */
  readonly skipAfterUnicode: number
  readonly note: boolean
}

export const FIRST_STATE: RtfState = {
  destination: 'text',
  bold: false,
  italic: false,
  superscript: false,
  hidden: false,
  struck: false,
  font: 0,
  color: 0,
  ground: 0,
  size: 24,
  skipAfterUnicode: 1,
  note: false,
}

const SKIPPED = new Set(
  (
    'listtable listoverridetable revtbl rsidtbl info pict object header headerl headerr headerf footer ' +
    'footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn fldinst annotation atnid atnauthor xe tc ' +
    'generator themedata datastore latentstyles mmathPr wgrffmtfilter xmlnstbl nonshppict pgptbl bkmkstart bkmkend ' +
    'nonesttables userprops docvar template operator shpgrp sp sn sv do'
  ).split(' '),
)

/** The destination that a control word opens, null for words that open none. */
export function destinationOf(word: string): Destination | null {
  if (word === 'fonttbl') return 'fonts'
  if (word === 'stylesheet') return 'styles'
  if (word === 'colortbl') return 'colours'
  if (word === 'listtext' || word === 'pntext') return 'label'
  return SKIPPED.has(word) ? 'skip' : null
}

/** Changes of the look of letters; the same state for every other word. */
export function changeLook(state: RtfState, word: string, value: number | null): RtfState {
  const on = value !== 0
  switch (word) {
    case 'b':
      return { ...state, bold: on }
    case 'i':
      return { ...state, italic: on }
    case 'super':
      return { ...state, superscript: on }
    case 'up':
      return { ...state, superscript: value === null || value >= 4 }
    case 'nosupersub':
    case 'sub':
      return { ...state, superscript: false }
    case 'strike':
    case 'striked':
    case 'deleted':
      return { ...state, struck: on }
    case 'v':
      return { ...state, hidden: on }
    case 'cf':
      return { ...state, color: value ?? 0 }
    case 'fs':
      return { ...state, size: value ?? 24 }
    case 'cb':
    case 'chcbpat':
    case 'highlight':
      return { ...state, ground: value ?? 0 }
    case 'chshdng':
    case 'shptxt':
      // A pattern, or a shape of a colour of its own.
      return { ...state, ground: null }
    case 'f':
      return { ...state, font: value ?? 0 }
    case 'uc':
      return { ...state, skipAfterUnicode: Math.min(10, Math.max(0, value ?? 1)) }
    case 'plain':
      return { ...FIRST_STATE, ...kept(state) }
    default:
      return state
  }
}

/** What `\plain` leaves: the rest is as at the beginning. */
function kept({ destination, font, skipAfterUnicode, note }: RtfState): Partial<RtfState> {
  return { destination, font, skipAfterUnicode, note }
}

/** Control words that are letters. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['~', '\u00A0'],
  ['_', '-'],
  // In fonts of TCVN3 the soft hyphen is the letter "ư".
  ['-', '\u00AD'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])
