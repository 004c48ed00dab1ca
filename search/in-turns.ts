import { addTo } from './group-by.ts'
import type { Pause } from './pause.ts'

/** Items whose work is so small that asking for the time after each would cost as much. */
const AT_A_TIME = 50

/** As `flatMap`, in the same order, with a turn for everything else that waits now and then. */
export async function flatMapInTurns<Item, Result>(
  items: Iterable<Item>,
  of: (item: Item) => readonly Result[],
  pause: Pause,
): Promise<Result[]> {
  const results: Result[] = []
  await eachInTurns(
    items,
    (item) => {
      for (const result of of(item)) results.push(result)
    },
    pause,
  )
  return results
}

/** As `filter`, with turns for others. */
export async function filterInTurns<Item, Kept extends Item>(
  items: Iterable<Item>,
  keep: (item: Item) => item is Kept,
  pause: Pause,
): Promise<Kept[]>
export async function filterInTurns<Item>(
  items: Iterable<Item>,
  keep: (item: Item) => boolean,
  pause: Pause,
): Promise<Item[]>
export async function filterInTurns<Item>(
  items: Iterable<Item>,
  keep: (item: Item) => boolean,
  pause: Pause,
): Promise<Item[]> {
  return await flatMapInTurns(items, (item) => (keep(item) ? [item] : []), pause)
}

/** As `groupBy`, with turns for others. */
export async function groupInTurns<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
  pause: Pause,
): Promise<Map<Key, Item[]>> {
  const groups = new Map<Key, Item[]>()
  await eachInTurns(items, (item) => addTo(groups, keyOf(item), item), pause)
  return groups
}

/** As `forEach`, with turns for others. */
export async function eachInTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  pause: Pause,
): Promise<void> {
  let at = 0
  for (const item of items) {
    if (at % AT_A_TIME === 0) await pause()
    at += 1
    work(item)
  }
}
