/** A stretch of a passage's text: `text.slice(start, end)`. */
export type Span = readonly [start: number, end: number]
