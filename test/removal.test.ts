import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { type Program, startProgram } from './program.ts'

/** Made-up words of which each stands in one place of the document; none begins as another does. */
const WORDS = {
  title: 'Awjxqan',
  heading: 'Bwjxqbe',
  asked: 'Cwjxqco',
  beside: 'Dwjxqdu',
  note: 'Ewjxqei',
  item: 'Gwjxqga',
  table: 'Hwjxqhy',
  abbreviation: 'Kwjxqko',
  matter: 'Lwjxqlu',
  other: 'Mwjxqmi',
} as const

const REPORT = `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả thực hiện Chương trình ${WORDS.title} năm 2024**

**I. TÌNH HÌNH ${WORDS.heading.toUpperCase()}**

Sản lượng nuôi cá ${WORDS.asked} của huyện Hòa Phú năm 2024 đạt 4.250 tấn. Riêng xã An Bình thả giống ${WORDS.beside} trên 36 ha ao nước lợ.[1]

Hội đồng ${WORDS.abbreviation} tỉnh (sau đây gọi tắt là HĐKT) họp bốn phiên.

**II. NHIỆM VỤ**

Trong thời gian tới thực hiện các nhiệm vụ sau:

- Nạo vét kênh ${WORDS.item} trước mùa mưa.
- Mở lớp dạy nghề ${WORDS.other} cho 120 thanh niên nông thôn.

| Huyện | Số mô hình ${WORDS.table} |
|---|---|
| Hòa Phú | 12 |
| Thạnh Lộc | 7 |

[1] Theo số liệu kiểm đếm ${WORDS.note} của Chi cục Thủy sản.

**Nơi nhận:**
- Ban ${WORDS.matter} Trung ương,
- Lưu Văn phòng.
`

const KEPT = `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả công tác dân vận năm 2024**

Toàn tỉnh vận động được 3.120 hộ hiến đất mở rộng đường giao thông nông thôn.
`

let program: Program
beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => program.end())

/** Which of the words stand in which files of the data folder, in any letter case, with marks or without. */
function filesWithWords(): Readonly<Record<string, readonly string[]>> {
  const files = readdirSync(program.directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const found: Record<string, string[]> = {}
  for (const file of files) {
    const bytes = readFileSync(path.join(file.parentPath, file.name)).toString('latin1').toLowerCase()
    const words = Object.values(WORDS).filter((word) => bytes.includes(word.toLowerCase().slice(1)))
    if (words.length > 0) found[file.name] = words
  }
  return found
}

/** What people asked, were told and had composed stays theirs. */
const SAID = new Set(['conversations', 'messages', 'drafts', 'draft_versions', 'draft_steps'])

/** The tables beside those of chats and drafts in which one of the words stands. */
function tablesWithWords(): readonly string[] {
  const database = openDatabase(libraryPath(program.directory))
  try {
    const tables = database
      .all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .filter(({ name }) => !SAID.has(name))
    return tables
      .filter(({ name }) => {
        const rows = database.all<Record<string, unknown>>(`SELECT * FROM "${name}"`)
        const text = rows
          .flatMap((row) => Object.values(row).map(asText))
          .join('\n')
          .toLowerCase()
        return text.includes('wjxq')
      })
      .map(({ name }) => name)
  } finally {
    database.close()
  }
}

function asText(value: unknown): string {
  return value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : String(value)
}

const compact = () => program.open.services.library.compact()

it('leaves nothing of a removed document but the quotes of saved chats and drafts', async () => {
  const [removed] = await program.add(new File([REPORT], 'thuy-san.md'), new File([KEPT], 'dan-van.md'))
  const documentId = removed?.result?.documentId ?? ''
  expect(removed?.state).toBe('done')

  const question = `Sản lượng nuôi cá ${WORDS.asked} của huyện Hòa Phú năm 2024 đạt bao nhiêu?`
  const { conversationId, answer, citations } = await program.ask(question)
  expect(answer).toContain('4.250 tấn')
  expect(citations[0]).toMatchObject({ documentId, text: expect.stringContaining(WORDS.beside) })
  const drafted = await program.send('POST', '/api/drafts', {
    request: `Tóm tắt tình hình nuôi cá ${WORDS.asked}`,
  })
  expect(drafted.status).toBe(200)
  const draft = (await drafted.json()) as { readonly id: string; readonly markdown: string }

  // What is looked for can be found while it is there.
  expect(Object.values(filesWithWords()).flat()).toEqual(expect.arrayContaining(Object.values(WORDS)))
  expect(tablesWithWords()).toEqual(expect.arrayContaining(['passages', 'reports', 'sections', 'sources']))

  expect((await program.send('DELETE', `/api/documents/${documentId}`)).status).toBe(204)

  // From this moment nothing answers, suggests or mends with it.
  const { passages } = await program.ask(question)
  expect(passages.filter((passage) => passage.documentId === documentId)).toEqual([])
  const vocabulary = await program.open.services.library.vocabulary()
  expect(vocabulary.filter(({ term }) => term.includes('wjxq'))).toEqual([])
  for (const asked of [`Nạo vét kênh ${WORDS.item.slice(0, -1)}`, 'HĐKT họp mấy phiên?']) {
    const reply = await program.send('POST', '/api/search', { question: asked })
    const { understood } = (await reply.json()) as { readonly understood: { readonly text: string } }
    const learnt = Object.values(WORDS).filter((word) =>
      understood.text.toLowerCase().includes(word.toLowerCase()),
    )
    expect(learnt).toEqual([])
  }
  expect(await (await program.get('/api/disagreements')).text()).not.toMatch(/wjxq/i)

  // Once compacted no file holds a word of it outside what was said in chats and drafts.
  await compact()
  expect(tablesWithWords()).toEqual([])
  const saved = await (await program.get(`/api/conversations/${conversationId}`)).json()
  const [, told] = saved.messages as readonly [unknown, { readonly citations: readonly object[] }]
  expect(told).toMatchObject({ content: answer })
  expect(told.citations).toEqual(told.citations.map(() => expect.objectContaining({ removed: true })))
  const keptDraft = await (await program.get(`/api/drafts/${draft.id}`)).json()
  expect(keptDraft.markdown).toBe(draft.markdown)
  expect(keptDraft.citations).toEqual(
    keptDraft.citations.map(() => expect.not.objectContaining({ text: expect.anything() })),
  )
  const said = JSON.stringify([saved, keptDraft]).toLowerCase()
  const unsaid = Object.values(WORDS).filter((word) => !said.includes(word.toLowerCase()))
  expect(unsaid).toEqual(expect.arrayContaining([WORDS.note, WORDS.table, WORDS.matter]))
  const held = Object.values(filesWithWords()).flat()
  expect(held.filter((word) => unsaid.includes(word as (typeof unsaid)[number]))).toEqual([])

  // With the chats and drafts gone as well, nothing is left at all.
  const { conversations } = await (await program.get('/api/conversations')).json()
  for (const { id } of conversations) await program.send('DELETE', `/api/conversations/${id}`)
  await program.send('DELETE', `/api/drafts/${draft.id}`)
  await compact()
  expect(filesWithWords()).toEqual({})
  expect((await program.ask('Bao nhiêu hộ hiến đất?')).answer).toContain('3.120 hộ')
}, 60_000)
