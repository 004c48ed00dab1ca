import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { englishTrouble } from './english-trouble.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const VIETNAMESE = /[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/iu
/** A sentence or the beginning of one, of four words or more. */
const TOLD = /^(?=\S+\s+\S+\s+\S+\s+\S+)[\s\S]*[.:]$/u

/** What stands in the terminal alone, and what answers tell, which has frames of its own. */
const NOT_OF_THE_PAGE = [
  'server/answer/',
  'server/configuration.ts',
  'server/jobs/encoding.ts',
  'server/listen.ts',
  'server/main.ts',
  'server/own-tables.ts',
  'ingest/command.ts',
  'ingest/ingest.ts',
  'search/encoder/',
  'search/error-line.ts',
  'search/sqlite/beginning.ts',
  'search/sqlite/data-folder.ts',
  'search/sqlite/data-lock.ts',
  'search/sqlite/migrate.ts',
  'search/sqlite/open-library.ts',
  'search/sqlite/restore.ts',
  'search/vectors/',
]
/** Of a file that tells the page something, what the terminal alone is told. */
const OF_THE_TERMINAL = /^(?:Mã truy cập sai|Tệp “x” đã có\.|Không ghi được bản sao lưu)/u

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\/testing\//u.test(name))
    .filter((name) => !NOT_OF_THE_PAGE.some((other) => name.startsWith(other)))
}

/** What a file may tell of troubles: its sentences, with an "x" for what varies. */
function sentencesOf(name: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, name), 'utf8')
  const tells = text.includes('UserError') || /^(?:ingest\/readers|server\/watch)\//u.test(name)
  if (!tells) return []
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const words =
      ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
        ? node.text
        : ts.isTemplateExpression(node)
          ? node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('')
          : null
    if (words !== null && VIETNAMESE.test(words) && TOLD.test(words)) found.push(words)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(name, text, ts.ScriptTarget.Latest))
  return found.filter((words) => !OF_THE_TERMINAL.test(words))
}

describe('what is told of troubles', () => {
  const told = ['server', 'ingest', 'search'].flatMap(sourcesOf).flatMap(sentencesOf)

  it('has an English wording each', () => {
    expect(told.length).toBeGreaterThan(80)
    const worded = told.map((words) => englishTrouble(words.replace(/:$/u, ': x')))
    expect(worded.filter((words) => VIETNAMESE.test(words))).toEqual([])
  })

  it('keeps names and numbers as they are, and words what is told within it', () => {
    expect(englishTrouble('Tệp "thu hàng.docx" lớn quá 20 MB. Hãy chia nhỏ rồi thêm lại.')).toBe(
      'The file "thu hàng.docx" is larger than 20 MB. Divide it and add the parts.',
    )
    expect(englishTrouble('Trang tính “Thu” có 3 hàng và 2 cột ẩn, không đọc.')).toBe(
      'Hidden in sheet “Thu” and not read: 3 rows and 2 columns.',
    )
    expect(englishTrouble('chi.txt: Tệp không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại.')).toBe(
      'chi.txt: The file has no content. Check it, then add it again.',
    )
    expect(englishTrouble('Báo cáo thu hàng')).toBe('Báo cáo thu hàng')
  })
})
