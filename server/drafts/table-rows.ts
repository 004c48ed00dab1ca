import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import type { DraftPart } from './draft-part.ts'

/** What tables of the papers that parts draw from may be looked for in: first what the parts tell. */
export async function tableRows(
  { parts }: { readonly parts: readonly DraftPart[] },
  library: Library,
): Promise<readonly Passage[]> {
  const told = parts.flatMap(({ plan: { sections } }) => sections.flatMap(({ passages }) => passages))
  const beside = await Promise.all(parts.map((part) => part.beside()))
  const whole = await Promise.all(parts.map(({ choice }) => library.report(choice.main.id)))
  return [...told, ...beside.flat(), ...whole.flatMap((report) => report?.contents ?? [])]
}
