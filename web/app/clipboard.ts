/**
 * Puts text on the clipboard, also where the page is served over plain HTTP in an office network and the
 * browser withholds `navigator.clipboard`.
 *
 * @returns false when the browser refuses
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const box = document.createElement('textarea')
    box.value = text
    box.className = 'visually-hidden'
    document.body.append(box)
    box.select()
    try {
      return document.execCommand('copy')
    } finally {
      box.remove()
    }
  }
}
