/** A question that is offered. */
export interface Choice {
  readonly question: string
  /** What sets it apart from what was asked and from the others: a place, a paper, a time. */
  readonly apart: string
}
