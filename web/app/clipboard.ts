/** What goes on the clipboard: a word processor takes the HTML, all else the plain text. */
export interface CopiedText {
  readonly plain: string
  readonly html: string
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}

/** Words without any form, for the clipboard. */
export function plainText(words: string): CopiedText {
  return { plain: words, html: escaped(words) }
}

/**
 * Puts text on the clipboard, also where the page is served over plain HTTP in an office network and the
 * browser withholds `navigator.clipboard`.
 *
 * @returns false when the browser refuses
 */
export async function copyText({ plain, html }: CopiedText): Promise<boolean> {
  try {
    const kinds = { 'text/plain': plain, 'text/html': html }
    const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault()
      event.clipboardData?.setData('text/plain', plain)
      event.clipboardData?.setData('text/html', html)
    }
    document.addEventListener('copy', fill)
    try {
      return document.execCommand('copy')
    } finally {
      document.removeEventListener('copy', fill)
    }
  }
}
