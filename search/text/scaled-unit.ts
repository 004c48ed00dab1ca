import { SCALES } from '../lexicon/scales.ts'
import { unitSpelling } from '../lexicon/units.ts'
import { normalizeLetters } from './letters.ts'

/** A unit taken apart: what it multiplies by, and the unit itself in one spelling. */
export interface ScaledUnit {
  readonly scale: number
  /** "" where only a scale is printed ("12 triệu"). */
  readonly base: string
}

/**
 * Takes a unit as printed apart.
 *
 * @example scaledUnit('nghìn tỷ đồng') // { scale: 1e12, base: 'đồng' }
 * @example scaledUnit('1.000 tấn') // { scale: 1000, base: 'tấn' }
 */
export function scaledUnit(printed: string): ScaledUnit {
  let rest = normalizeLetters(printed)
  let scale = 1
  for (let found = true; found; ) {
    found = false
    for (const [word, by] of SCALES) {
      if (!rest.startsWith(word) || /^[\p{L}\p{N}.,]/u.test(rest.slice(word.length))) continue
      scale *= by
      rest = rest.slice(word.length).trim()
      found = true
      break
    }
    // "trđ", "tỷđ": scale and đồng in one word.
    const joined = /^(tr|tỷ)\.?đ(?:ồng)?(?!\p{L})/u.exec(rest)
    if (!found && joined !== null) {
      scale *= SCALES.get(joined[1] ?? '') ?? 1
      rest = `đồng${rest.slice(joined[0].length)}`
    }
  }
  return { scale, base: unitSpelling(rest) }
}
