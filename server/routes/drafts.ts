import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import * as z from 'zod'
import { UserError } from '../../search/user-error.ts'
import { titledAttachment } from '../attachment.ts'
import { composeAndSave } from '../drafts/compose-and-save.ts'
import { applyOperation } from '../drafts/content/apply-operation.ts'
import { broughtBack } from '../drafts/content/brought-back.ts'
import { contentSections } from '../drafts/content/content-sections.ts'
import { citedNumbers, sentencesIn } from '../drafts/content/draft-content.ts'
import type { EditedDraft } from '../drafts/content/edited-draft.ts'
import { operationSchema } from '../drafts/content/operation.ts'
import { otherSentences } from '../drafts/content/other-sentences.ts'
import { replaceSentence } from '../drafts/content/replace-sentence.ts'
import { takenBlocks, takenSchema, withTaken } from '../drafts/content/taken-answer.ts'
import { withMarkdown } from '../drafts/content/with-markdown.ts'
import { type DraftRequest, draftKinds } from '../drafts/draft.ts'
import { draftCsvFile } from '../drafts/draft-csv-file.ts'
import { draftMarkdownFile } from '../drafts/draft-markdown-file.ts'
import { recomposeSection } from '../drafts/recompose-section.ts'
import type { DraftChange, SavedDraft } from '../drafts/saved-draft.ts'
import { draftWordFile } from '../drafts/word/draft-word-file.ts'
import { officeSettingsSchema } from '../drafts/word/office-settings.ts'
import { paperKindOf, paperKinds } from '../drafts/word/paper-kind.ts'
import { eventStream } from '../event-stream.ts'
import { requireKnownReports } from '../known-reports.ts'
import { shownCitation } from '../saved-citation.ts'
import type { Services } from '../services.ts'
import { questionSchema, reportIdsSchema, validated } from '../validation.ts'

const requestSchema = z.object({
  request: questionSchema,
  kind: z.enum(draftKinds).optional(),
  reportIds: reportIdsSchema.optional(),
})

const changeSchema = z.strictObject({
  title: z.string().trim().min(1).max(500).optional(),
  markdown: z.string().max(500_000),
})

const decisionSchema = z.strictObject({
  sentence: z.string().trim().min(1).max(2_000),
  decision: z.enum(['pin', 'unpin', 'drop', 'restore']),
})

const operationsSchema = z.strictObject({ operations: z.array(operationSchema).min(1).max(200) })

const formSchema = z.object({
  form: z.enum(['state', 'party']).optional(),
  /** The notes for whoever drafts are printed, too. */
  notes: z.enum(['true', 'false']).optional(),
  sources: z.enum(['footnotes', 'endnotes', 'none']).optional(),
  /** What the draft is printed as; what its request names where it is left out. */
  kind: z.enum(paperKinds).optional(),
})

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * `POST /drafts` composes and saves (JSON, else server-sent events `plan`, `delta`, `citations`, `done`);
 * `GET /drafts/:id`, `.md`, `.csv` (its tables), `.docx?form=state|party&kind=report|notice|plan|proposal|letter&notes=true&sources=footnotes|endnotes|none`; `PUT /drafts/:id` saves a new version,
 * `POST /drafts/:id/operations` changes parts of it by their ids, `POST /drafts/:id/undo` and `redo` take a change back and
 * make it again, `GET /drafts/:id/sentences/:sentence/others` lists what else its section says;
 * `POST /drafts/taken` and `POST /drafts/:id/taken` put an answer of the talk into a new draft or into this one;
 * `GET /drafts/:id/versions[/:version]` shows the old ones, `POST /drafts/:id/versions/:version/restore` makes one the
 * newest again; `GET /drafts/:id/sections` lists its sections with their sentences and what was dropped,
 * `POST /drafts/:id/sentences` pins, drops or puts back a sentence by its words,
 * `POST /drafts/:id/sections/:section/recompose` composes one section again (0 stands before the first heading);
 * `GET/PUT /office` keeps what heads the Word file.
 */
export function draftRoutes({ library, drafter, drafts, office }: Services) {
  const known = (id: string, version?: number): SavedDraft => {
    const draft = drafts.get(id, version)
    if (draft === null) throw unknownDraft()
    return draft
  }
  const changed = async (id: string, work: (last: SavedDraft) => DraftChange): Promise<SavedDraft> => {
    const draft = await drafts.change(id, work)
    if (draft === null) throw unknownDraft()
    return draft
  }
  const shown = async (draft: SavedDraft) => {
    const found = await library.passages([...new Set(draft.citations.map(({ passageId }) => passageId))])
    const passages = new Map(found.map((passage) => [passage.id, passage]))
    const cited = new Set(citedNumbers(draft.content))
    return {
      ...draft,
      citations: draft.citations
        .filter(({ number }) => cited.has(number))
        .map((citation) => shownCitation(citation, passages)),
    }
  }
  return new Hono()
    .get('/drafts', (c) => c.json({ drafts: drafts.list() }))
    .post('/drafts', validated('json', requestSchema), async (c) => {
      const { request, kind, reportIds } = c.req.valid('json')
      const asked: DraftRequest = {
        request,
        ...(kind === undefined ? {} : { kind }),
        ...(reportIds === undefined ? {} : { reportIds }),
      }
      await requireKnownReports(library, reportIds)
      const format = accepts(c, {
        header: 'Accept',
        supports: ['text/event-stream', 'application/json'],
        default: 'text/event-stream',
      })
      if (format === 'application/json') {
        const composing = composeAndSave(drafter, drafts, asked, c.req.raw.signal)
        let step = await composing.next()
        while (!step.done) step = await composing.next()
        return c.json(step.value)
      }
      return eventStream(c, async (send, signal) => {
        for await (const { type, ...data } of composeAndSave(drafter, drafts, asked, signal))
          await send(type, data)
      })
    })
    .get('/drafts/:name{[\\w-]+\\.md}', (c) => {
      const draft = known(c.req.param('name').slice(0, -3))
      return c.body(draftMarkdownFile(draft), 200, {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': titledAttachment(draft.title, 'md'),
      })
    })
    .get('/drafts/:name{[\\w-]+\\.docx}', validated('query', formSchema), async (c) => {
      const draft = known(c.req.param('name').slice(0, -5))
      const settings = office.get()
      const query = c.req.valid('query')
      const bytes = await draftWordFile(
        draft,
        { ...settings, form: query.form ?? settings.form },
        {
          notes: query.notes === 'true',
          sources: query.sources ?? 'footnotes',
          kind: query.kind ?? paperKindOf(draft.request),
        },
      )
      return c.body(bytes, 200, {
        'Content-Type': WORD_TYPE,
        'Content-Disposition': titledAttachment(draft.title, 'docx'),
      })
    })
    .get('/drafts/:name{[\\w-]+\\.csv}', (c) => {
      const draft = known(c.req.param('name').slice(0, -4))
      const file = draftCsvFile(draft)
      if (file === null)
        throw new UserError('no_table', 'Bản thảo này không có bảng nào để tải. Hãy tải tệp Word hoặc .md.')
      return c.body(file, 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': titledAttachment(draft.title, 'csv'),
      })
    })
    .get('/drafts/:id', async (c) => c.json(await shown(known(c.req.param('id')))))
    .put('/drafts/:id', validated('json', changeSchema), async (c) => {
      const { title, markdown } = c.req.valid('json')
      const saved = await changed(c.req.param('id'), (last) => ({
        ...withMarkdown(last, markdown),
        title: title ?? last.title,
        apart: true,
      }))
      return c.json(await shown(saved))
    })
    .post('/drafts/:id/operations', validated('json', operationsSchema), async (c) => {
      const id = c.req.param('id')
      const works: ((draft: EditedDraft) => EditedDraft)[] = []
      for (const operation of c.req.valid('json').operations)
        works.push(
          operation.type === 'replace'
            ? await replaceSentence(library, known(id), operation)
            : (draft) => applyOperation(draft, operation),
        )
      const saved = await changed(id, (last) => works.reduce<EditedDraft>((draft, work) => work(draft), last))
      return c.json(await shown(saved))
    })
    .post('/drafts/:id/:direction{undo|redo}', async (c) => {
      const direction = c.req.param('direction') === 'undo' ? 'undo' : 'redo'
      const draft = await drafts.step(c.req.param('id'), direction)
      if (draft === null) throw unknownDraft()
      return c.json(await shown(draft))
    })
    .get('/drafts/:id/sentences/:sentence/others', async (c) => {
      const { content, citations } = known(c.req.param('id'))
      const sentence = sentencesIn(content).find(({ id }) => id === c.req.param('sentence'))
      if (sentence === undefined) throw unknownSentence()
      const cited = citations.find(({ number }) => number === sentence.citations[0]?.number)
      const others = cited === undefined ? [] : await otherSentences(library, content, cited.passageId)
      return c.json({ others: others.map(({ passage: _, ...other }) => other) })
    })
    .post('/drafts/taken', validated('json', takenSchema), async (c) => {
      const taken = c.req.valid('json')
      const blocks = await takenBlocks(library, taken)
      const empty: EditedDraft = { title: taken.title, content: [], citations: [] }
      const saved = await drafts.create({
        ...withTaken(empty, blocks),
        id: randomUUID(),
        request: taken.title,
        kind: null,
        reportIds: null,
        answerer: 'taken',
        papers: { taken: [], others: [] },
      })
      return c.json(await shown(saved))
    })
    .post('/drafts/:id/taken', validated('json', takenSchema), async (c) => {
      const blocks = await takenBlocks(library, c.req.valid('json'))
      return c.json(await shown(await changed(c.req.param('id'), (last) => withTaken(last, blocks))))
    })
    .delete('/drafts/:id', async (c) => {
      if (!(await drafts.remove(c.req.param('id')))) throw unknownDraft()
      return c.body(null, 204)
    })
    .post('/drafts/:id/sentences', validated('json', decisionSchema), async (c) => {
      const { sentence, decision } = c.req.valid('json')
      const saved = await changed(c.req.param('id'), (last) => {
        const found = sentencesIn(last.content).find(
          ({ text, dropped }) => text === sentence && (dropped === true) === (decision === 'restore'),
        )
        if (found !== undefined) return applyOperation(last, { type: decision, id: found.id })
        if (decision === 'pin' || decision === 'drop') throw unknownSentence()
        return last
      })
      return c.json(await shown(saved))
    })
    .get('/drafts/:id/sections', (c) => {
      const { content, edits } = known(c.req.param('id'))
      return c.json({
        sections: contentSections(content).map(({ heading, blocks }) => ({
          title: heading?.text ?? '',
          sentences: sentencesIn(blocks)
            .filter((one) => one.dropped !== true && one.own === undefined && one.citations.length > 0)
            .map(({ id, text, pinned }) => ({ id, words: text, pinned: pinned === true })),
        })),
        dropped: edits.dropped,
      })
    })
    .post('/drafts/:id/sections/:section{\\d{1,4}}/recompose', async (c) => {
      const last = known(c.req.param('id'))
      const change = await recomposeSection(drafter, last, Number(c.req.param('section')), c.req.raw.signal)
      return c.json(await shown(await changed(last.id, (now) => ({ ...change(now), apart: true }))))
    })
    .get('/drafts/:id/versions', (c) => c.json({ versions: drafts.versions(known(c.req.param('id')).id) }))
    .get('/drafts/:id/versions/:version{\\d{1,6}}', async (c) =>
      c.json(await shown(known(c.req.param('id'), Number(c.req.param('version'))))),
    )
    .post('/drafts/:id/versions/:version{\\d{1,6}}/restore', async (c) => {
      const id = c.req.param('id')
      const old = known(id, Number(c.req.param('version')))
      return c.json(await shown(await changed(id, (last) => ({ ...broughtBack(last, old), apart: true }))))
    })
    .get('/office', (c) => c.json(office.get()))
    .put('/office', validated('json', officeSettingsSchema), async (c) =>
      c.json(await office.set(c.req.valid('json'))),
    )
}

function unknownDraft(): UserError {
  return new UserError('unknown_draft', 'Dự thảo này không còn được lưu. Hãy soạn lại.')
}

function unknownSentence(): UserError {
  return new UserError(
    'unknown_sentence',
    'Bản thảo không còn câu này. Hãy mở lại bản mới nhất rồi chọn câu.',
  )
}
