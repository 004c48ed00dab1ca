import { namesBody, type Quotable } from './quotable.ts'
import type { FilledSection } from './select-quotables.ts'
import { withBody } from './with-body.ts'

/** The points of a section, which lose its heading: where that names a body, each begins with whom it is for. */
export function pointsWithBody({ title, chosen }: FilledSection): readonly Quotable[] {
  const body = title.replace(/[\s.:;,]+$/u, '')
  if (!namesBody(body)) return chosen
  return chosen.map((one) => withBody(one, body))
}
