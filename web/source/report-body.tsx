import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReportContent } from '../../search/library.ts'
import type { ReportPlace } from '../app/route.ts'
import { useText } from '../text/use-text.ts'
import { FindBar } from './find-bar.tsx'
import { findInReport } from './find-in-report.ts'
import { ReportOutline } from './report-outline.tsx'
import { ReportRow } from './report-row.tsx'
import { SelectionBar } from './selection-bar.tsx'

/** Pixels of a passage before it is measured. */
const ROW = 84
/** Passages that are drawn beyond what is seen. */
const BEYOND = 6
const NONE: readonly (readonly [number, number])[] = []

interface ReportBodyProps {
  readonly report: ReportContent
  readonly target: ReportPlace
}

/** A report's headings and its text, of which only what is seen is drawn; opened at the passage that is wanted. */
export function ReportBody({ report, target }: ReportBodyProps) {
  const text = useText()
  const scrollRef = useRef<HTMLElement>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const { contents } = report
  const noteNumbers = useMemo(
    () =>
      new Map(contents.flatMap(({ notes }) => notes.map((note) => [note.passageId, note.number] as const))),
    [contents],
  )
  const found = useMemo(
    () =>
      findInReport(
        contents.map((passage) => passage.text),
        words,
      ),
    [contents, words],
  )
  const foundIn = useMemo(() => {
    const by = new Map<number, (readonly [number, number])[]>()
    for (const { index, span } of found) by.set(index, [...(by.get(index) ?? []), span])
    return by
  }, [found])
  const targetIndex = contents.findIndex(({ id }) => id === target.passageId)
  const virtual = useVirtualizer({
    count: contents.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW,
    getItemKey: (index) => contents[index]?.id ?? index,
    overscan: BEYOND,
    scrollPaddingStart: 16,
  })
  const { scrollToIndex } = virtual
  const here = found[at]
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone to once the words or the place change
  useEffect(() => {
    if (here !== undefined) scrollToIndex(here.index, { align: 'center' })
  }, [here?.index, here?.span[0], scrollToIndex])
  useEffect(() => {
    if (targetIndex > 0) scrollToIndex(targetIndex, { align: 'center' })
  }, [targetIndex, scrollToIndex])
  const items = virtual.getVirtualItems()
  const top = virtual.scrollOffset ?? 0
  const read = items.find(({ end }) => end > top + 24)
  const sectionId = contents[read?.index ?? 0]?.sectionId ?? null
  const goTo = (id: string): void => {
    const from = report.sections.find((section) => section.id === id)?.lines[0] ?? 0
    const first = contents.findIndex((passage) => passage.lines[0] >= from)
    if (first >= 0) scrollToIndex(first, { align: 'start' })
  }
  return (
    <div className="report-columns">
      <ReportOutline report={report} sectionId={sectionId} onChoose={goTo} />
      <div className="report-main">
        <FindBar
          words={words}
          count={found.length}
          at={at}
          onWords={(next) => {
            setWords(next)
            setAt(0)
          }}
          onStep={(by) => setAt((at + by + found.length) % Math.max(found.length, 1))}
        />
        <section
          className="report-content report-text"
          aria-label={text.report.content}
          ref={scrollRef}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
          tabIndex={0}
        >
          <div className="report-rows" style={{ height: `${virtual.getTotalSize()}px` }}>
            {items.map((item) => {
              const passage = contents[item.index]
              if (passage === undefined) return null
              const isTarget = item.index === targetIndex
              return (
                <div
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  className={`passage-row${isTarget ? ' passage-target' : ''}`}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <ReportRow
                    passage={passage}
                    noteNumber={noteNumbers.get(passage.id)}
                    spans={isTarget ? (target.spans ?? NONE) : NONE}
                    found={foundIn.get(item.index) ?? NONE}
                  />
                </div>
              )
            })}
          </div>
        </section>
        <SelectionBar report={report} within={scrollRef} />
      </div>
    </div>
  )
}
