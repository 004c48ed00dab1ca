import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOperation } from './apply-operation.ts'
import { contentMarkdown } from './content-markdown.ts'
import { sentencesIn, wordsOf } from './draft-content.ts'
import type { EditedDraft } from './edited-draft.ts'
import type { DraftOperation } from './operation.ts'
import { contentOf } from './testing-content.ts'

type Applied = Exclude<DraftOperation, { type: 'replace' }>

const MARKDOWN = `## Kết quả

Thu ngân sách đạt 8.615 tỷ đồng. [1] Toàn tỉnh có 186 sản phẩm. [2][1]

## Hạn chế

- Đường ven biển chậm. [1]
- Rừng mất 212 ha. [2]

| Chỉ tiêu | Số liệu |
| --- | --- |
| Thu | 8.615 [1] |
| Chi | 7.900 [2] |
`
const draft: EditedDraft = {
  title: 'Tóm tắt',
  content: contentOf(MARKDOWN, [{ number: 1 }, { number: 2 }]),
  citations: [],
}

/** Id of the words, or of the row that they head. */
const idOf = (text: string, from = draft): string => {
  const found = from.content.flatMap(wordsOf).find((one) => one.text.startsWith(text))
  if (found === undefined) throw new Error(`No words "${text}"`)
  return found.id
}
const apply = (operation: Applied, from = draft) => applyOperation(from, operation)
const shown = ({ content }: EditedDraft) => contentMarkdown(content)

describe('an operation on a draft', () => {
  it('writes own words that are never printed with a source, and gives the source its words back', () => {
    const id = idOf('Thu ngân')
    const worded = apply({ type: 'write', id, text: 'Thu ngân sách  đạt trên 8.600 tỷ đồng.' })
    expect(shown(worded)).toContain('Thu ngân sách đạt trên 8.600 tỷ đồng. Toàn tỉnh có 186 sản phẩm. [2][1]')
    const twice = apply({ type: 'write', id, text: 'Thu khá.' }, worded)
    expect(sentencesIn(twice.content)[0]?.own).toEqual({ was: 'Thu ngân sách đạt 8.615 tỷ đồng.' })
    expect(shown(apply({ type: 'unwrite', id }, twice))).toBe(shown(draft))
    const same = apply({ type: 'write', id, text: 'thu ngân sách đạt 8.615 tỷ đồng' }, worded)
    expect(shown(same)).toContain('thu ngân sách đạt 8.615 tỷ đồng [1]')
  })

  it('leaves a typed mark as words', () => {
    const worded = apply({ type: 'write', id: idOf('Thu ngân'), text: 'Thu đạt 9.000 tỷ đồng. [1]' })
    expect(shown(worded)).toContain('Thu đạt 9.000 tỷ đồng. \\[1\\] Toàn tỉnh')
    const added = apply({ type: 'add', after: null, as: 'paragraph', text: '# Mở đầu | a' })
    expect(shown(added)).toMatch(/^\\# Mở đầu/u)
  })

  it('drops a sentence, a row, a section, and puts each back where it stood', () => {
    const row = draft.content.flatMap((block) => (block.type === 'table' ? block.rows : []))[1]?.id ?? ''
    for (const id of [idOf('Thu ngân'), idOf('Rừng'), row, idOf('Hạn chế')]) {
      const dropped = apply({ type: 'drop', id })
      expect(shown(dropped)).not.toBe(shown(draft))
      expect(shown(apply({ type: 'restore', id }, dropped))).toBe(shown(draft))
    }
    expect(shown(apply({ type: 'drop', id: idOf('Hạn chế') }))).not.toMatch(/Hạn chế|Đường|Rừng|\|/u)
    expect(shown(apply({ type: 'write', id: idOf('Rừng'), text: ' ' }))).not.toContain('Rừng')
  })

  it('writes cells, heads and the title', () => {
    const cell = apply({ type: 'write', id: idOf('8.615'), text: '8.620' })
    expect(shown(cell)).toContain('| Thu | 8.620 |')
    expect(shown(apply({ type: 'write', id: idOf('8.615'), text: '' }))).toContain('| Thu |  |')
    expect(shown(apply({ type: 'write', id: idOf('Kết quả'), text: 'Thu' }))).toMatch(/^## Thu\n/u)
    expect(apply({ type: 'write', id: 'title', text: ' Báo cáo  nhanh ' }).title).toBe('Báo cáo nhanh')
    expect(apply({ type: 'write', id: 'title', text: ' ' }).title).toBe('Tóm tắt')
  })

  it('moves a sentence, a bullet, and a section with all below it', () => {
    const second = apply({ type: 'move', id: idOf('Toàn tỉnh'), by: -1 })
    expect(shown(second)).toContain('Toàn tỉnh có 186 sản phẩm. [2][1] Thu ngân sách')
    const bullet = apply({ type: 'move', id: idOf('Đường'), by: 1 })
    expect(shown(bullet)).toContain('- Rừng mất 212 ha. [2]\n- Đường ven biển chậm. [1]')
    const section = apply({ type: 'move', id: idOf('Hạn chế'), by: -1 })
    expect(shown(section)).toMatch(/^## Hạn chế[\s\S]*\| Chi[\s\S]*## Kết quả[\s\S]*186/u)
    expect(shown(apply({ type: 'move', id: idOf('Hạn chế'), by: 1 }))).toBe(shown(draft))
    const out = apply({ type: 'move', id: idOf('Thu ngân'), by: -1 })
    expect(shown(out)).toContain('đồng. [1]\n\nToàn tỉnh')
  })

  it('refuses what the draft has no longer', () => {
    for (const type of ['drop', 'pin', 'unwrite'] as const)
      expect(() => apply({ type, id: 'n999' })).toThrow(expect.objectContaining({ code: 'unknown_part' }))
    expect(() => apply({ type: 'add', after: 'n999', as: 'item', text: 'x' })).toThrow('không còn')
  })

  it('keeps every id single and loses no words, whatever is done in whatever order', () => {
    const part = fc.nat({ max: 40 })
    const operation = fc.oneof(
      fc.record({ type: fc.constantFrom('drop', 'restore', 'pin', 'unpin', 'unwrite'), at: part }),
      fc.record({ type: fc.constant('move'), at: part, by: fc.constantFrom(-1, 1) }),
      fc.record({ type: fc.constant('write'), at: part, text: fc.constantFrom('Ý khác.', '', '- a [1]') }),
      fc.record({
        type: fc.constant('add'),
        after: fc.constant(null),
        as: fc.constant('item'),
        text: fc.constant('Thêm.'),
      }),
    )
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
        let now = draft
        for (const one of operations) {
          try {
            now = apply({ ...one, ...('at' in one ? { id: `n${one.at}` } : {}) } as Applied, now)
          } catch (error) {
            expect(error).toMatchObject({ code: 'unknown_part' })
          }
        }
        const words = now.content.flatMap(wordsOf)
        expect(new Set(words.map(({ id }) => id)).size).toBe(words.length)
        const said = words.map(({ text, own }) => own?.was ?? text)
        for (const { text } of draft.content.flatMap(wordsOf)) expect(said).toContain(text)
      }),
    )
  })
})
