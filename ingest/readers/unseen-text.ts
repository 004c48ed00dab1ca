/** What the person is told of letters that a reader has left out because nobody sees them in the paper. */
export function unseenWarning(letters: number): readonly string[] {
  if (letters === 0) return []
  return [
    `Đã bỏ ${letters} chữ cái không nhìn thấy được trong tệp (trùng màu nền, cỡ chữ gần bằng 0, bị ẩn hoặc đặt ngoài trang): chúng không được dùng làm nguồn.`,
  ]
}

/** Letters and figures of a text. */
export function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Counts the letters that a reader leaves out because nobody sees them. */
export interface UnseenLetters {
  readonly add: (text: string) => void
  readonly warnings: () => readonly string[]
}

export function countUnseen(): UnseenLetters {
  let letters = 0
  return {
    add: (text) => {
      letters += lettersOf(text)
    },
    warnings: () => unseenWarning(letters),
  }
}
