import { describe, expect, it } from 'vitest'
import { askedLength, ofLength, type PrintedLength } from './printed-length.ts'

describe('the length that a request asks for', () => {
  it.each<[string, PrintedLength | null]>([
    ['tóm tắt báo cáo trong một trang', { unit: 'paper', amount: 1 }],
    ['tóm tắt 2 trang a4', { unit: 'paper', amount: 2 }],
    ['một trang rưỡi thôi', { unit: 'paper', amount: 1.5 }],
    ['khoảng 1,5 trang', { unit: 'paper', amount: 1.5 }],
    ['nửa trang về trồng dâu', { unit: 'text', amount: 0.5 }],
    ['khoảng 300 chữ', { unit: 'words', amount: 300 }],
    ['đưa lên trang thông tin của 12 trang trại', null],
    ['tóm tắt báo cáo', null],
  ])('%s', (request, length) => {
    expect(askedLength(request)).toEqual(length)
  })

  /** What is made of so many characters where each sentence is as long as `step` of them. */
  const making = (step: number, perPage: number, most = Number.POSITIVE_INFINITY) => {
    const tried: number[] = []
    const make = async (characters: number) => {
      tried.push(characters)
      const made = Math.min(most, Math.floor(characters / step) * step)
      return { made, amount: 0.36 + made / perPage }
    }
    return { make, tried }
  }

  it.each([600, 1500, 3000, 5000])('is met where a page holds %i characters', async (perPage) => {
    const made = await ofLength({ unit: 'paper', amount: 2 }, making(40, perPage).make)
    const pages = 0.36 + made / perPage
    expect(pages).toBeLessThan(2)
    expect(pages).toBeGreaterThan(1.7)
  })

  it('is as near as can be where sentences are long, and rather too short than a page too many', async () => {
    const made = await ofLength({ unit: 'paper', amount: 1 }, making(700, 2000).make)
    expect(made).toBe(700)
  })

  it('takes all there is, and tries no further', async () => {
    const { make, tried } = making(40, 1900, 1200)
    expect(await ofLength({ unit: 'paper', amount: 3 }, make)).toBe(1200)
    expect(tried.length).toBeLessThanOrEqual(3)
  })
})
