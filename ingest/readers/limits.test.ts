import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { READ_LIMITS } from './limits.ts'
import { parseXml } from './package/xml-tree.ts'
import { madePdf } from './pdf/made-pdf.ts'
import { readDocument } from './read-document.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function wordOf(body: string, compression: 'STORE' | 'DEFLATE' = 'DEFLATE'): Promise<Uint8Array> {
  const archive = new JSZip()
  archive.file('word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
  return archive.generateAsync({ type: 'uint8array', compression })
}

async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, text] of Object.entries(files)) archive.file(name, text)
  return archive.generateAsync({ type: 'uint8array' })
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const nested = (depth: number) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('đáy')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`

/** Each form draws the next one so many times: 12 to the sixth are three million. */
function formsWithin(depth: number, times: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, i) => {
    const content = i === depth - 1 ? '' : '/X Do '.repeat(times)
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${101 + i} 0 R>>>>/Length ${content.length}>>stream\n${content}\nendstream`
  })
  return madePdf({
    pages: [[{ x: 70, y: 700, text: 'Toan huyen trong 12 ha rung.' }]],
    over: '/X Do '.repeat(times),
    resources: '/XObject<</X 100 0 R>>',
    objects: forms,
  })
}

describe('files that ask for too much', () => {
  it.each([
    ['nothing', async () => new Uint8Array(), 'empty_document'],
    ['only blanks', async () => bytesOf('  \n \n'), 'empty_document'],
    [
      'a moving picture',
      async () => Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 0]),
      'file_kind_unknown',
    ],
    ['an archive of something else', () => zipOf({ 'data/content.bin': '<a/>' }), 'file_kind_unknown'],
    ['a zip bomb', () => wordOf(paragraph(' '.repeat(40_000_000))), 'file_expands'],
    ['a part larger than allowed', () => wordOf(paragraph(' '.repeat(70_000_000))), 'file_expands'],
    ['nested tables', () => wordOf(nested(400)), 'file_too_complex'],
    ['tags that do not match', () => wordOf('<w:p><w:r></w:p>'), 'file_damaged'],
    ['half an archive', async () => (await wordOf(paragraph('nửa'))).slice(0, 120), 'file_damaged'],
    [
      'a paragraph of two million letters',
      () => wordOf(paragraph('ab '.repeat(700_000)), 'STORE'),
      'paragraph_too_long',
    ],
    ['a line of two million letters', async () => bytesOf('ab '.repeat(700_000)), 'paragraph_too_long'],
    [
      'nested HTML',
      async () => bytesOf(`<html><body>${'<div>'.repeat(5000)}sâu</body></html>`),
      'file_too_complex',
    ],
    ['nested RTF', async () => bytesOf(`{\\rtf1 ${'{'.repeat(5000)}sau`), 'file_too_complex'],
    ['forms of a PDF that draw forms', async () => formsWithin(6, 12), 'file_too_complex'],
    [
      'an encrypted .odt',
      () =>
        zipOf({
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': 'x',
          'META-INF/manifest.xml': '<manifest:encryption-data/>',
        }),
      'file_encrypted',
    ],
  ])('with %s are refused in words', async (_, make, code) => {
    const refusal = await readDocument(await make(), 'thu.docx').catch((error: unknown) => error)
    expect(refusal).toMatchObject({ name: 'UserError', code })
    expect(refusal instanceof Error ? refusal.message : '').toMatch(/[Hh]ãy .*\.$/u)
  })

  it('larger than the limit are refused before they are looked at', async () => {
    await expect(
      readDocument(bytesOf('Báo cáo'), 'thu.txt', { ...READ_LIMITS, fileBytes: 4 }),
    ).rejects.toMatchObject({ code: 'file_too_large' })
  })

  it('that take too long are given up', async () => {
    const bytes = await wordOf(paragraph('dài').repeat(2000))
    await expect(readDocument(bytes, 'thu.docx', { ...READ_LIMITS, milliseconds: -1 })).rejects.toMatchObject(
      {
        code: 'read_timeout',
      },
    )
  })

  it.each(['../../x', 'CON', 'a'.repeat(300), 'báo cáo.docx'.normalize('NFD'), 'x.pdf', ''])(
    'named %j are read all the same: the name is only a name',
    async (name) => {
      const document = await readDocument(await wordOf(paragraph('Báo cáo')), name)
      expect(document.format).toBe('docx')
      expect(document.lines[0]?.text).toBe('Báo cáo')
    },
  )
})

describe('XML', () => {
  it('never expands entities of the document itself', () => {
    const bomb =
      '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><r>&b;&x;&amp;&#7843;</r>'
    expect(parseXml(bomb, READ_LIMITS).children.join('')).toBe('&b;&x;&ả')
  })

  it('keeps CDATA, comments apart, and brackets inside attributes', () => {
    const root = parseXml('<r a="1 > 0"><!-- <b> --><![CDATA[<c>]]></r>', READ_LIMITS)
    expect(root.attributes.get('a')).toBe('1 > 0')
    expect(root.children).toEqual(['<c>'])
  })
})
