import type { Lead } from '../../search/passage.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import type { Block } from './block.ts'
import { linesOf } from './block-lines.ts'
import type { Heading } from './headings.ts'
import { endsClosed, endsInColon } from './letters.ts'
import { printedLabel } from './numbering.ts'

/** What recovery knows of a block when enumerations are looked for. */
export interface OutlinedBlock {
  readonly block: Block
  readonly heading: Heading | null
  /** Index of its section. */
  readonly section: number | null
  readonly matter: boolean
}

/** What a block is in an enumeration. */
export interface Enumerated {
  readonly item: boolean
  readonly lead: Lead | null
}

interface Open {
  readonly style: string
  readonly lead: Lead | null
}

/**
 * Tells items from paragraphs and gives each item the sentence that introduces it. Items begin with a dash or a
 * number of any style, "Một là" or "Thứ nhất"; headings numbered alike are items too when a sentence introduces
 * them ("… đã đem lại nhiều kết quả:" above "(1) Công tác …"), and "(1)", "a)" or headings with their text run in
 * or quoted directly below a heading. The lead is the last sentence of the paragraph
 * directly above the first item when it ends in a colon, or an item that does or is a bare name, or else the heading
 * directly above.
 * Further paragraphs of an item keep its lead as long as items of its kind follow in the section.
 * Left alone: paragraphs after the last item, and items that nothing introduces.
 *
 * @returns one entry per block, in the same order
 */
export function enumerate(blocks: readonly OutlinedBlock[]): Enumerated[] {
  const moreItems = stylesAhead(blocks)
  const out: Enumerated[] = []
  let open: Open[] = []
  let candidate: Lead | null = null
  let headings: readonly { readonly style: string; readonly lead: Lead }[] = []
  let headed: Lead | null = null
  blocks.forEach(({ block, heading, matter }, index) => {
    if (matter || block.note || block.rule || block.cells) {
      out.push({ item: false, lead: null })
      return
    }
    if (heading) {
      const style = heading.label ? styleOf(block) : null
      headings =
        style === null ? [] : headings.filter((one) => one.style === style || isLarger(one.style, style))
      const first = (heading.label?.value ?? 0) <= 1
      const below =
        headed === null ? endsInColon(candidate?.text ?? '') : saysMore(heading) || BRACKETED.has(style ?? '')
      if (style !== null && first) {
        headings = headings.filter((one) => one.style !== style)
        if (below && candidate) headings = [...headings, { style, lead: candidate }]
      }
      out.push({ item: false, lead: headings.find((one) => one.style === style)?.lead ?? null })
      open = []
      const own = heading.runIn && !endsInColon(block.text) ? null : leadOf(block, !heading.runIn)
      candidate = own
      headed = heading.runIn ? null : own
      return
    }
    const style = styleOf(block)
    if (style === null) {
      const current = open.at(-1)
      const further = current !== undefined && moreItems[index]?.has(current.style) === true
      out.push({ item: false, lead: further && !endsInColon(block.text) ? current.lead : null })
      candidate = endsInColon(block.text) || announces(block.text) ? leadOf(block, false) : null
      headed = null
      if (!further && candidate === null) open = []
      return
    }
    const at = open.findIndex((one) => one.style === style)
    const restarts = candidate !== null && headed === null && (at < 0 || beginsAnew(block))
    if (at < 0 || restarts) {
      open = [...open.slice(0, at < 0 ? open.length : at), { style, lead: candidate }]
    } else open = open.slice(0, at + 1)
    out.push({ item: true, lead: open.at(-1)?.lead ?? null })
    const introduces = endsInColon(block.text) || namesInnerItems(blocks, index, open)
    candidate = introduces ? leadOf(block, false) : null
    headed = null
  })
  return out
}

const LONGEST_NAME = 120

/** "- Nhân lực nghiên cứu" without any sign at its end, above "+ Hình thành …": its name introduces them though the colon is missing. */
function namesInnerItems(
  blocks: readonly OutlinedBlock[],
  index: number,
  open: readonly { readonly style: string }[],
): boolean {
  const text = blocks[index]?.block.text ?? ''
  if (text.length > LONGEST_NAME || endsClosed(text) || /,$/.test(text)) return false
  let below = index + 1
  while (blocks[below]?.block.note || blocks[below]?.block.rule) below++
  const next = blocks[below]
  if (next === undefined || next.heading || next.matter || next.block.cells) return false
  const style = styleOf(next.block)
  return style !== null && !open.some((one) => one.style === style)
}

/** Numbers that stand before items as often as before headings. */
const BRACKETED = new Set(['parenthesis', 'lettered', 'letter', 'bracket'])

/** "1. Khâu thứ nhất: “Mở đường …”" is an item that has a text of its own, not a bare title. */
function saysMore(heading: Heading): boolean {
  return heading.runIn || heading.title.includes(': ')
}

/** "… các nhiệm vụ sau đây", "… như sau." introduces although the colon is missing. */
function announces(text: string): boolean {
  return /(như sau|sau đây|dưới đây|cụ thể|gồm)\s*[.,;]?$/iu.test(text)
}

/** "Một là, … . Hai là, …" in one paragraph is no item but all of them. */
const ORDINAL_INSIDE = /[.;]\s+(?:Hai|Ba|Thứ hai|Thứ ba)(?:\s+là)?,/u

function beginsAnew(block: Block): boolean {
  return block.bullet !== null || (printedLabel(block.text)?.value ?? 0) <= 1
}

function isLarger(style: string, than: string): boolean {
  const order = ['part', 'chapter', 'division', 'capital', 'roman', 'article', 'number', 'decimal']
  const place = (name: string) => {
    const found = order.indexOf(name.replace(/\d+$/, ''))
    return found < 0 ? order.length : found
  }
  return place(style) < place(than)
}

/** Kind of item: the dash as printed or the style of the number; null for a paragraph. */
function styleOf(block: Block): string | null {
  if (block.bullet !== null) return block.bullet
  const label = printedLabel(block.text)
  if (!label || label.style === 'form') return null
  if (label.style === 'ordinal' && ORDINAL_INSIDE.test(block.text.slice(label.length))) return null
  return label.style === 'decimal' ? `decimal${label.depth}` : label.style
}

/** For each block the styles of items that still come before the next heading. */
function stylesAhead(blocks: readonly OutlinedBlock[]): readonly ReadonlySet<string>[] {
  const ahead: ReadonlySet<string>[] = new Array(blocks.length)
  let styles: ReadonlySet<string> = new Set()
  for (let index = blocks.length - 1; index >= 0; index--) {
    ahead[index] = styles
    const entry = blocks[index]
    if (!entry || entry.block.note || entry.block.rule) continue
    if (entry.heading || entry.matter) styles = new Set()
    else {
      const style = styleOf(entry.block)
      if (style !== null && !styles.has(style)) styles = new Set([...styles, style])
    }
  }
  return ahead
}

/** The whole heading, or the last sentence of a paragraph. */
function leadOf(block: Block, whole: boolean): Lead {
  const last = splitSentences(block.text).at(-1)
  const span = whole || !last ? { start: 0, end: block.text.length } : last
  return { lines: linesOf(block, span.start, span.end).lines, text: block.text.slice(span.start, span.end) }
}
