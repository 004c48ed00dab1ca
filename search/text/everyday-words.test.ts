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
    ['Chuyện đường sá của huyện ra sao', 'giao thông'],
    ['Nhà thương huyện có mấy giường', 'bệnh viện'],
    ['Tỉnh rót vốn vào đâu', 'thu hút đầu tư'],
    ['Vay nặng lãi ở Thạnh Lộc còn không', 'tín dụng đen'],
    ['Bà con Hòa Phú kêu ca chuyện gì', 'phản ánh kiến nghị'],
    ['Công trình nào đội vốn?', 'tổng mức đầu tư'],
    ['Lâm tặc bị bắt mấy vụ', 'bảo vệ rừng'],
    ['Mấy người được cất nhắc', 'bổ nhiệm'],
    ['Cắt người ở các sở tới đâu rồi', 'biên chế'],
    ['Trai tráng tòng quân đợt này', 'tuyển quân'],
    ['Già làng, trưởng bản được mời chưa', 'người có uy tín'],
    ['Gỡ rối cho dự án bằng cách nào', 'tháo gỡ'],
    ['Nước mặn vào tới Tân An Đông chưa', 'xâm nhập mặn'],
  ])('says what papers say for %j', (question, official) => {
    expect(instead(question)).toContain(official)
  })

  it.each([
    ['longest of those that start together', 'được mùa mất giá', ['được mùa mất giá']],
    ['longest with the words around it', 'chuyện nghỉ học giữa chừng ở xã', ['nghỉ học giữa chừng']],
    ['shorter one when the longer is not whole', 'được mùa mất trắng', ['được mùa', 'mất trắng']],
    ['each once, in reading order', 'thầy cô và học trò, học trò và thầy cô', ['thầy cô', 'học trò']],
  ])('takes the %s', (_, question, expected) => {
    expect(words(question)).toEqual(expected)
  })

  it.each([
    ['capitals and the newer tone rule', 'HÚT KHÁCH và Hoả hoạn', ['hút khách', 'hỏa hoạn']],
    ['a decomposed question', 'học trò'.normalize('NFD'), ['học trò']],
    ['quotes and dashes', 'nạn “bòn rút” – xà-xẻo', ['bòn rút', 'xà xẻo']],
  ])('reads %s', (_, question, expected) => {
    expect(words(question)).toEqual(expected)
  })

  it.each([
    'Tổng thu ngân sách quý 1',
    'Số xã đạt chuẩn nông thôn mới',
    'Kết quả của công tác kiểm tra, giám sát',
    'Cán bộ có đạo đức, được nhân dân thường xuyên góp ý',
    'Thực hành dân chủ trong tôn giáo, dân tộc',
    'Tôi muốn hỏi',
    'xưa nay học. Trò chơi',
    '',
  ])('leaves %j as it is', (question) => {
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
  const official = new Set(EVERYDAY_PHRASES.flatMap(([, phrases]) => phrases))

  it('hold no phrase twice', () => {
    expect(everyday.filter((phrase, i) => everyday.indexOf(phrase) !== i)).toEqual([])
  })

  it('translate nothing that is what papers say', () => {
    expect(everyday.filter((phrase) => official.has(phrase))).toEqual([])
  })

  it('translate no word that only asks or joins', () => {
    const asking = new Set(QUESTION_PHRASES)
    const idle = (phrase: string) => !phrase.includes(' ') && questionWeight(phrase) === 0
    expect(everyday.filter((phrase) => asking.has(phrase) || idle(phrase))).toEqual([])
  })

  it('hold plain phrases of one to four syllables', () => {
    expect(everyday.filter((phrase) => !/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3}$/u.test(phrase))).toEqual([])
    expect(everyday.filter((phrase) => normalizeLetters(phrase) !== phrase)).toEqual([])
  })

  it('say one to four different things instead', () => {
    for (const [phrase, phrases] of EVERYDAY_PHRASES) {
      expect(phrases.length, phrase).toBeGreaterThan(0)
      expect(phrases.length, phrase).toBeLessThanOrEqual(4)
      expect(new Set(phrases).size, phrase).toBe(phrases.length)
      expect(phrases, phrase).not.toContain('')
    }
  })
})
