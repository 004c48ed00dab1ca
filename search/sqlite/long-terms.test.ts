import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedText } from '../testing/invented-document.ts'
import { indexTerms } from '../text/terms.ts'
import { openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { openLibrary, type SqliteLibrary } from './open-library.ts'
import { readVocabularySlice, vocabularyStart } from './vocabulary-slice.ts'

const encoder = { name: 'letters', dimension: 8, fingerprint: 'letters' }
let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'long-terms-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const start = () => openLibrary({ dataDir, encoder })
const found = async (library: SqliteLibrary, words: string) =>
  (
    await library.searchTerms(
      { column: 'marked', terms: indexTerms(words).map((term) => ({ term, weight: 1 })) },
      10,
    )
  ).length

/** A run of one letter that fills more than FTS5 keeps of a term, so that it is cut inside a letter. */
const endless = (letter: string) => `a${letter.repeat(Math.ceil(33_000 / Buffer.byteLength(letter)))}`
const LETTERS = ['é', 'ế', '𝐚']

describe('a word without end', () => {
  it.each(LETTERS)('of %s is indexed, found and listed, and so is what stands beside it', async (letter) => {
    const library = await start()
    const parsed = inventedText('a.txt', ['Xã nuôi tôm.', `Mã số ${endless(letter)} của xã`])
    await library.add(parsed)
    const terms = (await library.vocabulary()).map(({ term }) => term)
    await library.settled()
    expect(Math.max(...terms.map((term) => term.length))).toBeLessThan(200)
    expect(await found(library, endless(letter))).toBe(1)
    expect(await found(library, 'tôm')).toBe(1)
    await library.close()
  })
})

describe('a library that holds a term cut inside a letter', () => {
  it('opens, answers, and finds again what was indexed with it', async () => {
    const library = await start()
    const texts = ['Xã nuôi tôm.', ...LETTERS.map((letter) => `Mã số ${endless(letter)} của bến đò`)]
    const parsed = inventedText('a.txt', texts)
    await library.add(parsed)
    await library.close()
    const database = openDatabase(libraryPath(dataDir))
    database.transaction(() => {
      LETTERS.forEach((letter, i) => {
        for (const table of ['marked_terms', 'folded_terms']) {
          database.run(`DELETE FROM ${table} WHERE rowid = ?`, [i + 2])
          database.run(`INSERT INTO ${table} (rowid, body, context) VALUES (?, ?, '')`, [
            i + 2,
            `mã mã_số số ${endless(letter)} của bến`,
          ])
        }
      })
      database.exec("INSERT OR REPLACE INTO settings VALUES ('reindex', 'long terms')")
    })
    database.close()

    const again = await start()
    await again.vocabulary()
    await again.settled()
    expect(await found(again, 'bến đò')).toBe(LETTERS.length)
    for (const letter of LETTERS) expect(await found(again, endless(letter))).toBe(1)
    await again.compact()
    const longest = Math.max(...(await again.vocabulary()).map(({ term }) => term.length))
    expect(longest).toBeLessThan(200)
    await again.close()
  })
})

describe('a slice of the vocabulary', () => {
  it('goes on behind a term that is no text', async () => {
    await (await start()).close()
    const database = openDatabase(libraryPath(dataDir))
    const add = (row: number, hex: string) =>
      database.run(`INSERT INTO marked_terms (rowid, body) VALUES (${row}, CAST(x'${hex}' AS TEXT))`)
    add(1, '61')
    add(2, '62f8')
    add(3, '62ff')
    add(4, '63')
    const seen: string[] = []
    for (let after = vocabularyStart; ; ) {
      const { terms, last } = readVocabularySlice(database, 'marked', after, 1)
      seen.push(...terms.map(({ term }) => term))
      if (last === null) break
      after = last
    }
    expect(seen).toEqual(['a', 'b\ufffd', 'b\ufffd', 'c'])
    database.close()
  })
})
