import { UserError } from '../search/user-error.ts'

/** Longer than any name people give, short enough to be shown. */
const MAXIMUM_LENGTH = 240

/**
 * What a name cannot be seen to hold: control and format characters (directions, joiners, tags), parted line ends,
 * half letters, fillers. With them two names could look alike, or one be other than it looks.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u2800]/gu

/**
 * The name a document is shown by, from what a browser, a program or a folder calls it: NFC, `/` between folders,
 * without characters that are not seen or turn the direction (two names that look alike are one), and without drives,
 * `.` and `..`. It names, it is never used as a path.
 * E.g. `..\\bao cao\\quy 3.docx` → `bao cao/quy 3.docx`.
 *
 * @throws UserError `invalid_file_name` when nothing is left, or it is longer than 240 characters
 */
export function documentName(sent: string): string {
  const name = sent
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\p{Zs}/gu, ' ')
    .split(/[\\/]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/')
  if (name === '') {
    throw new UserError('invalid_file_name', 'Tệp không có tên. Hãy đặt tên cho tệp rồi thêm lại.')
  }
  if (name.length > MAXIMUM_LENGTH) {
    throw new UserError(
      'invalid_file_name',
      `Tên tệp "${name.slice(0, 40)}…" dài quá ${MAXIMUM_LENGTH} ký tự. Hãy đặt tên ngắn hơn rồi thêm lại.`,
    )
  }
  return name
}
