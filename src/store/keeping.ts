/** What a keeping of bytes is: shelves of names, whatever lies below. */
import type { Readable } from 'node:stream'

/** The two shelves, named as the collections whose files they hold. */
export const shelves = ['media', 'files'] as const

export type Shelf = (typeof shelves)[number]

export const isShelf = (name: string): name is Shelf => (shelves as readonly string[]).includes(name)

/** First and last byte, both included. */
export type Part = { readonly start: number; readonly end: number }

/** @property size bytes that `bytes` gives: all, or those of the part */
export type Opened = { readonly size: number; readonly bytes: Readable }

/** What a keeping can do. Each act fails with `StoreAway` where the store does not answer. */
export interface Store {
  /** Keeps bytes under a name, whole; what was there before is replaced. */
  put(shelf: Shelf, name: string, bytes: Buffer): Promise<void>
  /** Undefined when nothing has that name. The bytes flow when they are taken, and not before. */
  open(shelf: Shelf, name: string, part?: Part): Promise<Opened | undefined>
  /** Nothing of that name is there afterwards, or was. */
  remove(shelf: Shelf, name: string): Promise<void>
  /** All names of a shelf, in order. */
  names(shelf: Shelf): AsyncIterable<string>
  /** Asks whether the store can be used, and says in a sentence what is wrong with it. */
  check(): Promise<void>
}
