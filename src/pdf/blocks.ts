/** What a PDF's pages are made of: a handful of blocks, free of fonts and measures. */

export type Run = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly url?: string
  /** Where the link leads, for those who read it on paper. */
  readonly address?: string
}

export type HeadingLevel = 1 | 2 | 3 | 4

export type ListItem = { readonly runs: readonly Run[]; readonly nested: readonly PdfBlock[] }

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'lead'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly isOrdered: boolean
      readonly start: number
      readonly items: readonly ListItem[]
    }
  | { readonly kind: 'note'; readonly title: string; readonly blocks: readonly PdfBlock[] }
  | { readonly kind: 'quotation'; readonly text: string; readonly attribution?: string }
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'new-page' }

/** A paragraph of plain words. */
export const plain = (text: string): PdfBlock => ({ kind: 'paragraph', runs: [{ text }] })

/** A heading; the cover holds the document's own title at level 1. */
export const headed = (level: HeadingLevel, text: string): PdfBlock => ({ kind: 'heading', level, text })

/** A list of plain words. */
export const bullets = (texts: readonly string[]): PdfBlock => ({
  kind: 'list',
  isOrdered: false,
  start: 1,
  items: texts.map((text) => ({ runs: [{ text }], nested: [] })),
})
