/** Why a document is not taken. Plain data, so that it comes out of a thread as it is. */
import type { PlaceInFile, RefusedThing } from '@/domain/documents/places'

export type DocumentMistake =
  | { readonly because: 'documentBytes' | 'documentKind' | 'documentBroken' | 'documentLong' }
  /** It holds something that can be neither kept nor taken out without changing what its author sees. */
  | { readonly because: 'holds'; readonly thing: RefusedThing; readonly where: PlaceInFile }

/** Thrown deep within the reading of a document, and answered by `readDocument`. */
export class RefusedDocument extends Error {
  constructor(readonly mistake: DocumentMistake) {
    super(JSON.stringify(mistake))
  }
}

export const refuseThing = (thing: RefusedThing, where: PlaceInFile): never => {
  throw new RefusedDocument({ because: 'holds', thing, where })
}
