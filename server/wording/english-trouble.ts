import { TROUBLE_WORDS } from './trouble-words.ts'

interface Worded {
  readonly pattern: RegExp
  readonly en: string
}

const WORDED: readonly Worded[] = TROUBLE_WORDS.map(([vi, en]) => ({
  pattern: new RegExp(
    `^${vi
      .replace(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`)
      .replaceAll('{}', String.raw`([\s\S]+?)`)
      .replaceAll('{#}', String.raw`(\d+)`)}$`,
    'u',
  ),
  en,
}))

/**
 * What is told of a failure or of a file, in English, by its whole Vietnamese wording; what none fits stays as it is.
 */
export function englishTrouble(told: string): string {
  for (const { pattern, en } of WORDED) {
    const match = pattern.exec(told)
    if (match === null) continue
    return en.replace(/\{(=?)(\d)\}/gu, (_, isWorded: string, at: string) => {
      const varying = match[Number(at)] ?? ''
      return isWorded === '' ? varying : englishTrouble(varying)
    })
  }
  return told
}
