import type { FileOutcome, FolderProgress } from './ingest.ts'
import { showable } from './showable.ts'

/** Where progress is written; `process.stderr` is one. */
export interface ProgressStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface ProgressDisplay {
  readonly update: (progress: FolderProgress) => void
  /** Passages whose vectors stand, of all. */
  readonly encoded: (encoded: number, passages: number) => void
  /** Takes the bar away. */
  readonly end: () => void
}

const BAR = 20
const counted = new Intl.NumberFormat('vi')
const ERASE = '\r\u001b[2K'

/**
 * Shows the work on a terminal as one line that is written over (documents, passages, passages per second, the
 * file at work); anywhere else as one plain line per finished file. Failures are told at once in both.
 *
 * @param now milliseconds; default the clock
 */
export function showProgress(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): ProgressDisplay {
  const terminal = stream.isTTY === true
  const begun = now()
  return {
    update(progress) {
      const { outcome } = progress
      if (outcome && (outcome.state === 'failed' || !terminal)) {
        stream.write(`${terminal ? ERASE : ''}${outcomeLine(outcome)}\n`)
      }
      if (terminal) stream.write(ERASE + barLine(progress, now() - begun, stream.columns ?? 80))
    },
    encoded(encoded, passages) {
      if (!terminal && encoded < passages) return
      const line = `đang hiểu nghĩa ${counted.format(encoded)}/${counted.format(passages)} đoạn`
      stream.write(terminal ? ERASE + line : `${line}\n`)
    },
    end() {
      if (terminal) stream.write(ERASE)
    },
  }
}

/** "✓ bao-cao.txt: 2 báo cáo, 143 đoạn" and the like, one line. */
export function outcomeLine(outcome: FileOutcome): string {
  switch (outcome.state) {
    case 'failed':
      return showable(`✗ ${outcome.file}: ${outcome.reason}`)
    case 'unchanged':
      return `· ${outcome.file}: không thay đổi`
    default: {
      const state = outcome.state === 'replaced' ? ' (thay bản cũ)' : ''
      return `✓ ${outcome.file}: ${outcome.reports} báo cáo, ${outcome.passages} đoạn${state}`
    }
  }
}

function barLine(
  { file, filesDone, files, passages }: FolderProgress,
  elapsed: number,
  columns: number,
): string {
  const filled = files === 0 ? BAR : Math.round((filesDone / files) * BAR)
  const rate = elapsed > 0 ? Math.round(passages / (elapsed / 1000)) : 0
  const counts = `${filesDone}/${files} tài liệu · ${passages} đoạn · ${rate} đoạn/s`
  const line = `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}] ${counts} · ${file}`
  return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`
}
