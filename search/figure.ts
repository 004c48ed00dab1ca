/** What a printed number says of its own exactness. */
export type Hedge = 'about' | 'over' | 'under' | 'at-least' | 'at-most'

/** A measured amount as printed and as a number that can be compared. */
export interface Quantity {
  /** Offsets in the text it was read from, its unit included: `text.slice(start, end)`. */
  readonly start: number
  readonly end: number
  /** The number alone, as printed, with its sign: "1,2", "-4,6", "40.266/44.186". */
  readonly raw: string
  /** In the base unit, signed: "1,2 nghìn tỷ đồng" → 1.2e12; of a range its lower end, of a ratio its first part. */
  readonly value: number
  /** The number as printed, not scaled. */
  readonly printed: number
  /** The unit as printed: "nghìn tỷ đồng", "%", "điểm %"; null when none is. */
  readonly unit: string | null
  /** The unit without its scale, in one spelling: "đồng", "%", "lượt"; null without a unit. */
  readonly base: string | null
  /** What the scale multiplies by: 1e12 for "nghìn tỷ đồng". */
  readonly scale: number
  /** Half the worth of the last printed digit that says something, in the base unit: 0.05 for "7,1". */
  readonly precision: number
  readonly hedge: Hedge | null
  /** Upper end of a range in the base unit: "7,11 – 7,21%". */
  readonly to: number | null
  /** "40.266/44.186 hồ sơ": the whole that the first number is of, in the base unit. */
  readonly of: number | null
  /** "đứng thứ 12/63": a place in an order, not an amount. */
  readonly rank: boolean
}

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'months' | 'term' | 'range' | 'until'

/** A stretch of time in whole months, both ends counted; "9 tháng đầu năm 2025" is 2025-01 to 2025-09. */
export interface Period {
  readonly kind: PeriodKind
  /** `YYYY-MM` */
  readonly from: string
  /** `YYYY-MM` */
  readonly to: string
}

export type AreaLevel = 'country' | 'province' | 'district' | 'commune' | 'body'

/** A unit of land or government, or a body, that a figure speaks for. */
export interface Area {
  /** As in "huyện Tân Phú", "tỉnh Hoa Giang", "Sở Xây dựng"; a province whose kind is not printed has its bare name. */
  readonly name: string
  readonly level: AreaLevel
  /** The area above it where known: "tỉnh Hoa Giang". */
  readonly within: string | null
}

/**
 * What a figure is: what was reached (result) or is expected of the running period (estimate), what is aimed at
 * (target) or laid down (plan), what it is compared with (base: same period before, start of term), by how much it
 * changed (change), how much of a plan or whole it is (share), or a named part of a whole (part).
 */
export type Role = 'result' | 'estimate' | 'target' | 'plan' | 'base' | 'change' | 'share' | 'part'

/** Where a fact of a figure was read, from its own clause outwards. */
export type ReadFrom =
  | 'clause'
  | 'sentence'
  | 'paragraph'
  | 'lead'
  | 'head'
  | 'row'
  | 'caption'
  | 'heading'
  | 'host'
  | 'report'

/** One measured statement of a passage. */
export interface Figure {
  readonly passageId: string
  readonly reportId: string
  readonly quantity: Quantity
  /** What it measures, as printed: "Thu ngân sách nhà nước trên địa bàn"; null where nothing tells. */
  readonly indicator: string | null
  /** The indicator with its abbreviations written out; null where it has none. */
  readonly fullName: string | null
  /** Where in the passage's text the indicator's own words stand; null when they stand elsewhere. */
  readonly indicatorSpan: readonly [start: number, end: number] | null
  /** What the indicator belongs to: its lead, group row or heading ("Cơ cấu kinh tế"). */
  readonly context: string | null
  /** The whole of which it is a part where told ("trong đó"). */
  readonly partOf: string | null
  readonly period: Period | null
  readonly area: Area | null
  readonly role: Role
  /** "tăng", "giảm" before a change; null otherwise. */
  readonly direction: 'up' | 'down' | null
  readonly from: {
    readonly indicator: ReadFrom | null
    readonly period: ReadFrom | null
    readonly area: ReadFrom | null
    readonly role: ReadFrom | null
  }
}

/** A figure as ingest reads it, before its passage has an id: `passage` is the index in its report. */
export type ReadFigure = Omit<Figure, 'passageId' | 'reportId'> & { readonly passage: number }

/** The figures of all reports of a document, by the reader of one version. */
export interface ReadFigures {
  readonly version: number
  /** In the order of the reports. */
  readonly reports: readonly (readonly ReadFigure[])[]
}

/** What figures to find; all that is given must hold. */
export interface FigureQuery {
  /** Words of the indicator; each must stand in the indicator or its context. */
  readonly indicator?: string
  /** Name of an area, with or without its kind. */
  readonly area?: string
  /** `YYYY-MM`: figures whose period meets the stretch from `from` to `to`. */
  readonly from?: string
  readonly to?: string
  readonly roles?: readonly Role[]
  readonly reportIds?: readonly string[]
  /** Default 1,000. */
  readonly limit?: number
  readonly offset?: number
}
