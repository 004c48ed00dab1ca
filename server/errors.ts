import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { UserError } from '../search/user-error.ts'

/** The body of every reply that is an error. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string }
}

/** Codes whose status is not 422. A code that is not here is a wish the server understood but cannot fulfil. */
const STATUS_BY_CODE: Readonly<Record<string, ContentfulStatusCode>> = {
  invalid_json: 400,
  invalid_request: 400,
  empty_question: 400,
  question_too_long: 400,
  invalid_file_name: 400,
  no_file: 400,
  unauthorized: 401,
  foreign_host: 403,
  foreign_origin: 403,
  watch_fixed: 403,
  unknown_route: 404,
  unknown_document: 404,
  unknown_report: 404,
  unknown_passage: 404,
  unknown_conversation: 404,
  unknown_collection: 404,
  unknown_job: 404,
  removal_forgotten: 404,
  unknown_draft: 404,
  unknown_section: 404,
  unknown_sentence: 404,
  unknown_part: 404,
  job_not_failed: 409,
  collection_exists: 409,
  file_name_taken: 409,
  request_too_large: 413,
  file_too_large: 413,
  too_many_files: 413,
  unsupported_file: 415,
  too_many_requests: 429,
  internal_error: 500,
  disk_full: 507,
  queue_full: 507,
  library_busy: 503,
  library_damaged: 503,
  server_busy: 503,
  page_not_built: 503,
  shutting_down: 503,
}

const INTERNAL: ErrorBody = {
  error: {
    code: 'internal_error',
    message:
      'Chương trình gặp lỗi khi xử lý yêu cầu này. Hãy thử lại; nếu vẫn lỗi, xem dòng lỗi ở cửa sổ máy chủ.',
  },
}

/**
 * What a person and a program are told about a failure. Only a `UserError` speaks for itself: any other
 * error may carry paths or document text, so it is told as `internal_error` and left to the log.
 */
export function describeError(error: unknown): {
  readonly status: ContentfulStatusCode
  readonly body: ErrorBody
} {
  if (error instanceof UserError) {
    return {
      status: STATUS_BY_CODE[error.code] ?? 422,
      body: { error: { code: error.code, message: error.message } },
    }
  }
  // Hono's own body parsers throw it for a body that is no JSON or no form.
  if (error instanceof HTTPException && error.status === 400) {
    return {
      status: 400,
      body: {
        error: {
          code: 'invalid_json',
          message: 'Nội dung gửi lên không đọc được: cần JSON hợp lệ (hoặc biểu mẫu tệp khi thêm tài liệu).',
        },
      },
    }
  }
  return { status: 500, body: INTERNAL }
}

/** Errors that are not the user's go to the log, whole. */
export function logUnexpected(error: unknown): void {
  if (describeError(error).status === 500) console.error(error)
}
