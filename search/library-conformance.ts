import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodedParts } from './encoded-parts.ts'
import { createPartEncoder } from './encoder/encode-parts.ts'
import type { Encoder } from './encoder/encoder.ts'
import type { FigureQuery } from './figure.ts'
import type { Library } from './library.ts'
import type { ParsedDocument } from './parsed-document.ts'
import {
  inventedDocument,
  inventedPassage,
  inventedReport,
  inventedText,
} from './testing/invented-document.ts'
import { inventedFigure } from './testing/invented-figure.ts'
import { foldedTerms, indexTerms } from './text/terms.ts'

/** Opens an empty library for the vectors of an encoder; `close` also clears up. */
export type OpenForTest = (encoder: Encoder) => Promise<{
  readonly library: Library
  /** Makes the vectors that are missing. */
  readonly encode: () => Promise<void>
  readonly close: () => Promise<void>
}>

const dimension = 8

/** A unit vector with a text's letters in it: equal texts, equal vectors. */
export function letterVector(text: string): Float32Array {
  const vector = new Float32Array(dimension)
  for (const letter of text) {
    const at = (letter.codePointAt(0) ?? 0) % dimension
    vector[at] = (vector[at] ?? 0) + 1
  }
  const norm = Math.hypot(...vector)
  return norm === 0 ? vector : vector.map((x) => x / norm)
}

/** Reads of a passage its own text, the first line, alone. */
const letterEncoder: Encoder = {
  name: 'letters',
  dimension,
  fingerprint: 'letters',
  embedDocuments: async (texts) => texts.map((text) => letterVector(text.split('\n', 1)[0] ?? '')),
  embedQuery: async (text) => letterVector(text),
}

/** A bundle of two reports with sections, a lead, a note and matter. */
function bundle(file = 'bo-bao-cao.txt'): ParsedDocument {
  const first = inventedReport(
    [
      inventedPassage('MỤC LỤC', { kind: 'matter', lines: [1, 2] }),
      inventedPassage('Kết quả đạt được', { kind: 'heading', paragraph: 1, section: 0, lines: [3, 3] }),
      inventedPassage('Huyện Hòa Phú trồng mới 1.250 ha rừng, bằng 104% kế hoạch.', {
        paragraph: 2,
        section: 1,
        lines: [5, 9],
        gaps: [[6, 7]],
        lead: { lines: [4, 4], text: 'Một số kết quả chính như sau:' },
        notes: [3],
        noteMarks: [33],
        repairs: [{ start: 0, end: 5, source: 'Huyên', reason: 'lost_letter' }],
      }),
      inventedPassage('Theo báo cáo của Chi cục Kiểm lâm Sông Lam.', {
        kind: 'note',
        paragraph: 3,
        section: 1,
        lines: [6, 7],
        page: 2,
        note: { number: '1', host: 2 },
      }),
    ],
    {
      lines: [1, 9],
      sections: [
        { label: 'I', title: 'Kết quả đạt được', level: 0, parent: null, lines: [3, 9] },
        { label: '1', title: 'Lâm nghiệp', level: 1, parent: 0, lines: [4, 9] },
      ],
    },
  )
  const second = inventedReport(
    [
      inventedPassage('Huyện Bình Khê hoàn thành hai tuyến kênh.', {
        paragraph: 0,
        section: 0,
        lines: [11, 11],
      }),
      inventedPassage('Nguồn vốn do ngân sách tỉnh cấp.', { paragraph: 1, section: 0, lines: [12, 12] }),
    ],
    {
      title: { value: 'Thông báo về thủy lợi huyện Bình Khê', lines: [10, 10] },
      lines: [10, 12],
      sections: [{ label: 'a', title: 'Thủy lợi', level: 0, parent: null, lines: [11, 12] }],
    },
  )
  return inventedDocument(file, [first, second])
}

const marked = (text: string) => ({
  column: 'marked' as const,
  terms: indexTerms(text).map((term) => ({ term, weight: 1 })),
})
const folded = (text: string) => ({
  column: 'folded' as const,
  terms: foldedTerms(text).map((term) => ({ term, weight: 1 })),
})

/** What every implementation of `Library` must do. */
export function describeLibrary(name: string, open: OpenForTest): void {
  describe(name, () => {
    let library: Library
    let encode: () => Promise<void>
    let close: () => Promise<void>
    beforeEach(async () => {
      ;({ library, encode, close } = await open(letterEncoder))
    })
    afterEach(() => close())

    const add = async (parsed: ParsedDocument) => {
      const added = await library.add(parsed)
      await encode()
      return added
    }
    const textsOf = async (hits: readonly { passageId: string }[]): Promise<readonly string[]> =>
      (await library.passages(hits.map((hit) => hit.passageId))).map((passage) => passage.text)
    /** The vector that a passage was given: of its text and of what it stands under. */
    const vectorOf = async (passageId: string): Promise<Float32Array> => {
      const [passage] = await library.passages([passageId])
      if (passage === undefined) throw new Error(`no passage ${passageId}`)
      const period = (await library.report(passage.reportId))?.period ?? null
      return createPartEncoder(letterEncoder)(encodedParts({ ...passage, period }))
    }
    const found = async (words: string): Promise<readonly string[]> =>
      textsOf(await library.searchTerms(marked(words), 10))

    describe('an empty library', () => {
      it('holds nothing and finds nothing', async () => {
        expect(await library.stats()).toMatchObject({ documents: 0, reports: 0, passages: 0 })
        expect(await library.documents()).toEqual([])
        expect(await library.searchTerms(marked('rừng'), 10)).toEqual([])
        expect(await library.searchVector(letterVector('rừng'), 10)).toEqual([])
        expect(await library.vocabulary()).toEqual([])
      })

      it.each(['', 'x', '0123456789abcdef-p1', "'; DROP TABLE documents; --", '../../etc'])(
        'knows nothing of the id %j',
        async (id) => {
          expect(await library.passages([id])).toEqual([])
          expect(await library.report(id)).toBeNull()
          expect(await library.source(id)).toBeNull()
          expect(await library.passageWithNeighbours(id, 3)).toBeNull()
          expect(await library.correct(id, { title: 'x' })).toBeNull()
          expect(await library.remove(id)).toBe(false)
        },
      )
    })

    describe('adding', () => {
      it('tells documents with their reports, matter not counted', async () => {
        const parsed = bundle()
        expect(await add(parsed)).toMatchObject({ state: 'added', passages: 5 })
        const [document] = await library.documents()
        expect(document).toMatchObject({ file: 'bo-bao-cao.txt', format: 'txt', bytes: parsed.source.length })
        expect(document?.reports.map(({ title, passages, lines }) => ({ title, passages, lines }))).toEqual([
          { title: 'Báo cáo kinh tế - xã hội tỉnh Sông Lam', passages: 3, lines: [1, 9] },
          { title: 'Thông báo về thủy lợi huyện Bình Khê', passages: 2, lines: [10, 12] },
        ])
        expect(await library.stats()).toMatchObject({ documents: 1, reports: 2, passages: 5 })
        expect(await library.documentWithHash(parsed.hash)).toBe(document?.id)
      })

      it('gives the source back byte for byte', async () => {
        const parsed = bundle()
        const { documentId } = await add(parsed)
        const source = await library.source(documentId)
        expect(source).toMatchObject({ file: 'bo-bao-cao.txt', format: 'txt' })
        expect(Buffer.from(source?.bytes ?? []).equals(Buffer.from(parsed.source))).toBe(true)
      })

      it('makes the same ids again in another library and another order', async () => {
        await add(inventedText('khac.txt', ['Một đoạn khác.']))
        const { documentId } = await add(bundle())
        const report = await library.report(`${documentId}-r1`)
        expect(report?.contents.map((passage) => passage.id)).toEqual(
          [1, 2, 3, 4].map((n) => `${documentId}-p${n}`),
        )
        expect(documentId).toBe(bundle().hash.slice(0, 16))
      })

      it('leaves the same bytes as they are, under any name', async () => {
        await add(bundle())
        const before = await library.stats()
        expect(await add(bundle())).toMatchObject({ state: 'unchanged', passages: 5 })
        expect(await add(bundle('ten-khac.txt'))).toMatchObject({ state: 'unchanged' })
        expect(await library.stats()).toEqual(before)
        expect((await library.documents()).map(({ file }) => file)).toEqual(['bo-bao-cao.txt'])
      })

      it('replaces the document of the same name', async () => {
        await add(inventedText('a.txt', ['Bản cũ nói về chăn nuôi.']))
        expect(await add(inventedText('a.txt', ['Bản mới nói về thủy sản.']))).toMatchObject({
          state: 'replaced',
        })
        expect(await library.documents()).toHaveLength(1)
        expect(await found('chăn nuôi')).toEqual([])
        expect(await found('thủy sản')).toEqual(['Bản mới nói về thủy sản.'])
      })

      it('drops a document whose file now holds the bytes of another one', async () => {
        await add(inventedText('a.txt', ['Nội dung thứ nhất.']))
        const { documentId } = await add(inventedText('b.txt', ['Nội dung thứ hai.']))
        expect(await add(inventedText('a.txt', ['Nội dung thứ hai.']))).toMatchObject({
          documentId,
          state: 'replaced',
        })
        expect((await library.documents()).map(({ file }) => file)).toEqual(['b.txt'])
      })

      it('is found by its words at once and by its vectors when they have followed', async () => {
        await library.add(bundle())
        expect(await found('Bình Khê hoàn thành')).toContain('Huyện Bình Khê hoàn thành hai tuyến kênh.')
        const vector = letterVector('Nguồn vốn do ngân sách tỉnh cấp.')
        expect(await library.searchVector(vector, 3)).toEqual([])
        expect(await library.stats()).toMatchObject({ passages: 5, encoded: 0, generation: 1 })
        await encode()
        expect(await library.searchVector(vector, 3)).toHaveLength(3)
        expect(await library.stats()).toMatchObject({ passages: 5, encoded: 5, generation: 1 })
      })

      it('takes a document without any passage', async () => {
        expect(await add(inventedText('trong.txt', []))).toMatchObject({ state: 'added', passages: 0 })
        expect(await library.documents()).toHaveLength(1)
      })
    })

    describe('passages', () => {
      it('carry their report, path, lead, notes, gaps and repairs', async () => {
        const { documentId } = await add(bundle())
        const [passage] = await library.passages([`${documentId}-p3`])
        expect(passage).toEqual({
          id: `${documentId}-p3`,
          paragraphId: expect.stringMatching(`^${documentId}-g[0-9]+$`),
          kind: 'paragraph',
          documentId,
          file: 'bo-bao-cao.txt',
          reportId: `${documentId}-r1`,
          reportTitle: 'Báo cáo kinh tế - xã hội tỉnh Sông Lam',
          place: 'Sông Lam',
          lines: [5, 9],
          gaps: [[6, 7]],
          path: [
            { label: 'I', title: 'Kết quả đạt được' },
            { label: '1', title: 'Lâm nghiệp' },
          ],
          lead: { lines: [4, 4], text: 'Một số kết quả chính như sau:' },
          text: 'Huyện Hòa Phú trồng mới 1.250 ha rừng, bằng 104% kế hoạch.',
          notes: [
            {
              passageId: `${documentId}-p4`,
              number: '1',
              lines: [6, 7],
              text: 'Theo báo cáo của Chi cục Kiểm lâm Sông Lam.',
              markAt: 33,
            },
          ],
          repairs: [{ start: 0, end: 5, source: 'Huyên', reason: 'lost_letter' }],
        })
      })

      it('that are notes name their host', async () => {
        const { documentId } = await add(bundle())
        const [note] = await library.passages([`${documentId}-p4`])
        expect(note).toMatchObject({
          kind: 'note',
          page: 2,
          host: { passageId: `${documentId}-p3`, lines: [5, 9], markAt: 33 },
        })
      })

      it('come in the order asked, unknown ones left out, repeated ones repeated', async () => {
        const { documentId } = await add(bundle())
        const ids = ['p5', 'p99', 'p1', 'p5'].map((end) => `${documentId}-${end}`)
        expect((await library.passages(ids)).map(({ id }) => id)).toEqual([ids[0], ids[2], ids[3]])
      })

      it('have neighbours of their own report only', async () => {
        const { documentId } = await add(bundle())
        const found = await library.passageWithNeighbours(`${documentId}-p5`, 3)
        expect(found?.before).toEqual([])
        expect(found?.after.map(({ id }) => id)).toEqual([`${documentId}-p6`])
        const middle = await library.passageWithNeighbours(`${documentId}-p3`, 1)
        expect(middle?.before.map(({ id }) => id)).toEqual([`${documentId}-p2`])
        expect(middle?.after.map(({ id }) => id)).toEqual([`${documentId}-p4`])
        expect((await library.passageWithNeighbours(`${documentId}-p3`, 0))?.after).toEqual([])
      })

      it.each([
        [1, ['p1']],
        [5, ['p3']],
        [6, ['p4']],
        [8, ['p3']],
        [10, []],
        [99, []],
      ])('that cover line %i, lines of gaps excepted, are found by it', async (line, ends) => {
        const { documentId } = await add(bundle())
        expect((await library.passagesAt('bo-bao-cao.txt', line)).map(({ id }) => id)).toEqual(
          ends.map((end) => `${documentId}-${end}`),
        )
        expect(await library.passagesAt('khong-co.txt', line)).toEqual([])
      })

      it('stand in their report with its section tree', async () => {
        const { documentId } = await add(bundle())
        const report = await library.report(`${documentId}-r2`)
        expect(report?.sections).toEqual([
          {
            id: `${documentId}-s3`,
            label: 'a',
            title: 'Thủy lợi',
            level: 0,
            parentId: null,
            lines: [11, 12],
          },
        ])
        expect(report?.contents.map(({ sectionId }) => sectionId)).toEqual([
          `${documentId}-s3`,
          `${documentId}-s3`,
        ])
        expect(report?.contents[0]?.path).toEqual([{ label: 'a', title: 'Thủy lợi' }])
      })
    })

    describe('searching terms', () => {
      it('finds by body before context, and never matter', async () => {
        await add(bundle())
        expect((await found('kênh'))[0]).toBe('Huyện Bình Khê hoàn thành hai tuyến kênh.')
        expect(await found('thủy lợi')).toHaveLength(2)
        expect(await found('mục lục')).toEqual([])
      })

      it('tells marks apart in the marked column and not in the folded one', async () => {
        await add(bundle())
        expect(await found('rung')).toEqual([])
        const hits = await library.searchTerms(folded('trong moi rung'), 10)
        expect((await textsOf(hits))[0]).toContain('trồng mới 1.250 ha rừng')
      })

      it.each(['1.250', '104%', '"', "' OR 1", 'rừng*', 'NEAR(', 'đ', ''])(
        'takes the term %j as it is',
        async (term) => {
          await add(bundle())
          const hits = await library.searchTerms({ column: 'marked', terms: [{ term, weight: 1 }] }, 10)
          expect(hits.length).toBeLessThanOrEqual(5)
        },
      )

      it('orders by weight, and equal scores always alike', async () => {
        await add(inventedText('a.txt', ['Xã nuôi tôm.', 'Xã trồng lúa.', 'Xã nuôi tôm.', 'Xã làm muối ăn.']))
        const terms = (tôm: number, lúa: number) => [
          { term: 'tôm', weight: tôm },
          { term: 'lúa', weight: lúa },
        ]
        const query = { column: 'marked' as const, terms: terms(1, 5) }
        expect((await textsOf(await library.searchTerms(query, 10)))[0]).toBe('Xã trồng lúa.')
        const other = { column: 'marked' as const, terms: terms(5, 0) }
        const hits = await library.searchTerms(other, 10)
        expect(hits.map(({ passageId }) => passageId.split('-p')[1])).toEqual(['1', '3'])
      })

      it('cuts equal scores alike in whatever order documents came', async () => {
        const documents = ['a.txt', 'b.txt'].map((file) =>
          inventedText(file, Array(60).fill('Xã nuôi tôm.').concat(file)),
        )
        const idsOf = async (from: Library): Promise<readonly string[]> => {
          const hits = [
            ...(await from.searchTerms(marked('tôm'), 20)),
            ...(await from.searchVector(letterVector('Xã nuôi tôm.'), 20)),
          ]
          return hits.map(({ passageId }) => passageId)
        }
        const other = await open(letterEncoder)
        for (const document of documents) await add(document)
        for (const document of documents.toReversed()) await other.library.add(document)
        await other.encode()
        const ids = await idsOf(other.library)
        await other.close()
        expect(await idsOf(library)).toEqual(ids)
        expect(new Set(ids).size).toBe(20)
      })

      it('keeps to the limit and to the reports asked', async () => {
        const { documentId } = await add(bundle())
        expect(await library.searchTerms(marked('huyện'), 1)).toHaveLength(1)
        expect(await library.searchTerms(marked('huyện'), 0)).toEqual([])
        const hits = await library.searchTerms(marked('huyện'), 10, [`${documentId}-r2`])
        expect(
          (await library.passages(hits.map(({ passageId }) => passageId))).map(({ reportId }) => reportId),
        ).toEqual(hits.map(() => `${documentId}-r2`))
        expect(hits.length).toBeGreaterThan(0)
        expect(await library.searchTerms(marked('huyện'), 10, [])).toEqual([])
        expect(await library.searchTerms(marked('huyện'), 10, ['không có'])).toEqual([])
      })

      it('keeps to a thousand reports as to one', async () => {
        const reports = Array.from({ length: 2400 }, (_, i) =>
          inventedReport([inventedPassage(`Thôn ${i} trồng lúa.`, { lines: [i + 1, i + 1] })], {
            lines: [i + 1, i + 1],
          }),
        )
        const { documentId } = await add(inventedDocument('nhieu.txt', reports))
        const asked = reports.flatMap((_, i) => (i % 2 === 0 ? [`${documentId}-r${i + 1}`] : []))
        const hits = await library.searchTerms(marked('trồng lúa'), 3000, asked)
        expect(hits).toHaveLength(1200)
        for (const { passageId } of hits) expect(Number(passageId.split('-p')[1]) % 2).toBe(1)
        expect(await library.searchVector(letterVector('Thôn trồng lúa'), 3000, asked)).toHaveLength(1200)
      })

      it('counts its vocabulary in passages', async () => {
        await add(inventedText('a.txt', ['Xã nuôi tôm, tôm.', 'Xã trồng lúa.']))
        const counts = new Map((await library.vocabulary()).map(({ term, documents }) => [term, documents]))
        expect(counts.get('tôm')).toBe(1)
        expect(counts.get('nuôi_tôm')).toBe(1)
        expect(counts.get('xã')).toBe(2)
      })
    })

    describe('searching vectors', () => {
      it('finds the nearest first and keeps to limit and reports', async () => {
        const { documentId } = await add(bundle())
        const vector = await vectorOf(`${documentId}-p6`)
        const hits = await library.searchVector(vector, 3)
        expect(hits).toHaveLength(3)
        expect(hits[0]).toEqual({ passageId: `${documentId}-p6`, score: expect.closeTo(1, 5) })
        const within = await library.searchVector(vector, 10, [`${documentId}-r1`])
        expect(within.map(({ passageId }) => passageId).sort()).toEqual(
          [2, 3, 4].map((n) => `${documentId}-p${n}`),
        )
        expect(await library.searchVector(vector, 10, [])).toEqual([])
      })

      it('tells the likeness of known passages, and nothing of those without a vector', async () => {
        const { documentId } = await add(bundle())
        const late = await library.add(inventedText('muon.txt', ['Xã nuôi tôm sú.']))
        const [same, other] = [`${documentId}-p6`, `${documentId}-p3`]
        const vector = await vectorOf(same)
        const found = await library.similarities(vector, [same, `${late.documentId}-p1`, other, 'không có'])
        expect(found.get(same)).toBeCloseTo(1, 5)
        expect(found.get(other)).toBeLessThan(1)
        expect(found.size).toBe(2)
        expect((await library.similarities(new Float32Array(dimension), [same])).size).toBe(0)
        expect((await library.similarities(new Float32Array(5).fill(0.4), [same])).size).toBe(0)
      })

      it('finds nothing by the zero vector or one of another encoder', async () => {
        await add(bundle())
        expect(await library.searchVector(new Float32Array(dimension), 3)).toEqual([])
        expect(await library.searchVector(new Float32Array(5).fill(0.4), 3)).toEqual([])
      })
    })

    describe('removing', () => {
      it('leaves nothing that could be found', async () => {
        const { documentId } = await add(bundle())
        await library.searchVector(letterVector('x'), 1)
        expect(await library.remove(documentId)).toBe(true)
        expect(await library.remove(documentId)).toBe(false)
        expect(await library.stats()).toMatchObject({ documents: 0, reports: 0, passages: 0 })
        expect(await library.searchTerms(marked('huyện'), 10)).toEqual([])
        expect(await library.searchTerms(folded('huyện'), 10)).toEqual([])
        expect(await library.searchVector(letterVector('huyện'), 10)).toEqual([])
        expect(await library.vocabulary()).toEqual([])
        expect(await library.passages([`${documentId}-p3`])).toEqual([])
        expect(await library.report(`${documentId}-r1`)).toBeNull()
        expect(await library.source(documentId)).toBeNull()
      })

      it('leaves the others whole, and the document can come again under the same ids', async () => {
        const kept = await add(inventedText('a.txt', ['Xã nuôi tôm.']))
        const { documentId } = await add(bundle())
        await library.remove(documentId)
        expect(await found('nuôi tôm')).toEqual(['Xã nuôi tôm.'])
        expect(await add(bundle())).toMatchObject({ documentId, state: 'added' })
        const vector = await vectorOf(`${kept.documentId}-p1`)
        expect((await library.searchVector(vector, 1))[0]?.score).toBeCloseTo(1, 5)
      })

      it('raises the generation, as every change does', async () => {
        const generations = [(await library.stats()).generation]
        const { documentId } = await add(bundle())
        generations.push((await library.stats()).generation)
        await library.correct(`${documentId}-r1`, { place: 'Bình Khê' })
        generations.push((await library.stats()).generation)
        await library.remove(documentId)
        generations.push((await library.stats()).generation)
        expect(generations).toEqual([0, 1, 2, 3])
      })
    })

    describe('correcting', () => {
      it('shows the correction everywhere, finds by it and takes it back', async () => {
        const { documentId } = await add(bundle())
        const id = `${documentId}-r2`
        expect(await library.correct(id, { place: 'Thạnh Lộc', date: '2024-07' })).toMatchObject({
          place: 'Thạnh Lộc',
          date: '2024-07',
        })
        expect((await library.passages([`${documentId}-p5`]))[0]?.place).toBe('Thạnh Lộc')
        expect((await library.documents())[0]?.reports[1]?.place).toBe('Thạnh Lộc')
        expect(await found('Thạnh Lộc')).toHaveLength(2)
        expect(await library.correct(id, { place: null })).toMatchObject({
          place: 'Sông Lam',
          date: '2024-07',
        })
        expect(await found('Thạnh Lộc')).toEqual([])
      })

      it('is kept when a changed file of the same name comes', async () => {
        const old = await add(inventedText('a.txt', ['Bản cũ.']))
        await library.correct(`${old.documentId}-r1`, { title: 'Tên đã sửa' })
        const { documentId } = await add(inventedText('a.txt', ['Bản mới.']))
        expect((await library.report(`${documentId}-r1`))?.title).toBe('Tên đã sửa')
      })
    })

    describe('figures', () => {
      const poverty = inventedFigure(1, 'Tỷ lệ hộ nghèo', '4,2%')
      const revenue = inventedFigure(1, 'Thu ngân sách nhà nước', '812 tỷ đồng', {
        role: 'target',
        period: { kind: 'year', from: '2025-01', to: '2025-12' },
        area: { name: 'huyện Hòa Phú', level: 'district', within: 'tỉnh Sông Lam' },
      })
      const measured = (): ParsedDocument => ({
        ...inventedText('so-lieu.txt', [
          'Mở đầu.',
          'Tỷ lệ hộ nghèo còn 4,2%, thu ngân sách nhà nước 812 tỷ đồng.',
        ]),
        figures: { version: 7, reports: [[poverty, revenue]] },
      })
      const found = async (query: FigureQuery) =>
        (await library.figures(query)).map(({ indicator }) => indicator)

      it('are given back as they were read, with the ids of their passage and report', async () => {
        const { documentId } = await add(measured())
        const { passage, ...read } = poverty
        expect(passage).toBe(1)
        expect(await library.figuresOf([`${documentId}-p2`, `${documentId}-p1`])).toEqual([
          { ...read, passageId: `${documentId}-p2`, reportId: `${documentId}-r1` },
          expect.objectContaining({ indicator: 'Thu ngân sách nhà nước', role: 'target' }),
        ])
        expect(await library.figuresOf([`${documentId}-p1`, 'không có'])).toEqual([])
      })

      it('are found by words of their indicator with and without marks, area, time, role and report', async () => {
        const { documentId } = await add(measured())
        await add(inventedText('khac.txt', ['Một văn bản khác.']))
        expect(await found({})).toEqual(['Tỷ lệ hộ nghèo', 'Thu ngân sách nhà nước'])
        expect(await found({ indicator: 'hộ nghèo' })).toEqual(['Tỷ lệ hộ nghèo'])
        expect(await found({ indicator: 'ho ngheo' })).toEqual(['Tỷ lệ hộ nghèo'])
        expect(await found({ indicator: 'hộ nghèo ngân sách' })).toEqual([])
        expect(await found({ indicator: '""' })).toEqual([])
        expect(await found({ area: 'Hòa Phú' })).toEqual(['Thu ngân sách nhà nước'])
        expect(await found({ area: 'xã Hòa Phú' })).toEqual([])
        expect(await found({ from: '2025-03', to: '2025-03' })).toEqual(['Thu ngân sách nhà nước'])
        expect(await found({ to: '2024-12' })).toEqual(['Tỷ lệ hộ nghèo'])
        expect(await found({ roles: ['result', 'estimate'] })).toEqual(['Tỷ lệ hộ nghèo'])
        expect(await found({ reportIds: [`${documentId}-r1`] })).toHaveLength(2)
        expect(await found({ reportIds: ['0000000000000000-r1'] })).toEqual([])
        expect(await found({ limit: 1, offset: 1 })).toEqual(['Thu ngân sách nhà nước'])
      })

      it('tell every area that they speak for once', async () => {
        await add(measured())
        expect((await library.areas()).map(({ name }) => name)).toContain('huyện Hòa Phú')
        expect(new Set((await library.areas()).map(({ name }) => name)).size).toBe(
          (await library.areas()).length,
        )
      })

      it('are gone with their document', async () => {
        const { documentId } = await add(measured())
        await library.remove(documentId)
        expect(await found({})).toEqual([])
        expect(await found({ indicator: 'hộ nghèo' })).toEqual([])
      })

      it('of an older reader, not yet read, or of a corrected report, are to be read anew', async () => {
        const { documentId } = await add(measured())
        const other = await add(inventedText('khac.txt', ['Một văn bản khác.']))
        expect(await library.documentsBehind(7)).toEqual([other.documentId])
        expect(await library.documentsBehind(8)).toEqual([documentId, other.documentId])
        await library.correct(`${documentId}-r1`, { period: 'năm 2023' })
        expect(await library.documentsBehind(7)).toEqual([documentId, other.documentId])

        const before = (await library.stats()).figuresGeneration
        expect(await library.writeFigures(documentId, { version: 8, reports: [[revenue]] })).toBe(true)
        expect((await library.stats()).figuresGeneration).toBeGreaterThan(before)
        expect(await library.documentsBehind(8)).toEqual([other.documentId])
        expect(await found({})).toEqual(['Thu ngân sách nhà nước'])
        expect(await found({ indicator: 'hộ nghèo' })).toEqual([])
        expect(await library.writeFigures('0000000000000000', { version: 8, reports: [] })).toBe(false)
      })
    })

    describe('reading again', () => {
      it('puts the new reading in the place of the old one, with its name, time and corrections', async () => {
        const old = inventedText('a.txt', ['Xã nuôi', 'tôm sú.'])
        const { documentId } = await add(old)
        await library.correct(`${documentId}-r1`, { title: 'Tên đã sửa' })
        const [before] = await library.documents()
        const { reports } = inventedText('b.txt', ['Xã nuôi tôm sú.'])
        const read = { ...old, file: 'b.txt', reports }
        expect(await library.reread(read)).toEqual({
          documentId,
          state: 'replaced',
          passages: 1,
        })
        const [after] = await library.documents()
        expect(after).toMatchObject({ id: documentId, file: 'a.txt', addedAt: before?.addedAt })
        expect((await library.report(`${documentId}-r1`))?.title).toBe('Tên đã sửa')
        expect(await found('nuôi tôm')).toEqual(['Xã nuôi tôm sú.'])
        expect((await library.stats()).passages).toBe(1)
        expect((await library.source(documentId))?.bytes).toEqual(old.source)
      })

      it('brings no removed document back', async () => {
        const read = inventedText('a.txt', ['Xã nuôi tôm sú.'])
        const { documentId } = await add(read)
        await library.remove(documentId)
        expect(await library.reread(read)).toBeNull()
        expect(await library.documents()).toEqual([])
      })
    })
  })
}
