import { isShown } from './is-shown.ts'
import { namesBody, type Quotable } from './quotable.ts'
import type { FilledSection } from './select-quotables.ts'

/** The points of a section, which lose its heading: where that names a body, each begins with whom it is for. */
export function pointsWithBody({ title, chosen }: FilledSection): readonly Quotable[] {
  const body = title.replace(/[\s.:;,]+$/u, '')
  if (!namesBody(body)) return chosen
  return chosen.map((one) => {
    const text = `${body}: ${one.text}`
    return one.text.includes(body) || !isShown(text, [one]) ? one : { ...one, text }
  })
}
