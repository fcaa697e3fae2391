/** What is said about documents' files, in every language of the desk. */
import type { FilePlace, RefusedThing } from '@/domain/documents/places'

export type DocumentMessages = {
  readonly holds: (thing: string, place: string) => string
  readonly things: Record<RefusedThing, { readonly is: string; readonly instead: string }>
  /** In the middle of a sentence; the number is told where there can be more than one. */
  readonly places: Record<FilePlace, (number: number) => string>
  readonly bounds: { readonly time: string; readonly memory: string; readonly queue: string }
  /** A finding's place when it is in a file. */
  readonly inFile: (place: string) => string
}
