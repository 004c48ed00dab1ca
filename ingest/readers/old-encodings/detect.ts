import { fromTcvn3 } from './tcvn3.ts'
import { vietnameseShare } from './vietnamese-share.ts'
import { fromVni } from './vni.ts'

export type OldEncoding = 'tcvn3' | 'vni'

/** Fewer words than this prove nothing. */
const ENOUGH_WORDS = 12
/** As much text as it takes to decide, in letters; the rest would say the same. */
const SAMPLE = 200_000

/**
 * Tells by content whether letters are TCVN3 or VNI that somebody read as Latin-1: as they stand they make
 * no Vietnamese syllables, turned into Unicode nearly all do.
 *
 * @returns null for Unicode, for other languages and for too little text
 */
export function detectOldEncoding(text: string): OldEncoding | null {
  const sample = text.slice(0, SAMPLE)
  const now = vietnameseShare(sample)
  if (now.words < ENOUGH_WORDS || now.syllables > now.words * 0.5) return null
  const tcvn3 = share(fromTcvn3(sample))
  const vni = share(fromVni(sample))
  const best = Math.max(tcvn3, vni)
  if (best < 0.8 || best < share(sample) + 0.3) return null
  return tcvn3 >= vni ? 'tcvn3' : 'vni'
}

/** The function that turns an old encoding into Unicode. */
export function oldDecoder(encoding: OldEncoding): (text: string) => string {
  return encoding === 'tcvn3' ? fromTcvn3 : fromVni
}

function share(text: string): number {
  const { words, syllables } = vietnameseShare(text)
  return words === 0 ? 0 : syllables / words
}
