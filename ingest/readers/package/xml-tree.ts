import { damagedFile, type ReadLimits, tooComplexFile } from '../limits.ts'

/** An element. Names of elements and attributes are local: `w:p` is `p`, `w:val` is `val`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

interface OpenElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * Reads XML into a tree, without any loading and without entities of the document's own: a document type is
 * stepped over, `&name;` other than the five of XML stays as it stands. So neither "billion laughs" nor an
 * external entity can do anything.
 *
 * @throws UserError `file_damaged` for tags that do not match, `file_too_complex` past depth or node count
 */
export function parseXml(text: string, limits: Pick<ReadLimits, 'depth' | 'nodes'>): XmlElement {
  const root: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [] }
  const stack: OpenElement[] = [root]
  let nodes = 0
  let at = 0
  while (at < text.length) {
    const top = stack.at(-1) ?? root
    const open = text.indexOf('<', at)
    const end = open < 0 ? text.length : open
    if (end > at && stack.length > 1) {
      top.children.push(decodeEntities(text.slice(at, end)))
      nodes++
    }
    if (open < 0) break
    if (text.startsWith('<!--', open)) at = after(text, '-->', open + 4)
    else if (text.startsWith('<![CDATA[', open)) {
      const close = after(text, ']]>', open)
      top.children.push(text.slice(open + 9, close - 3))
      at = close
    } else if (text.startsWith('<?', open)) at = after(text, '?>', open)
    else if (text.startsWith('<!', open)) at = afterDoctype(text, open)
    else {
      const close = tagEnd(text, open)
      const tag = text.slice(open + 1, close)
      at = close + 1
      if (tag.startsWith('/')) {
        if (stack.length < 2 || localName(tag.slice(1).trim()) !== top.name)
          throw damagedFile('mismatched tag')
        stack.pop()
      } else {
        const element = readTag(tag)
        top.children.push(element)
        if (!tag.endsWith('/')) stack.push(element)
        nodes++
      }
    }
    if (stack.length > limits.depth || nodes > limits.nodes) throw tooComplexFile()
  }
  const element = root.children.find((child): child is XmlElement => typeof child !== 'string')
  if (element === undefined || stack.length > 1) throw damagedFile('incomplete document')
  return element
}

/** Child elements, all or those of one name. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  return found
}

/** The first child element of that name. */
export function firstElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** An attribute by its local name. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)
}

/** All text inside an element, in order. */
export function innerText(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(innerText).join('')
}

/** `&amp;`, `&#7843;`, `&#x1EA3;`; everything else stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return NAMED.get(body) ?? whole
    return codePoint(
      body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1)),
    )
  })
}

/** The character of a number, "\uFFFD" for numbers that are none. */
export function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff)
    ? String.fromCodePoint(value)
    : '\uFFFD'
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  if (at < 0) throw damagedFile(`missing ${mark}`)
  return at + mark.length
}

function afterDoctype(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const letter = text[at]
    if (letter === '[') depth++
    else if (letter === ']') depth--
    else if (letter === '>' && depth <= 0) return at + 1
  }
  throw damagedFile('open document type')
}

/** Where the tag ends; a `>` inside quotes belongs to an attribute. */
function tagEnd(text: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  throw damagedFile('open tag')
}

function readTag(tag: string): OpenElement {
  const name = /^[^\s/>]+/.exec(tag)?.[0]
  if (name === undefined) throw damagedFile('tag without a name')
  let attributes = NO_ATTRIBUTES
  if (tag.length > name.length + 1) {
    const found = new Map<string, string>()
    for (const match of tag.slice(name.length).matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      const key = localName(match[1] ?? '')
      if (!found.has(key)) found.set(key, decodeEntities(match[2] ?? match[3] ?? ''))
    }
    attributes = found
  }
  return { name: localName(name), attributes, children: [] }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
