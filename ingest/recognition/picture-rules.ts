import type { Picture } from './picture.ts'
import { INK } from './skew.ts'

/** A straight line in a picture, in pixels, level or upright. */
export interface PictureRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Shares of the page's width: a level line is at least so long, longer than any stroke of a letter, … */
const SHORTEST_LEVEL = 0.045
/** … an upright one too, … */
const SHORTEST_UPRIGHT = 0.05
/** … no line is thicker, … */
const THICKEST = 0.005
/** … and a worn one has gaps of at most this. */
const GAP = 0.0016

/**
 * Finds the drawn lines of a page and takes them out of the picture, for a recogniser mistakes the lines of tables
 * for letters and leaves out what stands between them. Where a letter touches a line it stays.
 */
export function takeRules(picture: Picture): {
  readonly rules: readonly PictureRule[]
  readonly picture: Picture
} {
  const level = findRuns(picture, false)
  const upright = findRuns(picture, true)
  const grey = picture.grey.slice()
  for (const rule of level) erase(picture, grey, rule, false)
  for (const rule of upright) erase(picture, grey, rule, true)
  return {
    rules: [
      ...level.map((rule) => ({ ...rule, y1: (rule.y1 + rule.y2) / 2, y2: (rule.y1 + rule.y2) / 2 })),
      ...upright.map((rule) => ({ ...rule, x1: (rule.x1 + rule.x2) / 2, x2: (rule.x1 + rule.x2) / 2 })),
    ],
    picture: { ...picture, grey },
  }
}

/** Whitens a line place by place where it is no thicker than lines are, with the grey at its edges. */
function erase(
  { width, height, grey }: Picture,
  into: Uint8Array,
  rule: PictureRule,
  upright: boolean,
): void {
  const [from, to, first, last, across] = upright
    ? [rule.y1, rule.y2, rule.x1, rule.x2, width]
    : [rule.x1, rule.x2, rule.y1, rule.y2, height]
  const thickest = thickestLine(width)
  const at = (place: number, line: number) => (upright ? place * width + line : line * width + place)
  for (let place = from; place <= to; place++) {
    let begin = first
    while (begin <= last && (grey[at(place, begin)] ?? 255) >= INK) begin++
    if (begin > last) continue
    while (begin > 0 && (grey[at(place, begin - 1)] ?? 255) < INK) begin--
    let end = begin
    while (end < across && (grey[at(place, end)] ?? 255) < INK) end++
    if (end - begin > thickest) continue
    for (let line = Math.max(0, begin - 2); line < Math.min(across, end + 2); line++)
      into[at(place, line)] = 255
  }
}

function thickestLine(width: number): number {
  return Math.max(4, Math.round(width * THICKEST))
}

interface Run {
  from: number
  to: number
  first: number
  last: number
}

/** Boxes of lines: runs of ink in neighbouring rows (or columns) that lie over each other, thin together. */
function findRuns({ width, height, grey }: Picture, upright: boolean): PictureRule[] {
  const [along, across] = upright ? [height, width] : [width, height]
  const shortest = Math.round(width * (upright ? SHORTEST_UPRIGHT : SHORTEST_LEVEL))
  const thickest = thickestLine(width)
  const gap = Math.max(2, Math.round(width * GAP))
  const isInk = (place: number, line: number) =>
    (grey[upright ? place * width + line : line * width + place] ?? 255) < INK
  let open: Run[] = []
  const found: Run[] = []
  for (let line = 0; line < across; line++) {
    const runs: Run[] = []
    for (let place = 0; place < along; ) {
      if (!isInk(place, line)) {
        place++
        continue
      }
      const from = place
      let to = place
      for (let missing = 0; place < along && missing <= gap; place++)
        if (isInk(place, line)) {
          to = place
          missing = 0
        } else missing++
      if (to - from >= shortest) runs.push({ from, to, first: line, last: line })
    }
    const going: Run[] = []
    for (const run of runs) {
      const above = open.find((one) => one.last >= line - 2 && one.from <= run.to && one.to >= run.from)
      if (above === undefined) going.push(run)
      else {
        above.from = Math.min(above.from, run.from)
        above.to = Math.max(above.to, run.to)
        above.last = line
        if (!going.includes(above)) going.push(above)
      }
    }
    for (const run of open) {
      if (going.includes(run)) continue
      if (run.last >= line - 2) going.push(run)
      else found.push(run)
    }
    open = going
  }
  return [...found, ...open]
    .filter((run) => run.last - run.first + 1 <= thickest)
    .map((run) =>
      upright
        ? { x1: run.first, x2: run.last, y1: run.from, y2: run.to }
        : { x1: run.from, x2: run.to, y1: run.first, y2: run.last },
    )
}
