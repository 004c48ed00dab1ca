import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parseDocument } from './parse-document.ts'

const formats = ['docx', 'odt', 'pdf', 'rtf', 'html'] as const
const fixture = (format: string) =>
  readFile(new URL(`../test/fixtures/formats/bao-cao-song-lam.${format}`, import.meta.url))

describe('parseDocument', () => {
  it.each(formats)(
    'gives one report with its sections and bound notes from .%s, read as a Buffer',
    async (format) => {
      const file = `bao-cao.${format}`
      const parsed = await parseDocument(await fixture(format), file)
      const [report] = parsed.reports
      expect(parsed).toMatchObject({ file, format, reports: [{}] })
      expect(report?.sections.map(({ label }) => label)).toEqual(['I', '1', '2', '3', 'II', 'III', '1', '2'])
      const notes = report?.passages.filter(({ kind }) => kind === 'note') ?? []
      expect(notes).toHaveLength(6)
      expect(notes.every(({ note }) => note?.host !== null)).toBe(true)
    },
  )

  it('knows a document by the hash of its bytes', async () => {
    const bytes = new TextEncoder().encode('Huyện Hòa Phú đã hoàn thành kế hoạch.')
    const [one, other] = await Promise.all([parseDocument(bytes, 'a.txt'), parseDocument(bytes, 'b.txt')])
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(one.hash).toBe(other.hash)
    expect(one.reports).toEqual(other.reports)
  })
})
