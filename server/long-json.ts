import { longBody } from './long-body.ts'

/** Elements and characters that are written at once; then everything else that waits has its turn. */
const SLICE = 250
const CHARACTERS = 200_000

/** A reply whose body is `{...head, [name]: items}` as JSON, written piece by piece. */
export function longJson(head: object, name: string, items: readonly unknown[]): Response {
  return longBody(piecesOf(head, name, items), { 'Content-Type': 'application/json' })
}

function* piecesOf(head: object, name: string, items: readonly unknown[]): Generator<string> {
  let slice = JSON.stringify({ ...head, [name]: [] }).slice(0, -2)
  for (const [at, item] of items.entries()) {
    // What JSON has no form for stands as null in a list.
    slice += `${at === 0 ? '' : ','}${JSON.stringify(item) ?? 'null'}`
    if (at % SLICE < SLICE - 1 && slice.length < CHARACTERS) continue
    yield slice
    slice = ''
  }
  yield `${slice}]}`
}
