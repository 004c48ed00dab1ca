/** "1 155,5 triệu USD" → 1155.5: points and spaces part thousands, a comma the decimals; null where no number begins it. */
export function printedAmount(value: string): number | null {
  const digits = /^[-–−]?(?:\d{1,3}(?:[.\s\u00A0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d.,]*\d)/.exec(value)?.[0]
  return digits === undefined
    ? null
    : Number(
        digits
          .replace(/[.\s\u00A0]/g, '')
          .replace(',', '.')
          .replace(/^[–−]/, '-'),
      )
}
