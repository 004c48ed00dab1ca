import { decodeEntity } from '../entities.ts'
import { type ReadLimits, tooComplexFile } from '../limits.ts'
import type { XmlElement, XmlNode } from '../package/xml-tree.ts'

interface OpenElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr o:p'.split(' '))
/** Elements whose content is no text to read. */
const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'title',
  'textarea',
  'xml',
])
/** An opening tag that ends an open element of these names. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['tr', new Set(['td', 'th', 'tr', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['p', new Set(['p'])],
])
const BLOCKS = new Set(
  'address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol pre section table ul'.split(
    ' ',
  ),
)
/** No implied end reaches out of these. */
const SCOPES = new Set(['table', 'ul', 'ol', 'dl', 'body'])
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * Reads HTML as it is found, with ends left out and tags that do not match, into a tree. Scripts, styles and
 * embedded things are dropped whole; nothing is loaded.
 *
 * @throws UserError `file_too_complex`
 */
export function parseHtml(text: string, limits: Pick<ReadLimits, 'depth' | 'nodes'>): XmlElement {
  const root: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [] }
  const stack: OpenElement[] = [root]
  let nodes = 0
  let at = 0
  while (at < text.length) {
    const top = stack.at(-1) ?? root
    const open = text.indexOf('<', at)
    const end = open < 0 ? text.length : open
    if (end > at) {
      top.children.push(decodeText(text.slice(at, end)))
      nodes++
    }
    if (open < 0) break
    if (text.startsWith('<!--', open)) at = after(text, '-->', open + 4)
    else if (/^<[!?]/.test(text.slice(open, open + 2))) at = after(text, '>', open)
    else if (!/^<\/?[a-zA-Z]/.test(text.slice(open, open + 3))) {
      const last = top.children.length - 1
      const before = top.children[last]
      if (typeof before === 'string') top.children[last] = `${before}<`
      else top.children.push('<')
      at = open + 1
    } else {
      const close = tagEnd(text, open)
      const tag = text.slice(open + 1, close)
      at = close + 1
      const name = /^\/?([^\s/>]+)/.exec(tag)?.[1]?.toLowerCase() ?? ''
      if (tag.startsWith('/')) closeElement(stack, name)
      else if (RAW.has(name)) {
        if (!tag.endsWith('/')) at = afterRaw(text, name, at)
      } else {
        nodes++
        impliedEnds(stack, name)
        const element: OpenElement = { name, attributes: readAttributes(tag, name.length), children: [] }
        ;(stack.at(-1) ?? root).children.push(element)
        if (!VOID.has(name) && !tag.endsWith('/')) stack.push(element)
      }
    }
    if (stack.length > limits.depth || nodes > limits.nodes) throw tooComplexFile()
  }
  return root
}

function decodeText(text: string): string {
  return text.includes('&')
    ? text.replace(/&(#?\w{1,12});?/g, (whole, body: string) => decodeEntity(body) ?? whole)
    : text
}

function closeElement(stack: OpenElement[], name: string): void {
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index]
    if (open?.name === name) {
      stack.length = index
      return
    }
    if (
      open !== undefined &&
      (open.name === 'td' || open.name === 'table') &&
      name !== 'table' &&
      name !== 'tr'
    )
      return
  }
}

function impliedEnds(stack: OpenElement[], name: string): void {
  const ended = BLOCKS.has(name) ? ENDS.get('p') : ENDS.get(name)
  if (ended === undefined) return
  let keep = stack.length
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index]
    if (open === undefined || SCOPES.has(open.name)) break
    if (ended.has(open.name)) keep = index
    else if (BLOCKS.has(open.name)) break
  }
  stack.length = keep
}

function readAttributes(tag: string, nameLength: number): ReadonlyMap<string, string> {
  if (tag.length <= nameLength + 1) return NO_ATTRIBUTES
  const found = new Map<string, string>()
  for (const match of tag
    .slice(nameLength)
    .matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)) {
    const key = (match[1] ?? '').toLowerCase()
    if (!found.has(key)) found.set(key, decodeText(match[2] ?? match[3] ?? match[4] ?? ''))
  }
  return found
}

function tagEnd(text: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if ((letter === '"' || letter === "'") && text[at - 1] === '=') quote = letter
    else if (letter === '>') return at
  }
  // A quote that never closes: the tag ends at the next bracket.
  const next = text.indexOf('>', open)
  return next < 0 ? text.length : next
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function afterRaw(text: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = from
  return close.exec(text) === null ? text.length : close.lastIndex
}
