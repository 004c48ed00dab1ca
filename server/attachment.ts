/** Characters of a name that a file may carry on every system. */
const LONGEST_NAME = 80

/**
 * The `Content-Disposition` of a download whose name comes from a title: plain for old clients, and in full
 * (RFC 6266). No character is cut in half, and none is left that a path, a header or a file system minds.
 *
 * @param ending without the dot
 */
export function titledAttachment(title: string, ending: string): string {
  const bare = cutText(title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\ufffd]+/gu, ' '), LONGEST_NAME)
  const name = `${bare.trim() || 'Dự thảo'}.${ending}`
  return `attachment; filename="du-thao.${ending}"; filename*=UTF-8''${encodeRfc5987(name)}`
}

/** `encodeURIComponent` leaves some characters that RFC 5987 does not allow, and throws at half a character. */
export function encodeRfc5987(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  )
}

/** At most so many characters from the start, never half of one beyond the first plane. */
function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
