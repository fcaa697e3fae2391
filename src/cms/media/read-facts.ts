/** What a document says of itself, once it has been read. */
export type DocumentFacts = {
  pages: number | undefined
  /** Whether a screen reader finds headings and order in it. */
  isTagged: boolean
  /** Everything in it that can be read, as `joinSections` puts it. */
  text: string
  title?: string | undefined
}
