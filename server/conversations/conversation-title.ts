const MAXIMUM_LENGTH = 80

/** A chat's title: its first question on one line, cut at a word: "Thu ngân sách của Sông Lam …". */
export function conversationTitle(question: string): string {
  const line = question.replace(/\s+/gu, ' ').trim()
  if (line.length <= MAXIMUM_LENGTH) return line
  const cut = line.slice(0, MAXIMUM_LENGTH)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : [...cut].slice(0, -1).join('')).trim()} …`
}
