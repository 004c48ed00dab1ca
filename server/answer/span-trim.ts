import type { Span } from './span.ts'

/** The span without the list mark, separators and white space at its ends, as it reads inside quotation marks. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  const mark = text.slice(from, to).match(/^\s*(?:\(\d{1,2}\)-?|[-+•–]|\d{1,2}[.)-]|[a-zđ]\))\s+/u)
  if (mark !== null) from += mark[0].length
  while (from < to && /[\s;,.:]/u.test(text.charAt(from))) from++
  while (to > from && /[\s;,:]/u.test(text.charAt(to - 1))) to--
  const joining = text.slice(from, to).match(/[\s,;]+(?:và|hoặc|cùng)$/u)
  return [from, joining === null ? to : to - joining[0].length]
}
