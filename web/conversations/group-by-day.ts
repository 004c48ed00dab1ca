import type { ConversationSummary } from '../../server/conversations/conversation.ts'

export const DAY_GROUPS = ['pinned', 'today', 'yesterday', 'week', 'month', 'earlier'] as const
export type DayGroup = (typeof DAY_GROUPS)[number]

const DAY = 24 * 60 * 60 * 1_000

/**
 * Chats under what a person calls their time: pinned ones first, then by the day of the last question.
 *
 * @param now milliseconds
 */
export function groupByDay(
  conversations: readonly ConversationSummary[],
  now: number,
): readonly { readonly group: DayGroup; readonly conversations: readonly ConversationSummary[] }[] {
  const midnight = new Date(now).setHours(0, 0, 0, 0)
  const groupOf = ({ isPinned, updatedAt }: ConversationSummary): DayGroup => {
    if (isPinned) return 'pinned'
    const at = Date.parse(updatedAt)
    if (at >= midnight) return 'today'
    if (at >= midnight - DAY) return 'yesterday'
    if (at >= midnight - 7 * DAY) return 'week'
    return at >= midnight - 30 * DAY ? 'month' : 'earlier'
  }
  return DAY_GROUPS.map((group) => ({
    group,
    conversations: conversations.filter((one) => groupOf(one) === group),
  })).filter((one) => one.conversations.length > 0)
}
