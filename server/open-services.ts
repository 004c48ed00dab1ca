import path from 'node:path'
import { rereadFiguresAside } from '../ingest/figures/reread-figures.ts'
import { type IngestLimits, type IngestProcessOptions, openIngestProcess } from '../ingest/ingest-process.ts'
import type { Encoder } from '../search/encoder/encoder.ts'
import { type EncoderOptions, openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { PROGRAM_ROOT } from '../search/program-root.ts'
import type { Search } from '../search/retrieval.ts'
import { createSearch, createUnderstand, type Understand } from '../search/retriever.ts'
import { checkLibraryAside } from '../search/sqlite/check-aside.ts'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { openLibrary, type SqliteLibrary } from '../search/sqlite/open-library.ts'
import { openReserve } from '../search/sqlite/reserve.ts'
import { UserError } from '../search/user-error.ts'
import { createQuotingAnswerer } from './answer/quoting-answerer.ts'
import { openCollections } from './collections/sqlite-collections.ts'
import { openCondition } from './condition.ts'
import type { Configuration } from './configuration.ts'
import { openConversations } from './conversations/sqlite-conversations.ts'
import { openDraftServices } from './drafts/open-draft-services.ts'
import { createExamples } from './examples/examples.ts'
import { keepFigures } from './figures/keep-figures.ts'
import { openBreathing } from './jobs/breathing.ts'
import { openDiskRoom } from './jobs/disk-room.ts'
import { type Encoding, openEncoding } from './jobs/encoding.ts'
import { openJobs } from './jobs/jobs.ts'
import { openSpool } from './jobs/spool.ts'
import { questionEncoder } from './question-encoder.ts'
import { openRemarks } from './remarks/remarks.ts'
import { openSessions } from './security/sessions.ts'
import type { Services } from './services.ts'
import { createSuggest } from './suggestions/suggest.ts'
import { tellEncoding } from './tell-encoding.ts'
import { tidyLibrary } from './tidying.ts'
import { openRemovals } from './undo/removals.ts'
import { openWatcher } from './watch/watcher.ts'

const MODELS = path.join(PROGRAM_ROOT, 'models')

/** Services as the program runs with them. */
export interface OpenServices {
  readonly services: Services & { readonly library: SqliteLibrary }
  /** How files are added. */
  readonly ingest: IngestProcessOptions
  readonly encoding: Encoding
  /** Stops the work under way and closes every file. */
  close(): Promise<void>
}

/** Takes the path of most questions: a figure, a year, a list. */
const WARMING_QUESTION = 'Tỷ lệ hộ nghèo năm 2025 là bao nhiêu phần trăm, gồm những chỉ tiêu nào?'

/**
 * Opens everything that the routes need.
 *
 * @param log lines for the person at the terminal
 * @param others in tests: another folder whose folders are encoders, other limits of what a file may cost
 * @throws UserError when the settings, the data or the encoder cannot be used
 */
export async function openServices(
  configuration: Pick<Configuration, 'dataDirectory' | 'encoder'>,
  log: (line: string) => void,
  others: { readonly modelsDir?: string; readonly limits?: IngestLimits } = {},
): Promise<OpenServices> {
  const { modelsDir = MODELS, limits } = others
  const { dataDirectory } = configuration
  const options: EncoderOptions = {
    modelsDir,
    ...(configuration.encoder === null ? {} : { model: configuration.encoder }),
  }
  const stopping = new AbortController()
  const condition = openCondition(log)
  const checking = checkLibraryAside(dataDirectory, stopping.signal)
  const encoder = await openEncoder(options)
  await condition.requireWhole(checking)
  const { report: onDamage } = condition
  const tidying = tidyLibrary(
    await openLibrary({ dataDir: dataDirectory, encoder, log, onDamage }),
    openReserve(dataDirectory),
  )
  const { library } = tidying
  const questions = await openQuestionEncoder(library, encoder, modelsDir)

  const knowledge = createLibraryKnowledge(library)
  const breathing = openBreathing()
  const find = createSearch({ library, encoder: questions, knowledge })
  // The library is learnt and the code is warm before anybody asks; what fails here fails the first question,
  // where it can be told.
  knowledge()
    .then(() => find({ question: WARMING_QUESTION, limit: 1 }, stopping.signal))
    .catch(() => undefined)
  const search: Search = (request, signal) => {
    breathing.asked()
    return find(request, signal)
  }
  const understandTurn = createUnderstand(knowledge)
  const understand: Understand = (...turn) => {
    breathing.asked()
    return understandTurn(...turn)
  }
  const ingest: IngestProcessOptions = {
    dataDir: dataDirectory,
    ...(limits === undefined ? {} : { limits }),
  }
  const ingestProcess = openIngestProcess(ingest)
  const figureKeeper = keepFigures(
    library,
    (signal) => rereadFiguresAside(dataDirectory, signal),
    stopping.signal,
    log,
  )
  figureKeeper.look()
  const encoding = openEncoding({
    encoder: options,
    dataDir: dataDirectory,
    isPending: async () => {
      const { encoded, passages } = await library.stats()
      return encoded < passages || library.encoderState().encoderChanged
    },
    pause: breathing.pause,
    room: openDiskRoom(dataDirectory),
    log,
    onProgress: tellEncoding(log),
  })
  encoding.wake()
  const incoming = path.join(dataDirectory, 'incoming')
  const jobs = openJobs({
    ingestFile: async (...file) => {
      const ingested = await ingestProcess.ingestFile(...file)
      encoding.wake()
      return ingested
    },
    spool: openSpool(incoming),
    room: openDiskRoom(incoming),
    rest: breathing.rest,
    onReplaced: tidying.replaced,
  })
  const watcher = openWatcher({ jobs, library, dataDirectory })
  const openTables = () => openDatabase(libraryPath(dataDirectory), { onDamage })
  const conversations = openConversations(openTables())
  const sessions = openSessions(openTables())
  const remarks = openRemarks(openTables())
  const collections = openCollections(openTables())
  const drafting = openDraftServices({ library, search }, openTables())
  const forgetting = async (removing: Promise<boolean>): Promise<boolean> => {
    const removed = await removing
    if (removed) tidying.forgotten()
    return removed
  }
  tidying.resume()
  const answerer = createQuotingAnswerer({
    library,
    search,
    understand,
    knowledge,
    embedQuestion: (question) => questions.embedQuery(question),
  })
  return {
    services: {
      library,
      search,
      answerer,
      listExamples: createExamples({ library, answerer }),
      suggest: createSuggest({ answerer, understand, knowledge }),
      encoder: encoder.name,
      jobs,
      removals: openRemovals({ library, jobs, onBroughtBack: figureKeeper.look }),
      conversations: { ...conversations, remove: (id) => forgetting(conversations.remove(id)) },
      sessions,
      remarks,
      collections,
      damage: condition.damage,
      figureKeeper,
      watcher,
      ...drafting,
      drafts: { ...drafting.drafts, remove: (id) => forgetting(drafting.drafts.remove(id)) },
    },
    ingest,
    encoding,
    async close() {
      stopping.abort()
      await watcher.close()
      await jobs.close()
      await ingestProcess.close()
      await encoding.close()
      await checking
      await figureKeeper.settled()
      conversations.close()
      sessions.close()
      remarks.close()
      collections.close()
      drafting.drafts.close()
      await tidying.close()
      await library.close()
    },
  }
}

/**
 * The encoder that questions are encoded by: while the library's vectors are another encoder's, that one. Where it
 * does not open any more its vectors are given up.
 */
async function openQuestionEncoder(
  library: SqliteLibrary,
  wanted: Encoder,
  modelsDir: string,
): Promise<Encoder> {
  const serving = () => library.encoderState().serving
  const before = serving()
  if (before === null || before.fingerprint === wanted.fingerprint)
    return questionEncoder(wanted, null, () => undefined)
  const former = await reopenEncoder(before, modelsDir)
  if (former === null) await library.serveWanted()
  return questionEncoder(wanted, former, () => serving()?.fingerprint)
}

async function reopenEncoder(
  identity: { readonly name: string; readonly fingerprint: string },
  modelsDir: string,
): Promise<Encoder | null> {
  try {
    const encoder = await openEncoder({ modelsDir, model: identity.name })
    return encoder.fingerprint === identity.fingerprint ? encoder : null
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
