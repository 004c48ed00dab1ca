import { unescapeMarks } from '../answer/citation-marks.ts'

/** A heading of a draft with what stands below it up to the next heading. */
export interface DraftSection {
  /** The headings above it and its own, joined by line breaks; empty for what stands before the first heading. */
  readonly path: string
  /** The heading line with its `#`, empty before the first heading. */
  readonly heading: string
  /** What stands below, with all its line breaks. */
  readonly body: string
}

/** Characters of a heading that tell it from others: every section below repeats them in its path. */
const LONGEST_NAME = 300

/**
 * A draft's Markdown cut at its headings, in order. The first is what stands before any heading, often empty;
 * joined again by `joinSections` they are the same Markdown.
 */
export function draftSections(markdown: string): readonly DraftSection[] {
  const parts = markdown.split(/^(#{1,6} .*)$/mu)
  const sections: DraftSection[] = [{ path: '', heading: '', body: parts[0] ?? '' }]
  const open: { readonly level: number; readonly title: string }[] = []
  for (let at = 1; at < parts.length; at += 2) {
    const heading = parts[at] ?? ''
    const level = heading.indexOf(' ')
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    open.push({ level, title: heading.slice(level).trim().slice(0, LONGEST_NAME) })
    sections.push({ path: open.map(({ title }) => title).join('\n'), heading, body: parts[at + 1] ?? '' })
  }
  return sections
}

export function joinSections(sections: readonly DraftSection[]): string {
  return sections.map(({ heading, body }) => heading + body).join('')
}

/** `[n]` marks side by side. */
const MARKS = /(?:\[\d{1,4}\])+/gu

/** A sentence of a draft as it stands in the Markdown. */
export interface WrittenSentence {
  /** Its words as the source has them, without bullet and `[n]`: what names it in an edit. */
  readonly words: string
  /** With its `[n]`, without a bullet. */
  readonly written: string
}

/** The cited sentences of a piece of Markdown, in order; tables and headings have none. */
export function sentencesOf(markdown: string): readonly WrittenSentence[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*(?:\||#{1,6} )/u.test(line))
    .flatMap((line) => citedParts(line.replace(/^\s*[-*+]\s+/u, '')))
}

/** A line cut after each run of marks that ends a word; what stands after the last one is cited by none. */
function citedParts(line: string): readonly WrittenSentence[] {
  const parts: WrittenSentence[] = []
  let from = 0
  for (const { 0: marks, index } of line.matchAll(MARKS)) {
    const end = index + marks.length
    const words = line.slice(from, index).trim()
    if (words === '' || !/^\s?$/u.test(line.charAt(end))) continue
    parts.push({ words: unescapeMarks(words), written: line.slice(from, end).trimStart() })
    from = end
  }
  return parts
}

/** The Markdown without the sentence: a bullet or paragraph that held nothing else goes as well. */
export function withoutSentence(markdown: string, words: string): string {
  const found = sentencesOf(markdown).find((sentence) => sentence.words === words)
  if (found === undefined) return markdown
  const at = markdown.indexOf(found.written)
  const cut = markdown.slice(0, at).replace(/ $/u, '') + markdown.slice(at + found.written.length)
  return cut
    .replace(/^[-*+][ \t]*\n/gmu, '')
    .replace(/^ +/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
}

/**
 * The Markdown with a sentence of an older one put back: after the sentence that stood before it, if that still
 * stands, else at the head of its section, else at the end. As it is where the older one does not hold it.
 */
export function withSentenceBack(markdown: string, older: string, words: string): string {
  const known = sentencesOf(markdown).some((sentence) => sentence.words === words)
  const home = draftSections(older).find(({ body }) => sentencesOf(body).some((one) => one.words === words))
  if (known || home === undefined) return markdown
  const before = sentencesOf(home.body)
  const at = before.findIndex((sentence) => sentence.words === words)
  const { written = '' } = before[at] ?? {}
  const ownLine = new RegExp(`^[-*+] ${escaped(written)}$`, 'mu').test(home.body)
  const sections = draftSections(markdown)
  const index = sections.findIndex(({ path }) => path === home.path)
  const section = sections[index]
  if (section === undefined) return `${markdown.trimEnd()}\n\n${ownLine ? '- ' : ''}${written}\n`
  const standing = new Map(sentencesOf(section.body).map((sentence) => [sentence.words, sentence.written]))
  const after = before.slice(0, at).findLast((sentence) => standing.has(sentence.words))
  const body = insertedAfter(section.body, after && standing.get(after.words), written, ownLine)
  return joinSections(sections.map((one, place) => (place === index ? { ...one, body } : one)))
}

function insertedAfter(body: string, after: string | undefined, written: string, ownLine: boolean): string {
  if (after === undefined) {
    const start = body.length - body.trimStart().length
    const gap = body.slice(0, start) || '\n\n'
    const rest = body.slice(start)
    const join = rest === '' ? '\n\n' : ownLine ? '\n' : /^(?:[-*+|]|$)/u.test(rest) ? '\n\n' : ' '
    return `${gap}${ownLine ? '- ' : ''}${written}${join}${rest}`
  }
  const end = body.indexOf(after) + after.length
  const lineEnd = body.indexOf('\n', end)
  const from = ownLine ? (lineEnd < 0 ? body.length : lineEnd) : end
  return `${body.slice(0, from)}${ownLine ? '\n- ' : ' '}${written}${body.slice(from)}`
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
