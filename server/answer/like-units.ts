import { normalizeLetters } from '../../search/text/letters.ts'

/**
 * Nouns that count the same things: people ask "mấy nhà", papers print "726 hộ". Within a class each may answer
 * for each, but a kind of people that was asked for by name only for itself and for people as such.
 */
const CLASSES: readonly (readonly string[])[] = [
  'hộ, gia đình, nhà, căn, ngôi nhà, mái nhà, mái ấm, nóc nhà',
  'lần, vụ, cuộc, đợt, lượt, ca, trận, buổi, trường hợp',
  'chỗ, nơi, điểm, khu, vùng, bãi, địa điểm, khu vực, vị trí',
  'làng, thôn, ấp, bản, khóm, xóm, buôn, tổ dân phố',
  'mét, m, km, cây số, ki lô mét, kilômét',
  'ha, héc ta, hecta, mẫu, công đất, m², mét vuông, km², ki lô mét vuông',
  'tấn, tạ, kg, ký, cân, ki lô gam',
  'giờ, tiếng, tiếng đồng hồ, phút',
  'ngày, hôm, bữa',
  'lô, thửa, nền, miếng, mảnh',
  'doanh nghiệp, công ty, đơn vị, cơ sở, nhà máy, hãng, xưởng',
  'dự án, công trình, hạng mục, gói thầu',
  'trường, trường học, ngôi trường, cơ sở giáo dục',
  'chiếc, xe, tàu, phương tiện, đầu xe',
  'khối, tòa, chung cư, dãy nhà, tòa nhà',
  'mỏ, bãi, điểm mỏ',
  'loại, mặt hàng, chủng loại, thứ',
  'phòng, lớp, phòng học, lớp học',
].map((list) => list.split(', '))

const PEOPLE: readonly string[] =
  'người, em, cháu, vị, đồng chí, nhân khẩu, lao động, công nhân, học sinh, sinh viên, học viên, giáo viên, thầy cô, bác sĩ, cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, quần chúng, đại biểu, trẻ, trẻ em, thanh niên, phụ nữ, nông dân, bệnh nhân, bị can, bị cáo, đối tượng, nạn nhân, tài xế, biên chế, trường hợp'.split(
    ', ',
  )
/** People as such. */
const ANYBODY: ReadonlySet<string> = new Set(['người', 'em', 'cháu', 'vị', 'đồng chí', 'trường hợp'])

/** The longest member that a phrase begins with, "" when none. */
function memberAt(members: readonly string[], phrase: string): string {
  return members
    .filter((member) => phrase.startsWith(member) && !/^[\p{L}\p{N}²³]/u.test(phrase.slice(member.length)))
    .reduce((longest, member) => (member.length > longest.length ? member : longest), '')
}

/**
 * True when what is printed after a number counts what was asked for in another word.
 *
 * @param asked words after "bao nhiêu" or "mấy"
 * @param printed words right after the number
 * @example countsAlike('nhà chưa chịu', 'hộ chưa nhận tiền') // true
 */
export function countsAlike(asked: string, printed: string): boolean {
  const wanted = normalizeLetters(asked)
  const given = normalizeLetters(printed)
  const person = memberAt(PEOPLE, wanted)
  if (person !== '') {
    const counted = memberAt(PEOPLE, given)
    return counted !== '' && (ANYBODY.has(person) || ANYBODY.has(counted) || person === counted)
  }
  // "nhà máy" begins with "nhà" too: the class with the longest member is meant.
  const longest = Math.max(...CLASSES.map((members) => memberAt(members, wanted).length))
  return (
    longest > 0 &&
    CLASSES.some((members) => memberAt(members, wanted).length === longest && memberAt(members, given) !== '')
  )
}
