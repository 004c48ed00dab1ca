import { placeInFile, sectionWords } from '../source/place-words.ts'
import type { SourceRef } from '../source/source-context.ts'
import type { Text } from '../text/vi.ts'

/** A text with its list of sources, as plain text for the clipboard. */
export function copiedAnswer(markdown: string, refs: readonly SourceRef[], text: Text): string {
  const body = markdown
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\\([\\`*_[\]|#<>~-])/g, '$1')
    .trim()
  if (refs.length === 0) return body
  const sources = refs.map((ref) => {
    const path = ref.path.map(sectionWords).join(' › ')
    const where = [ref.reportTitle, ref.place, path, `${ref.file}, ${placeInFile(ref, text)}`]
    return `[${ref.number}] ${where.filter((part) => part !== null && part !== '').join('; ')}`
  })
  return `${body}\n\n${text.chat.sources}:\n${sources.join('\n')}`
}
