/** Something that can be found: a passage, a paragraph of a public set, a chunk. */
export interface Unit {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** A question and, for some collection of units, the pieces it needs: each shown by any unit of a set. */
export interface Question {
  readonly text: string
  readonly type: string
  pieces(units: readonly FoundUnit[]): readonly ReadonlySet<string>[]
}

/** A unit with its place in a file; public sets have none. */
export interface FoundUnit extends Unit {
  readonly file?: string
  readonly lines?: readonly [number, number]
  readonly notes?: readonly { readonly text: string; readonly lines: readonly [number, number] }[]
}
