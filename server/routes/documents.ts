import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { documentName } from '../../ingest/document-name.ts'
import { READ_LIMITS } from '../../ingest/readers/limits.ts'
import { UserError } from '../../search/user-error.ts'
import { encodeRfc5987 } from '../attachment.ts'
import { describeError } from '../errors.ts'
import type { Job } from '../jobs/job.ts'
import { fewAtOnce, fewParts } from '../security/uploads.ts'
import type { Services } from '../services.ts'
import { validated } from '../validation.ts'
import { troubleWording } from '../wording/trouble.ts'

const MEGABYTE = 1024 * 1024
const GIGABYTE = 1024 * MEGABYTE

/** A request is held in memory until its files are on disk; larger sets are sent in several requests. */
const MAXIMUM_REQUEST_BYTES = 120 * MEGABYTE
const MAXIMUM_FILES = 200

/** Of the queue as a whole, so that uploads alone never fill a disk. */
const MAXIMUM_WAITING_BYTES = 4 * GIGABYTE

const formSchema = z.object({
  files: z
    .union([z.instanceof(File), z.array(z.instanceof(File))], {
      error: 'Biểu mẫu cần trường "files" chứa một hoặc nhiều tệp',
    })
    .transform((files) => [files].flat()),
})

/** Kinds that hold no text to cite; every other file is looked into, whatever its name says. */
const UNSUPPORTED =
  /\.(ods|pptx?|odp|png|jpe?g|gif|bmp|tiff?|webp|heic|svg|zip|rar|7z|gz|tar|exe|dll|msi|mp[34]|wav|avi|mov)$/i

/** A file that was not queued, and why. */
interface Rejection {
  readonly file: string
  readonly code: string
  readonly message: string
}

/**
 * `GET /documents`, `POST /documents` (multipart `files`), `DELETE /documents/:id`, `GET /documents/:id/source`,
 * the file as it was added, `POST /documents/:id/reread`, which reads it once more, and `POST
 * /documents/:id/bring-back`, which takes a removal back for a while.
 */
export function documentRoutes({ library, jobs, removals }: Services) {
  return new Hono()
    .get('/documents', async (c) => {
      const { words } = troubleWording(c)
      const documents = await library.documents()
      return c.json({ documents: documents.map((one) => ({ ...one, warnings: one.warnings.map(words) })) })
    })
    .post(
      '/documents',
      // First: a body of unknown length is read into memory to be measured.
      fewAtOnce(),
      bodyLimit({
        maxSize: MAXIMUM_REQUEST_BYTES,
        onError: () => {
          throw new UserError(
            'request_too_large',
            `Mỗi lần thêm được tối đa ${MAXIMUM_REQUEST_BYTES / MEGABYTE} MB. Hãy thêm ít tệp hơn mỗi lần.`,
          )
        },
      }),
      fewParts(MAXIMUM_FILES),
      validated('form', formSchema),
      async (c) => {
        const { files } = c.req.valid('form')
        const queued: Job[] = []
        const rejected: Rejection[] = []
        let first: unknown
        for (const file of files) {
          try {
            const name = documentName(file.name)
            checkFile(name, file)
            requireRoom(jobs, file.size)
            queued.push(jobs.add(name, new Uint8Array(await file.arrayBuffer())))
          } catch (error) {
            if (!(error instanceof UserError)) throw error
            first ??= error
            rejected.push({ file: file.name, ...describeError(error).body.error })
          }
        }
        if (queued.length === 0) throw first ?? new UserError('no_file', 'Chưa chọn tệp nào để thêm.')
        const { job, error } = troubleWording(c)
        return c.json({ jobs: queued.map(job), rejected: rejected.map(error) }, 202)
      },
    )
    .post('/documents/:id/reread', async (c) => {
      const id = c.req.param('id')
      const source = await library.source(id)
      if (source === null) throw unknownDocument()
      return c.json(troubleWording(c).job(jobs.add(source.file, source.bytes, id)), 202)
    })
    .delete('/documents/:id', async (c) => {
      const id = c.req.param('id')
      if (!(await removals.remove(id))) throw unknownDocument()
      return c.body(null, 204)
    })
    .post('/documents/:id/bring-back', async (c) =>
      c.json(troubleWording(c).job(await removals.bringBack(c.req.param('id'))), 202),
    )
    .get('/documents/:id/source', async (c) => {
      const source = await library.source(c.req.param('id'))
      if (source === null) throw unknownDocument()
      const name = source.file.split('/').at(-1) ?? source.file
      // A document is data: it is handed over to be saved, never opened as a page of this site.
      c.header('Content-Type', 'application/octet-stream')
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeRfc5987(name)}`)
      return c.body(new Uint8Array(source.bytes))
    })
}

/** What can be told before reading: the kind is told by content later, but some names promise no text. */
function checkFile(name: string, file: File): void {
  if (UNSUPPORTED.test(name)) {
    throw new UserError(
      'unsupported_file',
      `Tệp "${name}" không phải là văn bản đọc được. Hãy thêm tệp Word, PDF, văn bản hoặc Markdown.`,
    )
  }
  if (file.size === 0) {
    throw new UserError('empty_document', `Tệp "${name}" trống. Hãy kiểm tra lại tệp gốc.`)
  }
  if (file.size > READ_LIMITS.fileBytes) {
    throw new UserError(
      'file_too_large',
      `Tệp "${name}" lớn quá ${READ_LIMITS.fileBytes / MEGABYTE} MB. Hãy chia nhỏ rồi thêm lại.`,
    )
  }
}

/** Bytes of the files that wait or have failed: they lie on the disk until they are added or given up. */
function requireRoom(jobs: Services['jobs'], more: number): void {
  const waiting = jobs.list().filter(({ state }) => state !== 'done' && state !== 'cancelled')
  if (waiting.reduce((sum, { bytes }) => sum + bytes, more) > MAXIMUM_WAITING_BYTES) {
    throw new UserError(
      'queue_full',
      `Các tệp đang chờ đã đủ ${MAXIMUM_WAITING_BYTES / GIGABYTE} GB. Hãy chờ chúng xong, hoặc bỏ những tệp bị lỗi, rồi thêm tiếp.`,
    )
  }
}

function unknownDocument(): UserError {
  return new UserError('unknown_document', 'Không có tài liệu này trong kho: có thể nó đã được gỡ.')
}
