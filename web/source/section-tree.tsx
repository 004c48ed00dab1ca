import { useMemo } from 'react'
import type { Section } from '../../search/library.ts'
import { sectionWords } from './place-words.ts'

interface SectionTreeProps {
  readonly sections: readonly Section[]
  readonly parentId?: string | null
  readonly currentId: string | null
  readonly onChoose: (sectionId: string) => void
}

/** A report's headings as nested lists; choosing one goes to it. */
export function SectionTree({ sections, parentId = null, currentId, onChoose }: SectionTreeProps) {
  const children = useMemo(
    () => sections.filter((section) => section.parentId === parentId),
    [sections, parentId],
  )
  if (children.length === 0) return null
  return (
    <ol className="section-tree">
      {children.map((section) => (
        <li key={section.id}>
          <button
            type="button"
            className="section-link"
            aria-current={section.id === currentId ? 'location' : undefined}
            onClick={() => onChoose(section.id)}
          >
            {sectionWords(section)}
          </button>
          <SectionTree sections={sections} parentId={section.id} currentId={currentId} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  )
}
