import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYDAY_PHRASES, officialWords } from './everyday-words.ts'
import { normalizeLetters } from './letters.ts'
import { QUESTION_PHRASES, questionWeight } from './question-words.ts'

const instead = (question: string) => officialWords(question).flatMap((found) => found.instead)
const words = (question: string) => officialWords(question).map((found) => found.words)

describe('officialWords', () => {
  it.each([
    ['Bao nhiêu học trò ở Bình Khê?', 'học sinh'],
    ['Tỉnh rót vốn vào đâu', 'đầu tư'],
    ['Trai tráng tòng quân đợt này', 'tuyển quân'],
    ['Giao kèo ký được mấy bản', 'hợp đồng'],
    ['Nước mặn vào tới Tân An Đông chưa', 'xâm nhập mặn'],
    ['Bà con ưng bụng không', 'hài lòng'],
  ])('says what papers say for %j', (question, official) => {
    expect(instead(question).some((phrase) => phrase.includes(official))).toBe(true)
  })

  it.each([
    ['longest of those that start together', 'chuyện nghỉ học giữa chừng ở xã', ['nghỉ học giữa chừng']],
    ['shorter one when the longer is not whole', 'nghỉ học giữa trưa', ['nghỉ học']],
    ['each once, in reading order', 'thầy cô và học trò, học trò và thầy cô', ['thầy cô', 'học trò']],
  ])('takes the %s', (_, question, expected) => {
    expect(words(question).filter((phrase) => expected.includes(phrase))).toEqual(expected)
  })

  it('takes no phrase that ends inside a word', () => {
    const isWord = (first: string, second: string) => `${first} ${second}` === 'học trò'
    expect(officialWords('thầy cô và học trò', isWord).map((found) => found.words)).toContain('học trò')
    expect(officialWords('nghỉ học trò chuyện', isWord).map((found) => found.words)).not.toContain('nghỉ học')
  })

  it.each([
    ['capitals and the newer tone rule', 'HỌC TRÒ và Hoả hoạn', ['học trò', 'hỏa hoạn']],
    ['a decomposed question', 'học trò'.normalize('NFD'), ['học trò']],
    ['quotes and dashes', 'nạn “bòn rút” – xà-xẻo', ['bòn rút', 'xà xẻo']],
  ])('reads %s', (_, question, expected) => {
    expect(words(question)).toEqual(expected)
  })

  it.each(['Tổng thu ngân sách quý 1', 'Tôi muốn hỏi', 'nghỉ. Học', ''])('leaves %j as it is', (question) => {
    expect(officialWords(question)).toEqual([])
  })

  it('finds every phrase of the tables in a question, alone or among other words', () => {
    for (const [everyday, official] of EVERYDAY_PHRASES) {
      expect(officialWords(`(${everyday})`)).toEqual([{ words: everyday, instead: official }])
    }
  })

  it('finds nothing that the question does not say', () => {
    const syllables = [...new Set(EVERYDAY_PHRASES.flatMap(([everyday]) => everyday.split(' ')))]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables), { maxLength: 30 }), (said) => {
        const question = said.join(' ')
        const found = officialWords(question)
        for (const { words } of found) expect(` ${question} `).toContain(` ${words} `)
        expect(found.reduce((sum, { words }) => sum + words.split(' ').length, 0)).toBeLessThanOrEqual(
          said.length,
        )
      }),
    )
  })
})

describe('the tables of everyday words', () => {
  const everyday = EVERYDAY_PHRASES.map(([phrase]) => phrase)

  it('hold no phrase twice', () => {
    expect(everyday.filter((phrase, i) => everyday.indexOf(phrase) !== i)).toEqual([])
  })

  it('translate nothing into itself', () => {
    expect(EVERYDAY_PHRASES.filter(([phrase, official]) => official.includes(phrase))).toEqual([])
  })

  it('translate no word that only asks or joins', () => {
    const asking = new Set(QUESTION_PHRASES)
    const idle = (phrase: string) => !phrase.includes(' ') && questionWeight(phrase) === 0
    expect(everyday.filter((phrase) => asking.has(phrase) || idle(phrase))).toEqual([])
  })

  it('hold plain phrases of one to six syllables', () => {
    expect(everyday.filter((phrase) => !/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,5}$/u.test(phrase))).toEqual([])
    expect(everyday.filter((phrase) => normalizeLetters(phrase) !== phrase)).toEqual([])
  })

  it('say one to five different things instead', () => {
    for (const [phrase, phrases] of EVERYDAY_PHRASES) {
      expect(phrases.length, phrase).toBeGreaterThan(0)
      expect(phrases.length, phrase).toBeLessThanOrEqual(5)
      expect(new Set(phrases).size, phrase).toBe(phrases.length)
      expect(phrases, phrase).not.toContain('')
    }
  })
})
