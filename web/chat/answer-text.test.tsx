import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import { DraftContext } from '../drafts/draft-context.ts'
import type { DraftStore } from '../drafts/draft-store.ts'
import type { SourceRef } from '../source/source-context.ts'
import { WithLibrary } from '../testing/with-library.tsx'
import { AnswerText } from './answer-text.tsx'

afterEach(cleanup)

const ref = (number: number): SourceRef => ({
  number,
  passageId: `p${number}`,
  documentId: 'd',
  file: 'bao-cao.txt',
  reportId: 'r',
  reportTitle: 'Báo cáo của xã Nà Lum',
  place: 'Nà Lum',
  lines: [number, number],
  path: [],
  quote: '',
  text: '',
  spans: [[0, 5]],
})

const MARKDOWN = `Xã trồng mới 41 ha dâu. [1][2] Kén đạt 128 tấn. [2] Chưa rõ.

- Tưới hằng tuần. [1]

| Chỉ tiêu | Số liệu |
| --- | --- |
| Kén | 128 tấn [2] |
| Dâu | 41 ha |`

const taken: Taken[] = []
const draft = { id: null }

function takenFrom(button: HTMLElement): Taken | undefined {
  fireEvent.click(button)
  return taken.at(-1)
}

describe('an answer', () => {
  it('gives each cited sentence and row to a draft by itself, with what it rests on', () => {
    const store = {
      subscribe: () => () => undefined,
      get: () => draft,
      take: async (one: Taken) => {
        taken.push(one)
      },
    } as unknown as DraftStore
    render(
      <WithLibrary>
        <DraftContext value={store}>
          <AnswerText markdown={MARKDOWN} refs={[ref(1), ref(2)]} question="Trồng dâu?" />
        </DraftContext>
      </WithLibrary>,
    )
    const sentences = screen.getAllByRole('button', { name: 'Đưa câu này vào bản thảo' })
    const rows = screen.getAllByRole('button', { name: 'Đưa dòng này vào bản thảo' })
    expect([...sentences, ...rows].map((button) => takenFrom(button)?.markdown)).toEqual([
      'Xã trồng mới 41 ha dâu. [1] [2]',
      'Kén đạt 128 tấn. [2]',
      'Tưới hằng tuần. [1]',
      '| Chỉ tiêu | Số liệu |\n| --- | --- |\n| Kén | 128 tấn [2] |',
    ])
    expect(taken.at(-1)?.citations.map(({ number }) => number)).toEqual([2])
  })
})
