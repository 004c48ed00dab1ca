import type { LibraryKnowledge } from '../../../search/library-knowledge.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import { resolvePart, type Understand } from '../follow-up/resolve.ts'
import type { Evidence } from '../gather-evidence.ts'
import { askedScope } from '../judge/asked-scope.ts'
import type { Asked } from '../judge/features.ts'
import { type PassageView, viewPassage } from '../passage-view.ts'
import { takeApart } from '../question.ts'
import type { Reply } from '../reply.ts'
import { overlaps } from '../synthesis.ts'
import type { AskedPart } from './asked-parts.ts'
import { type Shown, toldBy } from './told-by.ts'

/** What answers a part of a question by itself. */
export interface PartServices {
  readonly understand: Understand
  readonly knowledge: LibraryKnowledge
  readonly gather: (text: string, inherited: string) => Promise<Evidence>
  readonly reply: (text: string, evidence: Evidence) => Promise<Reply>
}

/** A reply with the text of each question that it answers. */
export interface ToldParts {
  readonly reply: Reply
  /** The parts as they were asked for by themselves: their words may be repeated. */
  readonly asked: readonly string[]
}

/** A part, made whole and taken apart. */
interface Part {
  readonly words: string
  readonly text: string
  readonly inherited: string
  readonly asked: Pick<Asked, 'question' | 'scope'>
}

/**
 * Adds to the reply to a whole question what surely answers a part of it that the reply leaves untold, under the part's
 * own words. A reply that is in doubt gives way where each part by itself is answered surely, a refusal where any part is:
 * then it is said which are not found.
 *
 * @param parts two or more, in the order asked; none for a question that asks for one thing
 * @param before the question that all of them go on from; null where the first names the subject
 */
export async function tellParts(
  whole: Reply,
  { views }: Evidence,
  parts: readonly AskedPart[],
  before: string | null,
  services: PartServices,
): Promise<ToldParts> {
  // Places that differ are told beside each other, and nothing between them.
  if (whole.caution === 'differ') return { reply: whole, asked: [] }
  const shown = whole.status === 'answered' ? shownBy(whole.sentences, views) : []
  const taken = new Set<string>()
  const all: Part[] = []
  const untold: Part[] = []
  for (const { words, isWhole } of parts) {
    const part = await wholePart(words, before ?? (isWhole ? null : (parts[0]?.words ?? null)), services)
    all.push(part)
    const told = toldBy(part.asked, shown, taken)
    if (told === null) untold.push(part)
    else for (const one of told) taken.add(one)
  }
  const isSure = whole.status === 'answered' && whole.caution !== 'doubt'
  const apart =
    untold.length === 0 ? [] : await surelyTold(isSure ? untold : all, isSure ? shown : [], services)
  const isDoubted = whole.status === 'answered' && !isSure
  if (apart.length === 0 || (isDoubted && apart.length < all.length)) return { reply: whole, asked: [] }
  const first = isSure ? whole.sentences : []
  const silent =
    whole.status === 'not_found' ? all.filter(({ text }) => !apart.some((one) => one.text === text)) : []
  const sentences = [...first, ...apart.flatMap(({ sentences }) => sentences), ...silent.map(unfound)]
  const reply: Reply = { ...(isSure ? whole : { status: 'answered' as const }), sentences }
  return { reply, asked: apart.map(({ text }) => text) }
}

async function wholePart(
  words: string,
  subject: string | null,
  { understand, knowledge }: PartServices,
): Promise<Part> {
  const { text, inherited } =
    subject === null ? { text: words, inherited: '' } : await resolvePart(words, subject, understand)
  const understood = await understand(text)
  const question = takeApart(understood.text, understood, knowledge, inherited)
  return { words, text, inherited, asked: { question, scope: askedScope(understood, knowledge.areas, []) } }
}

/** The parts that are surely answered from places that are not shown yet, each under its own words. */
async function surelyTold(
  parts: readonly Part[],
  before: readonly Shown[],
  services: PartServices,
): Promise<readonly { readonly text: string; readonly sentences: readonly SentenceDraft[] }[]> {
  const told: { readonly text: string; readonly sentences: readonly SentenceDraft[] }[] = []
  let shown = before
  for (const { words, text, inherited } of parts) {
    const evidence = await services.gather(text, inherited)
    const { status, sentences, caution } = await services.reply(text, without(evidence, shown))
    if (status !== 'answered' || caution === 'doubt') continue
    told.push({ text, sentences: [heading(words), ...sentences] })
    shown = [...shown, ...shownBy(sentences, evidence.views)]
  }
  return told
}

/** What is shown already does not tell the part; another sentence of its paragraph may. */
function without(evidence: Evidence, shown: readonly Shown[]): Evidence {
  return {
    ...evidence,
    candidates: evidence.candidates.filter(({ kind, rated }) =>
      kind === 'span'
        ? !shown.some((one) => overlaps(one, rated))
        : !shown.some(({ view }) => view.passage.id === rated.group.view.passage.id),
    ),
  }
}

/** The words of papers that sentences show. */
function shownBy(sentences: readonly SentenceDraft[], known: readonly PassageView[]): readonly Shown[] {
  return sentences.flatMap(({ pieces }) =>
    pieces.flatMap((piece): readonly Shown[] => {
      if (!('passage' in piece)) return []
      const { passage, span } = piece
      const view = known.find((one) => one.passage.id === passage.id) ?? viewPassage(passage, 0, 0)
      return [{ view, span }]
    }),
  )
}

function heading(part: string): SentenceDraft {
  return { pieces: [{ said: `Về “${part}”:` }], block: 'lead', tail: '\n\n' }
}

function unfound({ words }: Part): SentenceDraft {
  return {
    pieces: [{ said: `Không tìm thấy trong các báo cáo đã nạp phần “${words}”.` }],
    block: 'text',
    tail: '\n\n',
  }
}
