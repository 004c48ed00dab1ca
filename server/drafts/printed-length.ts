/** How long a draft is to be in print: pages of the whole paper, pages of its text alone, or words. */
export interface PrintedLength {
  readonly unit: 'paper' | 'text' | 'words'
  readonly amount: number
}

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
}
const PAGES =
  /(?<![\p{L}\d])(?:(nửa|1\/2|½)|(\d{1,2}(?:[,.]\d)?|một|hai|ba|bốn|năm|sáu|bảy|tám)) (?:trang(?! trại| thiết| trí| phục| thông tin| web| sử| bị)|mặt giấy)(?!\p{L})( rưỡi| r[uư]ởi)?/u
const WORDS = /(?<!\d)(\d{2,4}) (?:chữ|từ|tiếng)(?!\p{L})/u
/** No draft grows longer, whatever is asked. */
const MOST_PAGES = 10
const FEWEST_WORDS = 60

/**
 * The length that a request names. A page or more is the paper as it is printed, with its head and signatures; half a page,
 * which these would fill, is text.
 *
 * @param request lower case, with its marks
 */
export function askedLength(request: string): PrintedLength | null {
  const words = WORDS.exec(request)?.[1]
  if (words !== undefined) return { unit: 'words', amount: Math.max(FEWEST_WORDS, Number(words)) }
  const [, half, count, more] = PAGES.exec(request) ?? []
  if (half !== undefined) return { unit: 'text', amount: 0.5 }
  if (count === undefined) return null
  const pages = (NUMBERS[count] ?? Number(count.replace(',', '.'))) + (more === undefined ? 0 : 0.5)
  return pages < 1 ? { unit: 'text', amount: pages } : { unit: 'paper', amount: Math.min(MOST_PAGES, pages) }
}

/** Head and signatures of a paper, in pages. */
const FURNITURE = 0.36
/** Characters of Markdown on a page of text, with its headings and notes. */
const CHARACTERS_PER_PAGE = 1900
/** Vietnamese syllables with their space. */
const CHARACTERS_PER_WORD = 5

/** About how many characters of Markdown fill that length. */
export function charactersOf({ unit, amount }: PrintedLength): number {
  if (unit === 'words') return amount * CHARACTERS_PER_WORD
  return CHARACTERS_PER_PAGE * (unit === 'paper' ? amount - FURNITURE : amount)
}

/**
 * How near is near enough, as shares of what is asked. A paper stays within its last page where another font than Times New
 * Roman stands in for it, whose letters are wider.
 */
const NEAR = { paper: [0.89, 0.945], text: [0.94, 1.03], words: [0.95, 1.03] } as const
const MOST_TRIES = 8

/** What was made, and how long it came out in the unit that was asked for. */
export interface Made<T> {
  readonly made: T
  readonly amount: number
}

/**
 * Makes a thing of about the length that is asked for: tries lengths in characters until one prints as it should, and takes
 * the nearest that was tried where none does; what is too long only where nothing is short enough.
 */
export async function ofLength<T>(
  asked: PrintedLength,
  make: (characters: number) => Promise<Made<T>>,
): Promise<T> {
  const [least, most] = NEAR[asked.unit].map((share) => share * asked.amount) as [number, number]
  const middle = (least + most) / 2
  let characters = charactersOf(asked)
  let low = { characters: 0, amount: asked.unit === 'paper' ? FURNITURE : 0 }
  let high: typeof low | null = null
  let best: Made<T> | null = null
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const tried = await make(characters)
    if (best === null || isNearer(tried.amount, best.amount, middle, most)) best = tried
    if (tried.amount >= least && tried.amount <= most) break
    const end = { characters, amount: tried.amount }
    // What there is to tell is told: a longer draft cannot be made of it.
    if (tried.amount < least && tried.amount === low.amount && high === null) break
    if (tried.amount < least) low = end
    else high = end
    characters = nextTry(low, high, middle)
  }
  if (best === null) throw new Error('Nothing was tried')
  return best.made
}

function nextTry(
  low: { readonly characters: number; readonly amount: number },
  high: { readonly characters: number; readonly amount: number } | null,
  middle: number,
): number {
  if (high === null) return Math.round(low.characters * Math.min(2.5, Math.max(1.15, middle / low.amount)))
  const share = (middle - low.amount) / Math.max(1e-9, high.amount - low.amount)
  // Lengths jump where a sentence or a heading comes in: never closer to an end than a fifth.
  return Math.round(low.characters + Math.min(0.8, Math.max(0.2, share)) * (high.characters - low.characters))
}

function isNearer(amount: number, than: number, middle: number, most: number): boolean {
  if (amount > most !== than > most) return amount <= most
  return Math.abs(amount - middle) < Math.abs(than - middle)
}
