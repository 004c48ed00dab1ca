export type DecisionKind = 'joined' | 'heading' | 'item' | 'note' | 'matter' | 'repaired' | 'report' | 'table'

/** One thing that ingest decided about a line, and by what sign; shown by `--explain`. */
export interface Decision {
  /** 1-based line of the source file. */
  readonly line: number
  readonly kind: DecisionKind
  /** What was decided, in Vietnamese. */
  readonly detail: string
}
