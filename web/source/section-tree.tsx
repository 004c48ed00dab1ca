import { useMemo, useState } from 'react'
import type { Section } from '../../search/library.ts'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { sectionWords } from './place-words.ts'

interface SectionTreeProps {
  readonly sections: readonly Section[]
  readonly currentId: string | null
  readonly onChoose: (sectionId: string) => void
}

/** Ids of a section and of those above it. */
function aboveOf(sections: readonly Section[], id: string | null): ReadonlySet<string> {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const found = new Set<string>()
  for (let at = id; at !== null; at = byId.get(at)?.parentId ?? null) found.add(at)
  return found
}

/** A report's headings as nested lists that fold; what is read now is open and marked. */
export function SectionTree({ sections, currentId, onChoose }: SectionTreeProps) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map())
  const open = useMemo(() => aboveOf(sections, currentId), [sections, currentId])
  const isFew = sections.length <= 12
  const isOpen = (id: string): boolean => toggled.get(id) ?? (isFew || open.has(id))
  return (
    <Branch
      sections={sections}
      parentId={null}
      currentId={currentId}
      onChoose={onChoose}
      isOpen={isOpen}
      onToggle={(id) => setToggled(new Map(toggled).set(id, !isOpen(id)))}
    />
  )
}

interface BranchProps extends SectionTreeProps {
  readonly parentId: string | null
  readonly isOpen: (id: string) => boolean
  readonly onToggle: (id: string) => void
}

function Branch(props: BranchProps) {
  const { sections, parentId, currentId, onChoose, isOpen, onToggle } = props
  const text = useText()
  const children = sections.filter((section) => section.parentId === parentId)
  return (
    <ol className="section-tree">
      {children.map((section) => {
        const hasMore = sections.some((other) => other.parentId === section.id)
        const words = sectionWords(section)
        return (
          <li key={section.id}>
            <div className="section-line">
              {hasMore && (
                <button
                  type="button"
                  className="section-fold"
                  aria-expanded={isOpen(section.id)}
                  aria-label={text.report.fold(words)}
                  onClick={() => onToggle(section.id)}
                >
                  <Icon name="right" />
                </button>
              )}
              <button
                type="button"
                className="section-link"
                aria-current={section.id === currentId ? 'location' : undefined}
                onClick={() => onChoose(section.id)}
              >
                {words}
              </button>
            </div>
            {hasMore && isOpen(section.id) && <Branch {...props} parentId={section.id} />}
          </li>
        )
      })}
    </ol>
  )
}
