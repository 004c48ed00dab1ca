import { BLACK, type Color } from '../colour.ts'

/** The colours of a file, by their number; "none" is 0 and what the table leaves open. */
export interface RtfColours {
  readonly word: (word: string, value: number | null) => void
  /** Each ";" ends an entry. */
  readonly text: (text: string) => void
  /** Of letters: black where the table leaves it open. */
  readonly letters: (number: number) => Color
  /** Of what lies under letters: undefined where nothing does. */
  readonly ground: (number: number) => Color | undefined
}

/** Collects `\colortbl`. */
export function collectColours(): RtfColours {
  const table: (Color | undefined)[] = []
  let parts: Partial<Record<string, number>> = {}
  return {
    word(word, value) {
      if (word === 'red' || word === 'green' || word === 'blue') parts[word] = value ?? 0
    },
    text(text) {
      for (let end = text.indexOf(';'); end >= 0; end = text.indexOf(';', end + 1)) {
        const { red = 0, green = 0, blue = 0 } = parts
        table.push(Object.keys(parts).length === 0 ? undefined : [red, green, blue])
        parts = {}
      }
    },
    letters: (number) => table[number] ?? BLACK,
    ground: (number) => table[number],
  }
}
