import path from 'node:path'
import type { ParsedReport } from '../search/parsed-document.ts'
import { readWithin } from './read-within.ts'
import { READ_LIMITS } from './readers/limits.ts'
import { readDocument } from './readers/read-document.ts'
import { recognitionWanted } from './recognition/recognition-wanted.ts'
import { showable } from './showable.ts'
import { recoverStructure } from './structure/recover.ts'

const SHOWN = 60

/**
 * What ingest decides about every line of a file, for a person to check, in lines fit for a terminal: first what each report says about itself
 * and where that was read, then each line with its number, how it begins and what was decided of it.
 *
 * @throws UserError when the file cannot be read
 */
export async function explainFile(file: string): Promise<readonly string[]> {
  const read = await readDocument(
    new Uint8Array(await readWithin(file, READ_LIMITS)),
    path.basename(file),
    READ_LIMITS,
    {
      recognise: recognitionWanted(process.env),
    },
  )
  const { reports, decisions } = recoverStructure(read)
  const details = new Map<number, string[]>()
  for (const { line, detail } of decisions) {
    const known = details.get(line)
    if (known) known.push(detail)
    else details.set(line, [detail])
  }
  const lines = read.lines.flatMap(({ number, text }) => {
    const own = details.get(number) ?? []
    if (text === '' && own.length === 0) return []
    const start = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
    return [`${String(number).padStart(6)}  ${start}`, ...own.map((detail) => `        → ${detail}`)]
  })
  return [
    `Định dạng ${read.format}, bảng mã ${read.encoding}, ${read.lines.length} dòng`,
    ...read.warnings,
    ...reports.flatMap(reportLines),
    ...lines,
  ].map(showable)
}

function reportLines({
  title,
  kind,
  issuer,
  number,
  date,
  period,
  place,
  signer,
  lines,
}: ParsedReport): string[] {
  const values = {
    'loại văn bản': kind,
    'cơ quan ban hành': issuer,
    'số, ký hiệu': number,
    ngày: date,
    'thời kỳ': period,
    nơi: place,
    'người ký': signer,
  }
  return [
    `Báo cáo “${title.value}”, dòng ${lines[0]}–${lines[1]}`,
    ...Object.entries(values).map(([name, value]) => {
      if (value === null) return `    ${name}: không thấy`
      const where = value.lines ? `dòng ${value.lines[0]}` : 'suy ra từ các địa danh trong bài'
      return `    ${name}: ${value.value} (${where})`
    }),
  ]
}
