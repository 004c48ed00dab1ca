/** A stretch of text inside a block. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bold'; readonly children: readonly Inline[] }
  | { readonly type: 'mark'; readonly number: number }
  | { readonly type: 'break' }

export interface ListItem {
  /** The number as written, null in a list of dashes. */
  readonly number: number | null
  readonly children: readonly Inline[]
}

/** What answers and drafts are made of; everything else in the Markdown is shown as it is typed. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | {
      readonly type: 'table'
      readonly header: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
