/** The head of a column that numbers the rows, also as a narrow column breaks it: "ST" / "T". */
export const ORDINAL_HEAD = /^(?:s\s?t\s?t|t\s?t|số tt|số thứ tự|#|no\.?)$/iu
/** The head of a column of the rows' own units. */
export const UNIT_HEAD = /^(?:đvt|đơn vị tính|đơn vị|đv|đv tính|đơn vị đo)$/iu
