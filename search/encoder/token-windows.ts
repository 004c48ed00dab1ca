/** The special tokens and the prefix that every run of the model must carry. */
export interface WindowFrame {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * Cuts the tokens of a text into runs that fit the model, each framed, so that nothing of a long text is left
 * out. The runs are of nearly equal length, so that no vector rests on a few last words: 10 tokens in runs of
 * at most 4 give 4 + 3 + 3.
 *
 * @param maxTokens most tokens in a run, frame included
 */
export function tokenWindows(
  tokens: readonly number[],
  frame: WindowFrame,
  maxTokens: number,
): readonly (readonly number[])[] {
  const room = Math.max(1, maxTokens - frame.before.length - frame.after.length)
  const count = Math.ceil(tokens.length / room)
  const windows: number[][] = []
  for (let i = 0; i < count; i++) {
    const from = Math.ceil((i * tokens.length) / count)
    const to = Math.ceil(((i + 1) * tokens.length) / count)
    windows.push([...frame.before, ...tokens.slice(from, to), ...frame.after])
  }
  return windows
}
