import { foldMarks } from '../text/fold.ts'
import { normalizeLetters } from '../text/letters.ts'
import { isVietnameseSyllable } from '../text/syllable.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { PROVINCE_ALIASES, PROVINCE_NAMES } from './provinces.ts'

/** Neighbouring words as typed that may be a name. */
interface Run {
  readonly start: number
  readonly end: number
  readonly syllables: readonly string[]
  /** The syllables without marks. */
  readonly folded: readonly string[]
  readonly isCapital: boolean
  /** "tỉnh" or "thành phố" stands before it. */
  readonly isCalledProvince: boolean
  readonly before: string | null
  readonly after: string | null
}

interface Name {
  readonly name: string
  readonly syllables: readonly string[]
  /** The syllables without marks. */
  readonly folded: readonly string[]
}

function nameOf(name: string): Name {
  const syllables = normalizeLetters(name).split(' ')
  return { name, syllables, folded: syllables.map(foldMarks) }
}
const OFFICIAL = PROVINCE_NAMES.map(nameOf)
const OTHER_NAMES = [...PROVINCE_ALIASES.keys()].map(normalizeLetters)

const PROVINCE_BEFORE = /(?<!\p{L})(?:tỉnh|tinh|thành phố|thanh pho|tp\.?)\s+$/iu
/** What follows these is another name, however like a province's. */
const OTHER_BEFORE =
  /(?<!\p{L})(?:huyện|quận|xã|phường|thị trấn|thị xã|ấp|thôn|làng|chợ|cầu|sông|kênh|đường|tuyến|khu|cụm|công ty|trường|nhà máy|dự án|ông|bà|anh|chị|đồng chí)\s+$/iu
/** The library's own writing of a name is a slip where the right one is so much commoner. */
const FAR_COMMONER = 15

/** Characters before a name that may hold the word which says what it names. */
const LONGEST_BEFORE = 24

function runsOf(text: string, length: number): readonly Run[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const isShouting = text === text.toUpperCase()
  return words.slice(0, Math.max(0, words.length - length + 1)).flatMap((first, at) => {
    const own = words.slice(at, at + length)
    const end = own.at(-1)?.end ?? first.end
    if (!/^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)*$/u.test(text.slice(first.start, end))) return []
    const before = text.slice(Math.max(0, first.start - LONGEST_BEFORE), first.start)
    if (OTHER_BEFORE.test(before)) return []
    const syllables = own.map(({ word }) => normalizeLetters(word))
    return {
      start: first.start,
      end,
      syllables,
      folded: syllables.map(foldMarks),
      isCapital: !isShouting && own.every(({ word }) => /^\p{Lu}/u.test(word)),
      isCalledProvince: PROVINCE_BEFORE.test(before),
      before: words[at - 1] === undefined ? null : normalizeLetters(words[at - 1]?.word ?? ''),
      after: words[at + length] === undefined ? null : normalizeLetters(words[at + length]?.word ?? ''),
    }
  })
}

/** One letter of `typed` is another in `meant`, or two beside each other are swapped. */
function isOneLetterOff(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false
  const off = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : [at]))
  const [first = 0, second = 0] = off
  if (off.length === 1) return true
  return (
    off.length === 2 &&
    second === first + 1 &&
    typed[first] === meant[second] &&
    typed[second] === meant[first]
  )
}

/** One letter is lost or too many. */
function isLongerByOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  )
}

const SOUNDS = [/n$/, /ng$/] as const
const soundsAlike = (one: string, other: string): boolean =>
  SOUNDS.some((sound, i) => one.replace(sound, i === 0 ? 'ng' : 'n') === other)

/** Initials that one half of the country or the other speaks alike, and so writes for each other. */
const INITIALS = [
  ['d', 'gi'],
  ['s', 'x'],
  ['ch', 'tr'],
  ['l', 'n'],
] as const
const beginsAlike = (typed: string, meant: string): boolean =>
  INITIALS.some((pair) =>
    [pair, pair.toReversed()].some(
      ([one = '', other = '']) =>
        typed.startsWith(one) &&
        meant.startsWith(other) &&
        foldMarks(typed.slice(one.length)) === foldMarks(meant.slice(other.length)),
    ),
  )

/** The library holds what was typed, and not as a rare slip for the name. */
function isOwnWriting(run: Run, name: readonly string[], vocabulary: Vocabulary): boolean {
  const [typed, meant] = [run.syllables, name].map((syllables) =>
    Math.min(
      ...syllables.slice(1).map((syllable, at) => vocabulary.count(`${syllables[at] ?? ''}_${syllable}`)),
    ),
  )
  return (typed ?? 0) > 0 && (typed ?? 0) * FAR_COMMONER > (meant ?? 0)
}

/** Letters of the name with other marks ("Sốc Trăng", "Cần Thở"); bare letters are for mark restoration. */
function hasOtherMarks(run: Run, name: Name, isHeld: boolean, vocabulary: Vocabulary): boolean {
  if (run.folded.some((syllable, at) => syllable !== name.folded[at])) return false
  if (run.folded.every((syllable, at) => syllable === run.syllables[at])) return false
  if (run.isCapital || run.isCalledProvince) return true
  // "đánh giá lại", "bên trẻ em": words of the library begin or end inside.
  const [first = '', last = ''] = [run.syllables[0], run.syllables.at(-1)]
  return (
    isHeld &&
    vocabulary.count(`${run.before}_${first}`) === 0 &&
    vocabulary.count(`${last}_${run.after}`) === 0
  )
}

/** One letter of one syllable of two is wrong ("Hậu Giamg", "Hậu Gian"). */
function hasWrongLetter(run: Run, name: Name, isHeld: boolean, vocabulary: Vocabulary): boolean {
  if (name.syllables.length !== 2 || !(run.isCapital || run.isCalledProvince)) return false
  const wrong = [0, 1].filter((at) => run.folded[at] !== name.folded[at])
  const [at] = wrong
  if (wrong.length !== 1 || at === undefined) return false
  const typed = run.syllables[at] ?? ''
  const [one, other] = [run.folded[at] ?? '', name.folded[at] ?? '']
  const isSpokenAlike = soundsAlike(one, other) || beginsAlike(typed, name.syllables[at] ?? '')
  if (!isVietnameseSyllable(typed) && !vocabulary.isWord(typed))
    return isOneLetterOff(one, other) || isLongerByOne(one, other) || isSpokenAlike
  return (isHeld || run.isCalledProvince) && (isOneLetterOff(one, other) || isSpokenAlike)
}

/**
 * A question whose names of provinces and cities are written right: other marks or one wrong letter mended, where
 * exactly one name fits, what was typed is no other place, and the library does not write it so. A name is known
 * by its capitals or by "tỉnh", "thành phố" before it; a place of the library also by itself.
 *
 * @param places that the reports speak for
 * @example mendPlaces('Hâu Giang có mấy xã', [], vocabulary) // 'Hậu Giang có mấy xã'
 */
export function mendPlaces(question: string, places: readonly string[], vocabulary: Vocabulary): string {
  const text = question.normalize('NFC')
  const held = places.map(nameOf)
  const names = [...OFFICIAL.filter(({ name }) => !places.includes(name)), ...held].filter(
    ({ syllables }) => syllables.length > 1 && syllables.every((syllable) => /^\p{L}+$/u.test(syllable)),
  )
  const taken = new Set([
    ...OTHER_NAMES,
    ...[...OFFICIAL, ...held].map(({ syllables }) => syllables.join(' ')),
  ])
  const mended: { readonly run: Run; readonly name: string }[] = []
  for (const length of new Set(names.map(({ syllables }) => syllables.length))) {
    const ofLength = names.filter(({ syllables }) => syllables.length === length)
    for (const run of runsOf(text, length)) {
      if (taken.has(run.syllables.join(' '))) continue
      const [fitting, ...others] =
        [hasOtherMarks, hasWrongLetter]
          .map((fits) =>
            ofLength.filter(
              (name) =>
                fits(run, name, places.includes(name.name), vocabulary) &&
                !isOwnWriting(run, name.syllables, vocabulary),
            ),
          )
          .find((found) => found.length > 0) ?? []
      if (fitting !== undefined && others.length === 0) mended.push({ run, name: fitting.name })
    }
  }
  let result = text
  for (const { run, name } of mended.sort((a, b) => b.run.start - a.run.start)) {
    result = result.slice(0, run.start) + name + result.slice(run.end)
  }
  return result
}
