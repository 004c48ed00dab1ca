import type { ReadLimits } from '../limits.ts'
import { decodeXml } from '../package/decode-xml.ts'
import { relationships } from '../package/relationships.ts'
import { attribute, elements, firstElement, innerText, parseXml } from '../package/xml-tree.ts'
import type { ZipArchive } from '../package/zip-archive.ts'

/** What people wrote beside the cells of a sheet, by the name of the cell ("K8"); there it is that figures are explained. */
export function cellComments(
  archive: ZipArchive,
  sheet: string,
  limits: ReadLimits,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { type, part } of relationships(archive, sheet, limits)) {
    const bytes = type === 'comments' && part !== null ? archive.part(part) : null
    if (bytes === null) continue
    for (const comment of elements(
      firstElement(parseXml(decodeXml(bytes), limits), 'commentList'),
      'comment',
    )) {
      const text = innerText(firstElement(comment, 'text') ?? '')
        .replace(/\s+/g, ' ')
        .trim()
      const cell = attribute(comment, 'ref')
      if (cell !== undefined && text !== '') found.set(cell, text)
    }
  }
  return found
}
