import { describe, expect, it } from 'vitest'
import { failureCode, isDiskFailure } from './disk-failure.ts'
import { UserError } from './user-error.ts'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

describe('a failure of the disk', () => {
  it.each([
    'ENOSPC',
    'EIO',
    'EROFS',
    'EACCES',
    'SQLITE_FULL',
    'SQLITE_IOERR_WRITE',
    'SQLITE_READONLY_DBMOVED',
  ])('is %s', (code) => {
    expect(isDiskFailure(withCode(code))).toBe(true)
  })

  it.each([
    ['a folder that may not be written', 1544, 'SQLITE_READONLY'],
    ['a sync of the folder', 1290, 'SQLITE_IOERR'],
    ['a file that cannot be opened', 270, 'SQLITE_CANTOPEN'],
  ])('is %s, which the driver names by number', (_, number, name) => {
    const error = withCode(`UNKNOWN_SQLITE_ERROR_${number}`)
    expect(failureCode(error)).toBe(name)
    expect(isDiskFailure(error)).toBe(true)
  })

  it.each([
    ['a wrong statement', withCode('SQLITE_ERROR')],
    ['a constraint, by number', withCode('UNKNOWN_SQLITE_ERROR_2067')],
    ['another error of the person', new UserError('file_damaged', 'Hỏng')],
    ['an error without a code', new Error('x')],
  ])('is not %s', (_, error) => {
    expect(isDiskFailure(error)).toBe(false)
  })
})
