import type { Library, ReportCorrection } from '../../search/library.ts'
import { UserError } from '../../search/user-error.ts'
import { logUnexpected } from '../errors.ts'
import { isFinished, type Job } from '../jobs/job.ts'
import type { Jobs } from '../jobs/jobs.ts'

/** A removed document with what brings it back as it was. */
interface Removed {
  readonly file: string
  readonly bytes: Uint8Array
  readonly corrections: ReadonlyMap<string, ReportCorrection>
}

/** Removes documents, and brings them back for a while. */
export interface Removals {
  /** False when there is no such document. */
  remove(documentId: string): Promise<boolean>
  /**
   * Adds the document again under its name, with what was corrected in it; its ids are those of before, so that answers,
   * drafts and collections have it again.
   *
   * @throws UserError `removal_forgotten`, `file_name_taken`
   */
  bringBack(documentId: string): Promise<Job>
}

const MEGABYTE = 1024 * 1024
/** Milliseconds for which a removal can be taken back, and how much is held for that. */
const KEPT_FOR = 10 * 60_000
const KEPT_BYTES = 200 * MEGABYTE

/**
 * What was removed is held in memory alone, so that no file holds a word of it any more; it is forgotten after ten minutes,
 * when the program ends, and the oldest first where much is removed.
 */
export function openRemovals({
  library,
  jobs,
  onBroughtBack = () => undefined,
  keptFor = KEPT_FOR,
  keptBytes = KEPT_BYTES,
}: {
  readonly library: Pick<Library, 'remove' | 'source' | 'corrections' | 'correct' | 'documents'>
  readonly jobs: Pick<Jobs, 'add' | 'documentRemoved' | 'subscribe'>
  /** Told when a document is as it was: figures take what they do not say from its corrected facts. */
  readonly onBroughtBack?: () => void
  readonly keptFor?: number
  readonly keptBytes?: number
}): Removals {
  const kept = new Map<string, Removed>()
  const keep = (id: string, removed: Removed): void => {
    kept.set(id, removed)
    setTimeout(() => kept.get(id) === removed && kept.delete(id), keptFor).unref()
    const size = (): number => [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    for (const oldest of kept.keys()) {
      if (size() <= keptBytes) return
      kept.delete(oldest)
    }
  }
  return {
    async remove(documentId) {
      const source = await library.source(documentId)
      const corrections = await library.corrections(documentId)
      if (!(await library.remove(documentId))) return false
      jobs.documentRemoved(documentId)
      if (source !== null) keep(documentId, { file: source.file, bytes: source.bytes, corrections })
      return true
    },
    async bringBack(documentId) {
      const removed = kept.get(documentId)
      if (removed === undefined) {
        throw new UserError(
          'removal_forgotten',
          'Tài liệu này gỡ đã lâu nên không hoàn tác được nữa. Hãy thêm lại tệp gốc.',
        )
      }
      if ((await library.documents()).some(({ file }) => file === removed.file)) {
        throw new UserError(
          'file_name_taken',
          `Đã có tài liệu khác tên "${removed.file}" trong kho. Gỡ hoặc đổi tên tệp đó rồi thêm lại tệp cũ.`,
        )
      }
      const job = jobs.add(removed.file, removed.bytes)
      const stop = jobs.subscribe(job.id, (now) => {
        if (!isFinished(now)) return
        stop()
        if (now.state !== 'done') return
        kept.delete(documentId)
        correctAgain(library, removed.corrections).then(onBroughtBack).catch(logUnexpected)
      })
      return job
    },
  }
}

async function correctAgain(
  library: Pick<Library, 'correct'>,
  corrections: Removed['corrections'],
): Promise<void> {
  for (const [reportId, correction] of corrections) await library.correct(reportId, correction)
}
