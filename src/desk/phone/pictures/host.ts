import type { Content } from '../../content'

/** The text that pictures belong to, as it is being written. */
export type Host = {
  readonly text: string
  /** What stands in it. */
  shown(): Content
  /** Not while another tab writes. */
  mayWrite(): boolean
  /** Makes sure that there is one: a picture alone is a story that has been begun. */
  hold(): Promise<void>
  send(): Promise<unknown>
  change(change: (content: Content) => Content): void
}
