/** A heading of a draft with what stands below it up to the next heading. */
export interface DraftSection {
  /** The headings above it and its own, joined by line breaks; empty for what stands before the first heading. */
  readonly path: string
  /** The heading line with its `#`, empty before the first heading. */
  readonly heading: string
  /** What stands below, with all its line breaks. */
  readonly body: string
}

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
    open.push({ level, title: heading.slice(level).trim() })
    sections.push({ path: open.map(({ title }) => title).join('\n'), heading, body: parts[at + 1] ?? '' })
  }
  return sections
}

export function joinSections(sections: readonly DraftSection[]): string {
  return sections.map(({ heading, body }) => heading + body).join('')
}

const SENTENCE = /(\S[^\n]*?)\s*((?:\[\d{1,4}\])+)(?=\s|$)/gu

/** A sentence of a draft as it stands in the Markdown. */
export interface WrittenSentence {
  /** Its words, without bullet and `[n]`: what names it in an edit. */
  readonly words: string
  /** With its `[n]`, without a bullet. */
  readonly written: string
}

/** The cited sentences of a piece of Markdown, in order; tables and headings have none. */
export function sentencesOf(markdown: string): readonly WrittenSentence[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*(?:\||#{1,6} )/u.test(line))
    .flatMap((line) =>
      [...line.replace(/^\s*[-*+]\s+/u, '').matchAll(SENTENCE)].map((match) => ({
        words: match[1] ?? '',
        written: match[0],
      })),
    )
}

/** The Markdown without the sentence: a bullet or paragraph that held nothing else goes as well. */
export function withoutSentence(markdown: string, words: string): string {
  const found = sentencesOf(markdown).find((sentence) => sentence.words === words)
  if (found === undefined) return markdown
  const at = markdown.indexOf(found.written)
  const cut = markdown.slice(0, at).replace(/ $/u, '') + markdown.slice(at + found.written.length)
  return cut
    .replace(/^[-*+]\s*\n/gmu, '')
    .replace(/^ +/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
}
