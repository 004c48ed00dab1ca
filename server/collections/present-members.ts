import type { DocumentSummary } from '../../search/library.ts'
import { parseId, reportIdOf } from '../../search/sqlite/ids.ts'

/** A paper of a collection as it was when it was put there. */
export interface Member {
  readonly reportId: string
  /** Name of its file then. */
  readonly file: string
}

/** Where the papers of a collection are now. */
export interface PresentMembers {
  /** Reports of the library, in its order, each with the members that it is: the paper itself and former copies. */
  readonly present: ReadonlyMap<string, readonly Member[]>
  readonly absent: readonly Member[]
}

/**
 * Finds the papers of a collection in the library: by their ids, which come from the bytes of a document, and else
 * the paper at the same place in the document that has the file name now, which is a newer copy.
 */
export function presentMembers(
  members: readonly Member[],
  documents: readonly DocumentSummary[],
): PresentMembers {
  const known = documents.flatMap(({ reports }) => reports.map(({ id }) => id))
  const isKnown = new Set(known)
  const byFile = new Map(documents.map(({ file, id }) => [file, id]))
  const found = new Map<string, Member[]>()
  const absent: Member[] = []
  for (const member of members) {
    const id = isKnown.has(member.reportId) ? member.reportId : newerCopy(member, byFile)
    if (id !== null && isKnown.has(id)) found.set(id, [...(found.get(id) ?? []), member])
    else absent.push(member)
  }
  const present = known.flatMap((id) => {
    const of = found.get(id)
    return of === undefined ? [] : [[id, of] as const]
  })
  return { present: new Map(present), absent }
}

function newerCopy({ reportId, file }: Member, byFile: ReadonlyMap<string, string>): string | null {
  const documentId = byFile.get(file)
  const place = parseId(reportId, 'r')
  return documentId === undefined || place === null ? null : reportIdOf(documentId, place.ordinal)
}
