import type { WordStreams } from './word-streams.ts'

/** Property changes of a stretch of the main stream, in bytes. */
export interface PropertyRun {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly changes: readonly PropertyChange[]
}

/** One property: its code ("sprm") and where its value stands. */
export interface PropertyChange {
  readonly code: number
  readonly value: DataView
}

const PAGE = 512
const LETTERS = 0xfa
const PARAGRAPHS = 0x102
const TABLE_DEFINITION = 0xd608
/** The properties stand in the data stream, at an offset ([MS-DOC] 2.6.2 sprmPHugePapx). */
const HUGE = new Set([0x6645, 0x6646])
/** Length of the value by the top three bits of the code; null: a length stands before it. */
const VALUE_LENGTHS = [1, 1, 2, 4, 2, 2, null, 3]

/** Looks of letters by their place in the main stream ([MS-DOC] 2.8.5, 2.9.33), ascending. */
export function letterRuns(streams: WordStreams): PropertyRun[] {
  return formattedPages(streams, LETTERS).flatMap((page) => {
    const count = page.getUint8(PAGE - 1)
    return pageRuns(page, count, (index) => {
      const at = page.getUint8(4 * (count + 1) + index) * 2
      if (at === 0) return { style: 0, changes: [] }
      return { style: 0, changes: readChanges(slice(page, at + 1, page.getUint8(at))) }
    })
  })
}

/** Paragraph styles and properties by their place in the main stream ([MS-DOC] 2.8.6, 2.9.181), ascending. */
export function paragraphRuns(streams: WordStreams): PropertyRun[] {
  return formattedPages(streams, PARAGRAPHS).flatMap((page) => {
    const count = page.getUint8(PAGE - 1)
    return pageRuns(page, count, (index) => {
      const place = 4 * (count + 1) + 13 * index
      if (place >= PAGE) return { style: 0, changes: [] }
      const at = page.getUint8(place) * 2
      const short = page.getUint8(at)
      const data =
        short === 0 ? slice(page, at + 2, page.getUint8(at + 1) * 2) : slice(page, at + 1, short * 2 - 1)
      if (data.byteLength < 2) return { style: 0, changes: [] }
      return {
        style: data.getUint16(0, true),
        changes: wholeChanges(readChanges(slice(data, 2, data.byteLength - 2)), streams.data),
      }
    })
  })
}

/** Rows of wide tables have more properties than a page holds: they stand elsewhere, behind their length. */
function wholeChanges(changes: readonly PropertyChange[], data: DataView): readonly PropertyChange[] {
  return changes.flatMap((change) => {
    if (!HUGE.has(change.code) || change.value.byteLength < 4) return [change]
    const at = change.value.getUint32(0, true)
    if (at + 2 > data.byteLength) return []
    return readChanges(slice(data, at + 2, data.getUint16(at, true)))
  })
}

/** The run that covers a byte of the main stream. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun | undefined {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run === undefined) return undefined
    if (offset < run.from) high = middle - 1
    else if (offset >= run.to) low = middle + 1
    else return run
  }
  return undefined
}

/** Splits a list of property changes ("grpprl"); what is cut off is left out. */
export function readChanges(data: DataView): PropertyChange[] {
  const changes: PropertyChange[] = []
  let at = 0
  while (at + 3 <= data.byteLength) {
    const code = data.getUint16(at, true)
    at += 2
    let length = VALUE_LENGTHS[code >> 13] ?? null
    if (length === null) {
      const wide = code === TABLE_DEFINITION
      if (wide && at + 2 > data.byteLength) break
      length = wide ? data.getUint16(at, true) - 1 : data.getUint8(at)
      at += wide ? 2 : 1
      if (length < 0) break
    }
    if (at + length > data.byteLength) break
    changes.push({ code, value: slice(data, at, length) })
    at += length
  }
  return changes
}

function formattedPages(streams: WordStreams, offsetAt: number): DataView[] {
  const index = streams.structure(offsetAt)
  const count = Math.floor((index.byteLength - 4) / 8)
  const pages: DataView[] = []
  for (let entry = 0; entry < count; entry++) {
    const from = (index.getUint32(4 * (count + 1) + 4 * entry, true) & 0x3fffff) * PAGE
    if (from + PAGE <= streams.main.byteLength) pages.push(slice(streams.main, from, PAGE))
  }
  return pages
}

function pageRuns(
  page: DataView,
  count: number,
  read: (index: number) => Pick<PropertyRun, 'style' | 'changes'>,
): PropertyRun[] {
  const runs: PropertyRun[] = []
  for (let index = 0; index < count && 4 * index + 8 < PAGE && 4 * (count + 1) + index < PAGE; index++) {
    const from = page.getUint32(4 * index, true)
    const to = page.getUint32(4 * index + 4, true)
    if (to > from) runs.push({ from, to, ...read(index) })
  }
  return runs
}

function slice(view: DataView, from: number, length: number): DataView {
  const start = Math.min(from, view.byteLength)
  return new DataView(
    view.buffer,
    view.byteOffset + start,
    Math.max(0, Math.min(length, view.byteLength - start)),
  )
}
