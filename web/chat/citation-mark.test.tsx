import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { SourceContext, type SourceControl, type SourceRef } from '../source/source-context.ts'
import { WithLibrary } from '../testing/with-library.tsx'
import { AnswerText } from './answer-text.tsx'

afterEach(cleanup)

const ref = (number: number): SourceRef => ({
  number,
  passageId: `p${number}`,
  documentId: 'd',
  file: 'bao-cao.txt',
  reportId: 'r',
  reportTitle: 'Báo cáo của Sông Lam',
  place: 'Sông Lam',
  lines: [number, number],
  path: [],
  quote: '',
  text: '',
  spans: [],
})
const refs = [ref(1), ref(2)]

function Answer({ known = refs }: { readonly known?: readonly SourceRef[] }) {
  const [shown, setShown] = useState<SourceControl['shown']>(null)
  const control: SourceControl = {
    shown,
    show: (all, index) => setShown({ refs: all, index }),
    step: () => undefined,
    close: () => setShown(null),
    openReport: () => undefined,
  }
  return (
    <WithLibrary>
      <SourceContext value={control}>
        <AnswerText markdown="Thu tăng [1]. Chi tăng [2]. Nợ giảm [1]." refs={known} question="Thu chi?" />
        <output>{shown?.refs[shown.index]?.passageId ?? 'none'}</output>
      </SourceContext>
    </WithLibrary>
  )
}

const marks = () => screen.getAllByRole('button').filter(({ className }) => className === 'mark')
const mark = (index: number) => {
  const found = marks()[index]
  if (found === undefined) throw new Error(`No mark ${index}`)
  return found
}
const shownPassage = () => document.querySelector('output')?.textContent

describe('CitationMark', () => {
  it('opens its source and says that it is open', () => {
    render(<Answer />)
    expect(marks().map((button) => button.textContent)).toEqual(['1', '2', '1'])
    fireEvent.click(mark(1))
    expect(shownPassage()).toBe('p2')
    expect(marks().map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false'])
    expect(mark(1).getAttribute('aria-label')).toBe('Nguồn 2: Báo cáo của Sông Lam')
  })

  it('moves between marks with the arrow keys, without opening anything', () => {
    render(<Answer />)
    mark(0).focus()
    fireEvent.keyDown(mark(0), { key: 'ArrowRight' })
    expect(document.activeElement).toBe(mark(1))
    fireEvent.keyDown(mark(1), { key: 'ArrowLeft' })
    fireEvent.keyDown(mark(0), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(mark(0))
    expect(shownPassage()).toBe('none')
  })

  it('takes an open panel along with the arrow keys', () => {
    render(<Answer />)
    fireEvent.click(mark(0))
    mark(0).focus()
    fireEvent.keyDown(mark(0), { key: 'ArrowRight' })
    expect(shownPassage()).toBe('p2')
  })

  it('is no button while its source has not arrived', () => {
    render(<Answer known={[]} />)
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})
