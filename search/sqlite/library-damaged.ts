import { UserError } from '../user-error.ts'

/** What is told of a library that cannot be relied on. */
export function libraryDamaged(path: string, cause?: unknown): UserError {
  return new UserError(
    'library_damaged',
    `Thư viện “${path}” đã hỏng. Hãy dừng chương trình và phục hồi từ bản sao lưu: npm run restore -- <bản sao lưu>.`,
    { cause },
  )
}
