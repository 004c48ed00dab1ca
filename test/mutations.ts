/** A seeded source of whole numbers below a bound, the same on every machine. */
export type Dice = (bound: number) => number

/** Mulberry32, a small generator of 32 bits of state. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, bound)
  }
}

/** Damages bytes as disks, networks and attackers do: bits, numbers, stretches lost, doubled, moved, cut off. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  let result: Uint8Array = bytes.slice()
  for (let change = 1 + dice(6); change > 0; change--) result = mutateOnce(result, dice)
  return result
}

function mutateOnce(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice(bytes.length)
  const length = 1 + dice(Math.min(64, bytes.length))
  switch (dice(8)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(8))
      return bytes
    case 1:
      bytes[at] = dice(256)
      return bytes
    case 2:
      for (let index = at; index < Math.min(at + 4, bytes.length); index++) bytes[index] = dice(2) * 0xff
      return bytes
    case 3:
      return concat(bytes.subarray(0, at), bytes.subarray(at + length))
    case 4:
      return concat(bytes.subarray(0, at + length), bytes.subarray(at))
    case 5: {
      const from = dice(bytes.length)
      return concat(bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at))
    }
    case 6:
      return dice(4) === 0 ? bytes.slice(0, at) : bytes
    default:
      bytes.fill(dice(256), at, at + length)
      return bytes
  }
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}
