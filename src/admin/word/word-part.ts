/** A part of a Word document as mammoth tells it; only what a text of ours can hold is named. */
export type WordPart = {
  readonly type: string
  readonly children?: readonly WordPart[]
  readonly value?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly breakType?: string
  readonly href?: string
}

/** What stood in the file and is not in the text; a link is known by where it led, for Word cuts one into many. */
export type Left = { pictures: number; links: Set<string>; tables: number; notes: number }
