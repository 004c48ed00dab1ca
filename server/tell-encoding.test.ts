import { describe, expect, it } from 'vitest'
import { tellEncoding } from './tell-encoding.ts'

describe('telling how far passages are understood', () => {
  it('says a line at first, then every five seconds, and one at the end', () => {
    const lines: string[] = []
    let time = 0
    const tell = tellEncoding(
      (line) => lines.push(line),
      () => time,
    )
    for (const encoded of [16, 32, 48]) {
      tell(encoded, 1_579)
      time += 3_000
    }
    tell(1_579, 1_579)
    expect(lines).toEqual([
      'Đang hiểu nghĩa 16/1.579 đoạn …',
      'Đang hiểu nghĩa 48/1.579 đoạn …',
      'Đã hiểu nghĩa 1.579 đoạn.',
    ])
  })

  it('says the end once, though two processes come to it, and begins anew when papers are added', () => {
    const lines: string[] = []
    const tell = tellEncoding(
      (line) => lines.push(line),
      () => 0,
    )
    tell(179, 179)
    tell(179, 179)
    tell(179, 200)
    tell(200, 200)
    expect(lines).toEqual([
      'Đã hiểu nghĩa 179 đoạn.',
      'Đang hiểu nghĩa 179/200 đoạn …',
      'Đã hiểu nghĩa 200 đoạn.',
    ])
  })
})
