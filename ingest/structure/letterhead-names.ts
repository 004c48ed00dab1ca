import { BODY_WORDS } from '../../search/lexicon/bodies.ts'

const BODY = new RegExp(`^(?:${BODY_WORDS.join('|')})(?!\\p{L})`, 'u')

/** A line in capitals that begins the name of a body: "UBND TỈNH …", "SỞ …". */
export function beginsWithBody(line: string): boolean {
  return BODY.test(line)
}

/** "BỘ LAO ĐỘNG -", "SỞ VĂN HÓA,": the name is not over. */
export function isNameOpen(name: string): boolean {
  return /(?:[-,]|\sVÀ)$/u.test(name)
}
