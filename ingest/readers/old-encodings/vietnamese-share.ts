const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(?:i[êeau]?u?|y[êe]?u?|u[yôâêaeơoi]?[ayiêu]?|ư[ơau]?[iu]?|o[aăeoi]?[oiy]?|a[iouy]?|e[o]?|ê[u]?|ă|â[uy]?|ô[i]?|ơ[i]?)(?:ng|nh|ch|[cmnpt])?$/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * Counts the words with letters beyond ASCII, and how many of them are possible Vietnamese syllables:
 * one onset, one rhyme, at most one tone. Text of another encoding read as Latin-1 has hardly any.
 */
export function vietnameseShare(text: string): { readonly words: number; readonly syllables: number } {
  let words = 0
  let syllables = 0
  for (const word of text.split(/[\s\d!-/:-@[-`{-~“”‘’…–—]+/u)) {
    if (!/[^\0-\x7F]/.test(word)) continue
    words++
    if (isSyllable(word)) syllables++
  }
  return { words, syllables }
}

function isSyllable(word: string): boolean {
  if (word.length > 8) return false
  const parts = word.toLowerCase().normalize('NFD')
  if ((parts.match(TONE)?.length ?? 0) > 1) return false
  return SYLLABLE.test(parts.replace(TONE, '').normalize('NFC'))
}
