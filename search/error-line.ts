import { isDiskFailure } from './disk-failure.ts'
import { UserError } from './user-error.ts'

/** What the person at the terminal is told when a program ends: one clear line, or a programming error whole. */
export function errorLine(error: unknown): unknown {
  if (error instanceof UserError) return error.message
  if (!isDiskFailure(error) || !(error instanceof Error)) return error
  const where = 'path' in error ? ` “${String(error.path)}”` : ''
  return `Không đọc hoặc ghi được${where}: đĩa đã đầy hoặc không có quyền. Hãy dọn chỗ trống hoặc kiểm tra quyền rồi chạy lại.`
}
