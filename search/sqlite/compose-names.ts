import { raiseCounter } from './counters.ts'
import type { Database } from './database.ts'

interface NamedDocument {
  readonly number: number
  readonly file: string
  readonly added_at: string
}

/** Marks that stand apart from their letter, as in names that a Mac gives. */
const APART = '*[\u0300-\u036f]*'

/**
 * Composes the letters of document names that an earlier release kept as a Mac or a USB stick gave them: a file of
 * the same name is then taken for the same. Where both spellings are there already they are two versions of one
 * paper: the one added last keeps the name, the other is called the former version; neither is removed.
 *
 * @param log told which documents have another name now
 */
export function composeNames(database: Database, log: (line: string) => void): void {
  if (uncomposed(database).length === 0) return
  const renamed = database.transaction(() => {
    const lines: string[] = []
    for (const document of uncomposed(database)) {
      const name = document.file.normalize('NFC')
      const twin = named(database, name)
      if (twin !== undefined) {
        const older = twin.added_at <= document.added_at ? twin : document
        const former = formerName(database, name)
        rename(database, older.number, former)
        lines.push(`Có hai bản của “${name}”: bản thêm trước nay có tên “${former}”.`)
        if (older === document) continue
      }
      rename(database, document.number, name)
    }
    raiseCounter(database, 'generation')
    return lines
  })
  for (const line of renamed) log(line)
}

function uncomposed(database: Database): readonly NamedDocument[] {
  return database
    .all<NamedDocument>('SELECT number, file, added_at FROM documents WHERE file GLOB ? ORDER BY number', [
      APART,
    ])
    .filter(({ file }) => file !== file.normalize('NFC'))
}

function named(database: Database, file: string): NamedDocument | undefined {
  return database.get<NamedDocument>('SELECT number, file, added_at FROM documents WHERE file = ?', [file])
}

function rename(database: Database, number: number, file: string): void {
  database.run('UPDATE documents SET file = ? WHERE number = ?', [file, number])
}

/** "Báo cáo (bản trước).docx", with a number where that is taken. */
function formerName(database: Database, name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^./]+)?$/s.exec(name) ?? []
  for (let count = 1; ; count++) {
    const former = `${stem} (bản trước${count === 1 ? '' : ` ${count}`})${ending}`
    if (named(database, former) === undefined) return former
  }
}
