/**
 * For each mark the indices of those that hold it, rising. What more than `most` hold is a form that is filled in, not
 * what one of them is about: it is left out, so that pairs that share a mark stay few.
 */
export function holdersOf(
  marks: readonly (readonly string[])[],
  most: number,
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, own] of marks.entries())
    for (const mark of own) {
      const known = holders.get(mark)
      if (known === undefined) holders.set(mark, [index])
      else known.push(index)
    }
  for (const [mark, { length }] of holders) if (length > most) holders.delete(mark)
  return holders
}
