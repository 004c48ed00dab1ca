import { isOffice, signBeside } from '../../../search/lexicon/signers.ts'
import { lineText, type Segment, segmentText, type VisualLine } from './visual-line.ts'

/** The name of the State or the Party, also as a picture gives it. */
export const STATE_OR_PARTY =
  /^\s*(?:C[ỘỌ]NG H(?:ÒA|OÀ|OA) XÃ HỘI|ĐẢNG C[ỘỌ]NG SẢN VIỆT NAM|ĐOÀN (?:TNCS|THANH NIÊN C[ỘỌ]NG SẢN) HỒ CHÍ MINH)/u
const MOTTO = /^\s*Độc lập\s*[-–]\s*Tự/u
const DATE = /ngày\s.*tháng\s.*năm/u
const NUMBER = /^\s*S[ốỐ]\s*:?\s*[\d…._\s]*[-/]/u
/** Lines of a letterhead, above and below the name of the State. */
const MOST_ABOVE = 4
const MOST_BELOW = 12
/** Lines of its left half may go on below the place and date: the subject of a letter. */
const MOST_SUBJECT = 5
/** Baselines of a letterhead stand no further apart than so many letter sizes. */
const APART = 3.2

/** Below who signs stand the names, behind the room for a signature. */
const MOST_BELOW_SIGNERS = 6
/** Those who sign beside each other. */
const MOST_BESIDE = 3

/**
 * Puts the two halves of a letterhead one after the other, and those who sign beside each other, as a person reads
 * them: the body with its number and the subject of a letter on the left, the State or the Party with place and date on
 * the right. Their lines seldom stand level, and by their height alone names of both halves would be mixed.
 *
 * @param lines of one page or column, top down
 */
export function letterheadApart(lines: readonly VisualLine[]): readonly VisualLine[] {
  const parted: VisualLine[] = []
  let free = 0
  for (let at = 0; at < lines.length; ) {
    const head = headAt(lines, at, free) ?? signersAt(lines, at)
    if (head === null) {
      const line = lines[at]
      if (line !== undefined) parted.push(...(at === 0 ? receiverApart(line) : [line]))
      at++
      continue
    }
    const own = lines.slice(head.from, head.to)
    parted.length -= at - head.from
    const edges = [Number.NEGATIVE_INFINITY, ...head.edges, Number.POSITIVE_INFINITY]
    for (let part = 0; part + 1 < edges.length; part++)
      parted.push(...partOf(own, ({ left }) => left >= (edges[part] ?? 0) && left < (edges[part + 1] ?? 0)))
    at = head.to
    free = head.to
  }
  return parted
}

/**
 * Whom a paper goes to and, level with it, an office that signs: "- Các sở;" beside "PHÓ CHỦ TỊCH" on top of a page, whose
 * head of the list stands on the page before.
 */
function receiverApart(line: VisualLine): readonly VisualLine[] {
  const [receiver, office] = line.segments.map(segmentText)
  if (line.segments.length !== 2 || receiver === undefined || office === undefined) return [line]
  if (!isOffice(office) || !/^\s*[-–+].*[;,.]\s*$/u.test(receiver)) return [line]
  const edge = line.segments[1]?.left ?? line.right
  return [...partOf([line], ({ left }) => left < edge), ...partOf([line], ({ left }) => left >= edge)]
}

interface Head {
  readonly from: number
  readonly to: number
  /** Where its parts begin, from the second on. */
  readonly edges: readonly number[]
}

/**
 * The letterhead whose State's or Party's name stands in the right half of line `at`, null where none does.
 *
 * @param free lines before it belong to another
 */
function headAt(lines: readonly VisualLine[], at: number, free: number): Head | null {
  const line = lines[at]
  if (line === undefined) return null
  const name = line.segments.find((segment) => STATE_OR_PARTY.test(segmentText(segment)))
  if (name === undefined) return null
  const edge = name.left - line.size
  const isOfOneHalf = (one: VisualLine | undefined) =>
    one?.segments.every(({ left, right }) => right <= name.left || left >= edge)
  let from = at
  const isLeft = (one: VisualLine | undefined) => one?.segments.every(({ right }) => right <= name.left)
  while (
    from > free &&
    at - from < MOST_ABOVE &&
    isLeft(lines[from - 1]) &&
    near(lines[from - 1], lines[from])
  )
    from--
  let last = at
  let dated = at
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_BELOW); next++) {
    const below = lines[next]
    if (below === undefined || !isOfOneHalf(below) || !near(lines[next - 1], below)) break
    const right = below.segments.filter(({ left }) => left >= edge)
    if (right.some((segment) => DATE.test(segmentText(segment)))) dated = next
    const isBelowDate = dated > at && next > dated
    // Below place and date only the left half goes on; what stands in the middle is the title.
    if (isBelowDate && (right.length > 0 || next > dated + MOST_SUBJECT)) break
    const numbered = below.segments.some(
      (segment) => segment.left < edge && NUMBER.test(segmentText(segment)),
    )
    const motto = right.some((segment) => MOTTO.test(segmentText(segment)))
    // The name of a body may go on below the motto where no place and date follow.
    const namesOn =
      last > at && right.length === 0 && below.segments.every((one) => !/\p{Ll}/u.test(segmentText(one)))
    if (next === dated || numbered || isBelowDate || motto || namesOn) last = next
  }
  const hasLeft = lines.slice(from, last + 1).some((one) => one.segments.some(({ left }) => left < edge))
  return last === at || !hasLeft ? null : { from, to: last + 1, edges: [edge] }
}

/**
 * Two or three that sign beside each other ("THƯ KÝ", "CHỦ TRÌ") with their names below, null where line `at` is no such
 * line.
 */
function signersAt(lines: readonly VisualLine[], at: number): Head | null {
  const segments = lines[at]?.segments ?? []
  if (segments.length < 2 || segments.length > MOST_BESIDE || !signBeside(segments.map(segmentText)))
    return null
  let to = at + 1
  for (let next = to; next < Math.min(lines.length, at + MOST_BELOW_SIGNERS); next++) {
    const below = lines[next]?.segments ?? []
    if (!below.every((segment) => BESIDE.test(segmentText(segment)))) break
    if (below.length > 1) to = next + 1
  }
  if (to === at + 1) return null
  const whole = lines.slice(at, to).filter((line) => line.segments.length === segments.length)
  const edges = segments
    .slice(1)
    .map((_, index) => Math.min(...whole.flatMap((line) => line.segments[index + 1]?.left ?? [])))
  return { from: at, to, edges }
}

/** A name, or a remark below an office: "(Ký, ghi rõ họ tên)". */
const BESIDE = /^\s*(?:\p{Lu}\p{L}*\.?(?:\s\p{Lu}\p{L}*){1,5}|\([^)]{2,40}\))\s*$/u

function near(above: VisualLine | undefined, below: VisualLine | undefined): boolean {
  if (above === undefined || below === undefined) return false
  return below.y - above.y <= APART * Math.max(above.size, below.size)
}

function partOf(lines: readonly VisualLine[], isOf: (segment: Segment) => boolean): VisualLine[] {
  return lines.flatMap((line): VisualLine[] => {
    const segments = line.segments.filter(isOf)
    const [first] = segments
    const last = segments.at(-1)
    if (first === undefined || last === undefined) return []
    if (segments.length === line.segments.length) return [line]
    const part = { ...line, left: first.left, right: last.right, segments }
    const letters = lineText(part)
    const word = /^\s*\S+/.exec(letters)?.[0].length ?? 0
    return [{ ...part, firstWord: (word / Math.max(1, letters.length)) * (last.right - first.left) }]
  })
}
