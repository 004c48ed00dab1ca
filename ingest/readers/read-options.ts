/** What a caller asks of the readers besides the text. */
export interface ReadOptions {
  /** Recognise the letters of pages that are pictures; it takes seconds a page. Default false. */
  readonly recognise?: boolean
  /** Told before each page that is recognised: how many are done, of how many. */
  readonly onPage?: (done: number, total: number) => void
}
