/** A queue that gives the greatest first. */
export interface Heap<Item> {
  push(item: Item): void
  /** Takes the greatest out; undefined when it is empty. */
  pop(): Item | undefined
}

/** @param isBefore a strict order: true when `a` is given before `b` */
export function createHeap<Item>(isBefore: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = []
  const sink = (item: Item): void => {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      const [left, right] = [items[child], items[child + 1]]
      if (left === undefined) break
      if (right !== undefined && isBefore(right, left)) child += 1
      const larger = items[child]
      if (larger === undefined || !isBefore(larger, item)) break
      items[at] = larger
      at = child
    }
    items[at] = item
  }
  return {
    push(item) {
      let at = items.length
      items.push(item)
      while (at > 0) {
        const parent = (at - 1) >> 1
        const above = items[parent]
        if (above === undefined || !isBefore(item, above)) break
        items[at] = above
        at = parent
      }
      items[at] = item
    },
    pop() {
      const [first] = items
      const last = items.pop()
      if (items.length > 0 && last !== undefined) sink(last)
      return first
    },
  }
}
