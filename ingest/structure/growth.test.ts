import { describe, expect, it } from 'vitest'
import { parseDocument } from '../parse-document.ts'

/** Processor time in milliseconds. */
async function timeOf(text: string): Promise<number> {
  const before = process.cpuUsage()
  await parseDocument(new TextEncoder().encode(text), 'a.txt')
  return process.cpuUsage(before).user / 1000
}

/** Shapes that were slow: each of so many lines. */
const SHAPES: Readonly<Record<string, (lines: number) => string>> = {
  'lines of one letter': (lines) => 'a\n'.repeat(lines),
  'paragraphs of one letter': (lines) => 'a\n\n'.repeat(lines),
  'a sentence that never ends': (lines) => 'Huyện trồng rừng và\n\n'.repeat(lines),
}

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  it('take time that grows as they do', async () => {
    await timeOf(`BÁO CÁO\n\n${shape(500)}`)
    const few = await timeOf(`BÁO CÁO\n\n${shape(4_000)}`)
    const many = await timeOf(`BÁO CÁO\n\n${shape(16_000)}`)
    // Four times the lines; sixteen times the time where it grows with the square.
    expect(many / few).toBeLessThan(9)
  }, 120_000)
})
