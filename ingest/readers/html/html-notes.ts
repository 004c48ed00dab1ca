import { innerText, type XmlElement } from '../package/xml-tree.ts'

/** A note of an HTML page, and how its mark links to it. */
export interface HtmlNote {
  readonly noteId: string
  readonly label: string
  /** The element that holds the note's text. */
  readonly body: XmlElement
  /** The link or links in the text that lead back. */
  readonly backLinks: ReadonlySet<XmlElement>
}

export interface HtmlNotes {
  /** By the link that is the mark. */
  readonly byMark: ReadonlyMap<XmlElement, HtmlNote>
  readonly bodies: ReadonlySet<XmlElement>
}

interface Seen {
  readonly element: XmlElement
  readonly parents: readonly XmlElement[]
}

const LABEL = /^[[(]?\s*(\d{1,4}|[ivxlc]{1,7}|\*{1,3})\s*[\])]?$/i
const HOLDERS = new Set(['p', 'li', 'div', 'dd', 'aside', 'td'])

/**
 * Finds notes by their links: the mark leads to the note, and the note leads back to the mark. So they are
 * written by Word, LibreOffice and by converters from Markdown.
 */
export function findNotes(root: XmlElement): HtmlNotes {
  const byName = new Map<string, Seen>()
  const links: Seen[] = []
  walk(root, [], (element, parents) => {
    for (const key of ['id', 'name']) {
      const name = element.attributes.get(key)
      if (name !== undefined && !byName.has(name)) byName.set(name, { element, parents })
    }
    if (element.name === 'a' && element.attributes.get('href')?.startsWith('#') === true)
      links.push({ element, parents })
  })
  const byMark = new Map<XmlElement, HtmlNote>()
  const bodies = new Set<XmlElement>()
  const back = new Set<XmlElement>()
  for (const link of links) {
    // The way back from a note looks just like a mark.
    if (back.has(link.element)) continue
    const label = LABEL.exec(innerText(link.element).trim())?.[1]
    const target = byName.get(targetOf(link.element))
    if (label === undefined || target === undefined) continue
    const body = holderOf(target)
    if (body === undefined || bodies.has(body) || link.parents.includes(body)) continue
    const own = namesOf(link)
    const backLinks = links.filter(
      (other) => own.has(targetOf(other.element)) && (other.element === body || other.parents.includes(body)),
    )
    if (backLinks.length === 0) continue
    for (const other of backLinks) back.add(other.element)
    bodies.add(body)
    byMark.set(link.element, {
      noteId: `note-${bodies.size}`,
      label,
      body,
      backLinks: new Set(backLinks.map((other) => other.element)),
    })
  }
  return { byMark, bodies }
}

function walk(
  element: XmlElement,
  parents: readonly XmlElement[],
  visit: (element: XmlElement, parents: readonly XmlElement[]) => void,
): void {
  visit(element, parents)
  const inner = [...parents, element]
  for (const child of element.children) if (typeof child !== 'string') walk(child, inner, visit)
}

function targetOf(link: XmlElement): string {
  return (link.attributes.get('href') ?? '').slice(1)
}

/** The names under which a link can be led back to: its own and those of the elements right around it. */
function namesOf(link: Seen): Set<string> {
  const near = [link.element, ...link.parents.slice(-2)]
  return new Set(
    near
      .flatMap((element) => ['id', 'name'].map((key) => element.attributes.get(key) ?? ''))
      .filter((name) => name !== ''),
  )
}

/** A `div` of its own around the note, else the paragraph or list item that the target stands in. */
function holderOf(target: Seen): XmlElement | undefined {
  if (HOLDERS.has(target.element.name)) return target.element
  const index = target.parents.findLastIndex((parent) => HOLDERS.has(parent.name))
  const holder = target.parents[index]
  const around = target.parents[index - 1]
  const alone = around?.name === 'div' && around.attributes.has('id') && holder !== undefined
  return alone && innerText(around).trim().startsWith(innerText(holder).trim().slice(0, 20)) ? around : holder
}
