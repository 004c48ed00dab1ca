import { foldMarks } from './fold.ts'
import type { Candidate } from './viterbi.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Every mark that was typed stands in the candidate too: "đuong" allows "đường", not "dương". */
function keepsMarks(typed: string, candidate: string): boolean {
  const from = [...typed]
  const to = [...candidate]
  return (
    from.length === to.length &&
    from.every((letter, i) => {
      const other = to[i] ?? ''
      if (letter === 'đ') return other === 'đ'
      const marks = [...other.normalize('NFD')]
      return [...letter.normalize('NFD')].every((part, at) =>
        at === 0 ? foldMarks(other) === part : marks.includes(part),
      )
    })
  )
}

/** Costs, in nats, chosen on invented questions with 0, 30, 60 and 100 % of their marks. */
const MOST_SPELLINGS = 12
const COST_PER_MARKED_SHARE = 14
const HIGHEST_COST = 8

/**
 * The spellings that a syllable may stand for if its marks were left out, itself first. In a question typed
 * with marks a bare syllable is meant so, hence leaving it costs nothing and marking it costs more the larger
 * the share of marked syllables (`markedShare`, 0 to 1). Marks that were typed are kept.
 */
export function markCandidates(
  typed: string,
  markedShare: number,
  vocabulary: Vocabulary,
): readonly Candidate[] {
  const itself: Candidate = { term: typed, cost: 0 }
  const bare = foldMarks(typed) === typed
  if (!bare && vocabulary.expected(typed) > 0) return [itself]
  const cost = bare ? Math.min(HIGHEST_COST, Math.max(0, markedShare - 0.05) * COST_PER_MARKED_SHARE) : 0.5
  const others = vocabulary
    .spellings(foldMarks(typed))
    .filter((term) => term !== typed && keepsMarks(typed, term))
    .slice(0, MOST_SPELLINGS)
    .map((term) => ({ term, cost }))
  return [itself, ...others]
}
