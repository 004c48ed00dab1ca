import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../search/user-error.ts'
import { documentName } from './document-name.ts'

describe('documentName', () => {
  it.each([
    ['bao-cao.docx', 'bao-cao.docx'],
    ['Báo cáo quý 3.docx'.normalize('NFD'), 'Báo cáo quý 3.docx'.normalize('NFC')],
    ['../../etc/passwd', 'etc/passwd'],
    ['..\\..\\bao cao\\quy 3.docx', 'bao cao/quy 3.docx'],
    ['C:\\Users\\an\\bao cao.docx', 'Users/an/bao cao.docx'],
    ['/tuyệt/đối.txt', 'tuyệt/đối.txt'],
    ['CON', 'CON'],
    ['bao\u0000cao\r\n.txt', 'baocao.txt'],
    ['bao\u202Excod.exe', 'baoxcod.exe'],
    ['bao\u00adcao\u061c\u180e\u3164\u200d\ufe0f\u2800\u{e0041}.txt', 'baocao.txt'],
    ['bao\u00ad\u061c\u180e\u3164\u{e0041}cao\u2028.txt', 'baocao.txt'],
    ['bao\u00a0cao\u2003quý.txt', 'bao cao quý.txt'],
    ['\u001b]0;x\u0007\u001b[2Jcao.txt', ']0;x[2Jcao.txt'],
    ['nam/./2024//quy-3.md', 'nam/2024/quy-3.md'],
  ])('%j is shown as %j', (sent, shown) => {
    expect(documentName(sent)).toBe(shown)
  })

  it.each([[''], ['   '], ['../..'], ['\u0000'], ['a'.repeat(300)]])('refuses %j', (sent) => {
    expect(() => documentName(sent)).toThrow(UserError)
  })

  it('never leaves a way out of a folder', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', '/', '\\', 'a', ' ', 'C:', '\u0000')), (parts) => {
        let name: string
        try {
          name = documentName(parts.join(''))
        } catch {
          return
        }
        expect(name.split('/')).not.toContain('..')
        expect(name.startsWith('/')).toBe(false)
        expect(documentName(name)).toBe(name)
      }),
    )
  })
})
