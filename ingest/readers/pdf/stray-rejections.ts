import { setImmediate as turn } from 'node:timers/promises'

/**
 * Reads a PDF while the rejected promises that pdf.js leaves behind are passed over: it fetches pages ahead, and
 * where a page of a damaged file cannot be fetched and is never asked for, nobody waits for that promise. Such a
 * rejection would end the program, though the rest of the file can be read.
 */
export async function passingOverStrays<T>(read: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', passOver)
  try {
    return await read()
  } finally {
    // What was rejected last is told after this turn.
    await turn()
    process.off('unhandledRejection', passOver)
  }
}

function passOver(reason: unknown): void {
  const ofPdfJs = reason instanceof Error && /[\\/]pdfjs-dist[\\/]/.test(reason.stack ?? '')
  // Any other one ends the program, as it would without this.
  if (!ofPdfJs) throw reason
}
