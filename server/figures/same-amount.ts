import type { Quantity } from '../../search/figure.ts'
import { MEASURES } from '../../search/lexicon/units.ts'

const MEASURED = new RegExp(`^(?:%|‰|(?:${MEASURES})(?!\\p{L}))|/`, 'iu')
/** Up to this share apart, a hedged figure ("khoảng", "gần") says the same. */
const HEDGED = 0.06
/** "Hơn 20" holds for 21,65: an open end, printed much coarser than the other. */
const OPEN = 0.12
const COARSER = 5

/** Both count in one unit, whatever their scales: "870 triệu đồng" and "1,2 nghìn tỷ đồng" do. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  if (a.rank !== b.rank) return false
  // What is counted may stand in the head of a table and be left out of a sentence's unit.
  return a.base === b.base || (a.base === null && isCounted(b)) || (b.base === null && isCounted(a))
}

/** "Triệu đồng" and "triệu đồng/người" of what is named by the head. */
export function perHead({ base: a }: Quantity, { base: b }: Quantity): boolean {
  const [one, two] = [a?.split('/')[0], b?.split('/')[0]]
  return one !== undefined && one === two && !one.startsWith('%')
}

/** Things are counted, nothing of a fixed size is measured. */
export function isCounted({ base, scale }: Quantity): boolean {
  return base !== null && scale === 1 && !MEASURED.test(base)
}

/**
 * True when no reader would say that two amounts of one thing differ: equal, one the other rounded or cut, one a
 * hedged or open form of the other, one inside the range of the other.
 */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  return sameUnit(a, b) && sameNumber(a, b)
}

/** The very same amount, or one inside the other's range: no rounding, no hedge. */
export function equalAmount(a: Quantity, b: Quantity): boolean {
  return (
    a.base?.split('/')[0] === b.base?.split('/')[0] && (a.value === b.value || inside(a, b) || inside(b, a))
  )
}

/** The same of two quantities that are known to count the same, whatever their units are called. */
export function sameNumber(a: Quantity, b: Quantity): boolean {
  if (inside(a, b) || inside(b, a)) return true
  const apart = Math.abs(a.value - b.value)
  if (apart === 0) return true
  const coarse = Math.max(a.precision, b.precision)
  const fine = Math.min(a.precision, b.precision)
  // A printed last digit may be rounded or cut: 3.827,98 stands as 3.828 and as 3.827.
  if (coarse > fine && apart < 2 * coarse * (1 + 1e-9)) return true
  if (!isVague(a) && !isVague(b)) return false
  const share = apart / Math.max(Math.abs(a.value), Math.abs(b.value))
  return share <= (coarse > COARSER * fine ? OPEN : HEDGED)
}

/** "Khoảng", "gần", "hơn"; a bound ("từ 10% trở lên", "không quá 5%") is exact. */
function isVague({ hedge }: Quantity): boolean {
  return hedge === 'about' || hedge === 'over' || hedge === 'under'
}

function inside(range: Quantity, one: Quantity): boolean {
  const bound = one.hedge === 'at-least' || one.hedge === 'at-most'
  return range.to !== null && !bound && one.value >= range.value && (one.to ?? one.value) <= range.to
}
