/** Characters of texts whose results are kept by one function, twice over: those of a shelf's papers. */
const MOST = 400_000
/** A map's entry costs about as much as a few words more. */
const ENTRY = 24

/**
 * A function of texts that keeps what it gave for the last of them: in one turn the same sentences, leads and headings
 * are looked at many times over. What it gives must not be changed by anyone.
 *
 * @param make depends on the text alone
 * @param most characters of the texts whose results are kept for certain; at most twice as many are held
 */
export function keepResults<T extends object | string>(
  make: (text: string) => T,
  most = MOST,
): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  let held = 0
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? make(text)
    held += text.length + ENTRY
    if (held > most) {
      old = young
      young = new Map()
      held = text.length + ENTRY
    }
    young.set(text, result)
    return result
  }
}
