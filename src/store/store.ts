/**
 * Where the bytes of pictures and files lie: in DATA_DIR, or in a bucket of an S3-compatible store. Nothing else in the
 * house knows which. Who may have them is not asked here, and no address of theirs leads here (ADR 17).
 */
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { env } from '@/env'
import { Bucket } from './bucket'
import { Folder } from './folder'
import { cutShort } from './store-away'

/** The two shelves, named as the collections whose files they hold. */
export const shelves = ['media', 'files'] as const

export type Shelf = (typeof shelves)[number]

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

let chosen: Store | undefined

/** The keeping that the settings name. */
export function store(): Store {
  chosen ??= env.S3_ENDPOINT === '' ? new Folder(env.DATA_DIR) : new Bucket(env)
  return chosen
}

/** All bytes of one name at once, or undefined. */
export async function readStored(shelf: Shelf, name: string): Promise<Buffer | undefined> {
  const opened = await store().open(shelf, name)
  return opened && buffer(opened.bytes).catch(cutShort)
}

/** All names of a shelf at once. */
export async function namesOn(shelf: Shelf): Promise<string[]> {
  const names: string[] = []
  for await (const name of store().names(shelf)) names.push(name)
  return names
}
