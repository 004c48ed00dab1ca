import * as z from 'zod'

const id = z.string().min(1).max(20)
const line = z.string().max(5_000)

/** What a person does to a draft, each to the part with this id; `title` is the id of its title. */
export const operationSchema = z.discriminatedUnion('type', [
  /** Own words in the place of a sentence, heading or cell; none at all drop it. */
  z.strictObject({ type: z.literal('write'), id, text: line }),
  /** The words that stood there before somebody wrote. */
  z.strictObject({ type: z.literal('unwrite'), id }),
  z.strictObject({ type: z.literal('pin'), id }),
  z.strictObject({ type: z.literal('unpin'), id }),
  /** A sentence, a row, a table, or a heading with all that stands below it. */
  z.strictObject({ type: z.literal('drop'), id }),
  z.strictObject({ type: z.literal('restore'), id }),
  /** One place up or down: a sentence, a row, a table, or a heading with all that stands below it. */
  z.strictObject({ type: z.literal('move'), id, by: z.union([z.literal(-1), z.literal(1)]) }),
  /** Own words behind a part; null puts them first. */
  z.strictObject({
    type: z.literal('add'),
    after: id.nullable(),
    as: z.enum(['heading', 'paragraph', 'item']),
    text: line,
  }),
  /** Another sentence of the same section of its report, as `others` of the sentence lists them. */
  z.strictObject({
    type: z.literal('replace'),
    id,
    passageId: z.string().min(1).max(200),
    span: z.tuple([z.int().min(0), z.int().min(1)]),
  }),
])

export type DraftOperation = z.infer<typeof operationSchema>
