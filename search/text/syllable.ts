/** A Vietnamese syllable taken apart; `rime` has its letters' own marks (ê, ơ, ă …) but no tone. */
export interface Syllable {
  readonly onset: string
  readonly rime: string
  /** The combining tone mark, "" for the level tone. */
  readonly tone: string
}

const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g

const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '))
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy ' +
    'uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
)
/** Written otherwise before e, ê, i and y: "ngh", "gh", "k". */
const NEVER_BEFORE_FRONT = new Set(['ng', 'g', 'c'])
const ONLY_BEFORE_FRONT = new Set(['ngh', 'gh'])
const FRONT = /^[eêiy]/
/** A rime that ends in a stop takes the rising or the heavy tone only. */
const STOPPED = /(?:c|ch|p|t)$/
const STOPPED_TONES = ['\u0301', '\u0323']

function rimeAfter(letters: string, onset: string): string {
  const rest = letters.slice(onset.length)
  // "gì", "gìn", "giếng": the i of gi- is also the first vowel.
  if (onset === 'gi' && (rest === '' || /^(?:n|m|ê)/.test(rest))) return `i${rest}`
  return rest
}

/**
 * Takes a lower-case NFC syllable apart, wherever its tone mark stands. Null when no Vietnamese syllable is
 * spelt so ("phuờng", "gdp").
 */
export function parseSyllable(syllable: string): Syllable | null {
  const decomposed = syllable.normalize('NFD')
  const tones = decomposed.match(TONE) ?? []
  if (tones.length > 1) return null
  const tone = tones[0] ?? ''
  const letters = decomposed.replace(TONE, '').normalize('NFC')
  for (const length of [3, 2, 1, 0]) {
    const onset = letters.slice(0, length)
    if (onset.length !== length || !ONSETS.has(onset)) continue
    const rime = rimeAfter(letters, onset)
    if (!RIMES.has(rime)) continue
    if ((FRONT.test(rime) ? NEVER_BEFORE_FRONT : ONLY_BEFORE_FRONT).has(onset)) continue
    if (STOPPED.test(rime) && tone !== '' && !STOPPED_TONES.includes(tone)) return null
    return { onset, rime, tone }
  }
  return null
}

/** True when a Vietnamese word is spelt so, stops without a tone included (people drop marks one by one). */
export function isVietnameseSyllable(syllable: string): boolean {
  const parsed = parseSyllable(syllable)
  return parsed !== null && spellSyllable(parsed) === syllable
}

/** Writes a syllable with its tone where the older rule puts it: "hòa", "thủy", "hoàn", "tiếng", "người". */
export function spellSyllable({ onset, rime, tone }: Syllable): string {
  const letters = onset === 'gi' && rime.startsWith('i') ? `g${rime}` : onset + rime
  if (tone === '') return letters
  const from = letters.length - rime.length
  const vowels = [...letters]
    .map((letter, at) => (at >= from && /[aăâeêioôơuưy]/.test(letter) ? at : -1))
    .filter((at) => at >= 0)
  const marked = vowels.filter((at) => /[ăâêôơ]/.test(letters.charAt(at))).at(-1)
  const last = vowels.at(-1) ?? from
  const open = last === letters.length - 1
  const middle = vowels.length === 3 || (vowels.length === 2 && !open) ? vowels[1] : vowels[0]
  const at = marked ?? middle ?? from
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC')
}
