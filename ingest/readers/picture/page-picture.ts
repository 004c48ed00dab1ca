/** A picture as a PDF can hold it: its data still packed, or its dots row by row. */
export interface PagePicture {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly bits: 1 | 8
  /** Degrees by which it must be turned to stand upright, clockwise. */
  readonly turn: 0 | 90 | 180 | 270
  /** How a PDF names the way `data` is packed. */
  readonly filter: 'DCTDecode' | 'FlateDecode'
  readonly data: Uint8Array
}

/** Dots of the largest picture that is opened: a phone's best has 50 million. */
export const MOST_DOTS = 80_000_000
