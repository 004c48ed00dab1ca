/**
 * Ids are made from the hash of the document's bytes and a place in it, so ingesting again, in any order, gives
 * the same ones: `3f9a0c1b2d4e5f60`, `…-r1`, `…-s3`, `…-p12`, `…-g7`. Ordinals count from 1 in the whole document.
 */
export function documentIdOf(hash: string): string {
  return hash.slice(0, 16)
}

export function reportIdOf(documentId: string, ordinal: number): string {
  return `${documentId}-r${ordinal}`
}

export function sectionIdOf(documentId: string, ordinal: number): string {
  return `${documentId}-s${ordinal}`
}

export function passageIdOf(documentId: string, ordinal: number): string {
  return `${documentId}-p${ordinal}`
}

export function paragraphIdOf(documentId: string, ordinal: number): string {
  return `${documentId}-g${ordinal}`
}

/** The parts of an id, null when it is none of that kind. */
export function parseId(
  id: string,
  kind: 'r' | 's' | 'p' | 'g',
): { readonly documentId: string; readonly ordinal: number } | null {
  const match = /^([0-9a-f]{16})-([rspg])([1-9][0-9]{0,8})$/.exec(id)
  if (match === null || match[2] !== kind) return null
  return { documentId: match[1] ?? '', ordinal: Number(match[3]) }
}
