import { isShown } from './is-shown.ts'
import type { Quotable } from './quotable.ts'

/** A task with whom it is for before it, where it does not say so itself. */
export function withBody(one: Quotable, body: string): Quotable {
  const text = `${body}: ${one.text}`
  return one.text.includes(body) || !isShown(text, [one]) ? one : { ...one, text }
}
