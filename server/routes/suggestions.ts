import { Hono } from 'hono'
import * as z from 'zod'
import { choiceIn } from '../answer/frames/frame.ts'
import { requireKnownReports } from '../known-reports.ts'
import type { Services } from '../services.ts'
import { questionSchema, reportIdsSchema, validated } from '../validation.ts'
import { languageOf } from '../wording/language-of.ts'

const suggestionsSchema = z.object({ question: questionSchema, reportIds: reportIdsSchema.optional() })

/** `POST /suggestions`: questions near to one that was answered, each known to be answered, at most three. */
export function suggestionRoutes({ library, suggest }: Pick<Services, 'library' | 'suggest'>) {
  return new Hono().post('/suggestions', validated('json', suggestionsSchema), async (c) => {
    const { question, reportIds } = c.req.valid('json')
    await requireKnownReports(library, reportIds)
    const suggestions = await suggest(question, reportIds, c.req.raw.signal)
    return c.json({ suggestions: suggestions.map(choiceIn(languageOf(c))) })
  })
}
