import type { Evidence } from '../gather-evidence.ts'
import { judge } from '../judge/judge.ts'

/** What the paper of the last answer holds is preferred unless another place answers so much more surely. */
const AS_SURE = 0.6

/**
 * The evidence of the paper that answered the question before, for one that goes on from it: people ask on about what
 * they just read. The whole library's where that answers clearly better.
 *
 * @param found the whole library's evidence for the question made whole
 * @param before the question that it goes on from
 * @param gather searches the given reports, or all
 */
export async function ofSamePaper(
  found: Evidence,
  text: string,
  before: string,
  gather: (text: string, reportIds?: readonly string[]) => Promise<Evidence>,
): Promise<Evidence> {
  const earlier = await gather(before)
  const first = judge(earlier.asked, earlier.candidates).ranked[0]?.candidate
  if (first === undefined) return found
  const { reportId } = (first.kind === 'span' ? first.rated.view : first.rated.group.view).passage
  const same = await gather(text, [reportId])
  const [here, anywhere] = [same, found].map(({ asked, candidates }) => judge(asked, candidates).answers)
  return (here ?? 0) >= (anywhere ?? 0) * AS_SURE ? { ...same, isOfPaperRead: true } : found
}
