/** The beginning of a text as far as whole words of it go, with " …" where more follows. */
export function cutAtWord(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/u, '')} …`
}
