import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ParsedDocument, ParsedReport } from '../search/parsed-document.ts'

/** Generated passages with what matters for speed: words of two syllables, and few words that make up most text. */
export interface Corpus {
  document(number: number, passages: number): ParsedDocument
  question(number: number): { readonly text: string; readonly vector: Float32Array }
  /** The vector of any text of the corpus's words, as the documents' are made. */
  embed(text: string): Float32Array
}

export const corpusDimension = 128
const functionWords = 120
const contentWords = 20_000
/** Documents speak for these in turn. */
export const corpusPlaces = ['Sông Lam', 'Hoa Giang', 'Ngọc Hải']

/**
 * A corpus that is the same for the same seed. Vectors are means of word vectors, as those of the embedded encoder.
 *
 * @param vocabularyFile `tokenizer.json` of the embedded encoder, whose first syllables are the commonest
 */
export function createCorpus(vocabularyFile: string, seed = 1): Corpus {
  const vocabulary = JSON.parse(readFileSync(vocabularyFile, 'utf8')) as {
    readonly model: { readonly vocab: Readonly<Record<string, number>> }
  }
  const syllables = Object.keys(vocabulary.model.vocab)
    .filter((entry) => /^\p{Ll}+$/u.test(entry))
    .slice(0, 3000)
  const random = generator(seed)
  const syllable = (): string => syllables[Math.floor(random() ** 2 * syllables.length)] ?? 'và'
  const words = [
    ...Array.from({ length: functionWords }, (_, i) => syllables[i] ?? 'của'),
    ...Array.from({ length: contentWords }, () => `${syllable()} ${syllable()}`),
  ]
  const vectors = words.map((_, w) => {
    const vector = new Float32Array(corpusDimension)
    // Frequent words weigh little, as in a trained static encoder.
    const weight = w < functionWords ? 0.1 : 1
    for (let i = 0; i < corpusDimension; i++) vector[i] = weight * (random() + random() + random() - 1.5)
    return vector
  })
  /** Zipf's law within each kind; two words of five are function words. */
  const pick = (own: () => number, topic: number): number => {
    if (own() < 0.4) return Math.floor(functionWords ** own()) - 1
    const rank = Math.floor(contentWords ** own()) - 1
    // A third of the content words belong to the topic of the report.
    return functionWords + (own() < 0.33 ? (topic * 37 + Math.floor(rank / 200)) % contentWords : rank)
  }
  const compose = (count: number, own: () => number, topic: number) => {
    const chosen = Array.from({ length: count }, () => pick(own, topic))
    return { text: chosen.map((word) => words[word]).join(' '), vector: mean(chosen) }
  }
  const mean = (chosen: readonly number[]): Float32Array => {
    const vector = new Float32Array(corpusDimension)
    for (const word of chosen) {
      vectors[word]?.forEach((x, i) => {
        vector[i] = (vector[i] ?? 0) + x
      })
    }
    const norm = Math.hypot(...vector)
    return norm === 0 ? vector : vector.map((x) => x / norm)
  }
  const numbers = new Map(words.map((word, number) => [word, number]))
  return {
    document(number, passages) {
      const own = generator(seed * 7919 + number)
      const made = Array.from({ length: passages }, (_, i) =>
        compose(30 + Math.floor(own() * 25), own, number * 20 + Math.floor(i / 50)),
      )
      const reports: ParsedReport[] = []
      for (let from = 0; from < passages; from += 100) {
        const title = compose(8, own, number * 20).text
        reports.push(
          report(
            title,
            corpusPlaces[number % corpusPlaces.length] ?? null,
            made.slice(from, from + 100).map(({ text }) => text),
            from,
          ),
        )
      }
      const source = new TextEncoder().encode(`${number}`)
      const hash = createHash('sha256').update(`${seed}/${number}/${passages}`).digest('hex')
      return {
        file: `tai-lieu-${number}.txt`,
        hash,
        format: 'txt',
        encoding: 'utf-8',
        source,
        reports,
        warnings: [],
      }
    },
    question(number) {
      const own = generator(seed * 104_729 + number)
      return compose(5 + Math.floor(own() * 6), own, Math.floor(own() * 2000))
    },
    embed(text) {
      const chosen: number[] = []
      const read = text.split(' ')
      for (let at = 0; at < read.length; at++) {
        const pair = numbers.get(`${read[at]} ${read[at + 1]}`)
        const word = pair ?? numbers.get(read[at] ?? '')
        if (word !== undefined) chosen.push(word)
        if (pair !== undefined) at++
      }
      return mean(chosen)
    },
  }
}

function report(title: string, place: string | null, texts: readonly string[], from: number): ParsedReport {
  return {
    title: { value: title, lines: null },
    kind: null,
    issuer: null,
    number: null,
    date: null,
    period: { value: 'năm 2024', lines: null },
    place: place === null ? null : { value: place, lines: null },
    signer: null,
    lines: [from + 1, from + texts.length],
    sections: [
      {
        label: 'I',
        title: texts[0]?.slice(0, 60) ?? '',
        level: 0,
        parent: null,
        lines: [from + 1, from + texts.length],
      },
    ],
    passages: texts.map((text, i) => ({
      kind: 'paragraph',
      paragraph: i,
      section: 0,
      lines: [from + i + 1, from + i + 1],
      text,
      notes: [],
      repairs: [],
    })),
  }
}

/** Numbers in [0, 1), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
