/** The setting `OCR=off` leaves pages that are pictures unread. */
export function recognitionWanted(env: Readonly<Record<string, string | undefined>>): boolean {
  return env.OCR?.trim().toLowerCase() !== 'off'
}
