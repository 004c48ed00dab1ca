import type { ReadLimits } from '../limits.ts'
import { decodeXml } from './decode-xml.ts'
import { attribute, elements, parseXml } from './xml-tree.ts'
import type { ZipArchive } from './zip-archive.ts'

/** A part that another part of an Office package names. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `officeDocument`, `chart`, `aFChunk`. */
  readonly type: string
  /** Name of the part inside the archive; null for what lies outside, which is never opened. */
  readonly part: string | null
}

/** The part that holds the document itself, by the package's own table: Word Online calls it `word/document2.xml`. */
export function mainPart(archive: ZipArchive, limits: ReadLimits): string | null {
  return relationships(archive, '', limits).find(({ type }) => type === 'officeDocument')?.part ?? null
}

/**
 * What a part refers to ([ECMA-376] part 2, 9.3).
 *
 * @param part its name; empty for the package itself
 * @throws UserError what `parseXml` throws
 */
export function relationships(archive: ZipArchive, part: string, limits: ReadLimits): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = archive.part(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (bytes === null) return []
  return elements(parseXml(decodeXml(bytes), limits), 'Relationship').map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    part:
      attribute(element, 'TargetMode') === 'External'
        ? null
        : partName(attribute(element, 'Target') ?? '', folder),
  }))
}

function partName(target: string, folder: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
