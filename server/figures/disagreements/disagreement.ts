import type { Citation } from '../../../search/passage.ts'

/**
 * `figure`: one indicator with two values; `date`: one event with two dates; `paper`: one paper with two numbers or
 * dates; `sum`: figures of one place that do not go together when they are reckoned again.
 */
export type DisagreementKind = 'figure' | 'date' | 'paper' | 'sum'

/** One indicator of one place for which the reports give different values. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly indicator: string
  readonly place: string | null
  readonly period: string | null
  /** What the figures give when reckoned again, as it would be printed: "96,68%"; null but for `sum`. */
  readonly computed: string | null
  /** In reading order; places that give the same value each have their own. */
  readonly values: readonly {
    readonly value: string
    readonly unit: string | null
    readonly citation: Citation
  }[]
}
