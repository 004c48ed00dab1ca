/** Milliseconds between two lines. */
const EVERY = 5_000

const counted = new Intl.NumberFormat('vi')

/**
 * Tells the person at the terminal how far the passages are understood: a line at first, then every five seconds,
 * and one at the end.
 *
 * @param now milliseconds; default the clock
 */
export function tellEncoding(
  log: (line: string) => void,
  now: () => number = () => performance.now(),
): (encoded: number, passages: number) => void {
  let told = Number.NEGATIVE_INFINITY
  /** Several processes come to the end. */
  let ended = false
  return (encoded, passages) => {
    if (encoded >= passages) {
      if (ended) return
      ended = true
      log(`Đã hiểu nghĩa ${counted.format(passages)} đoạn.`)
      told = Number.NEGATIVE_INFINITY
      return
    }
    ended = false
    if (now() - told < EVERY) return
    told = now()
    log(`Đang hiểu nghĩa ${counted.format(encoded)}/${counted.format(passages)} đoạn …`)
  }
}
