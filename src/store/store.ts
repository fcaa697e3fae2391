/**
 * Where the bytes of pictures and files lie: in DATA_DIR, or in a bucket of an S3-compatible store. Nothing else in the
 * house knows which. Who may have them is not asked here, and no address of theirs leads here (ADR 17).
 */
import { buffer } from 'node:stream/consumers'
import { env } from '@/env'
import { Bucket } from './bucket'
import { Folder } from './folder'
import type { Shelf, Store } from './keeping'
import { cutShort } from './store-away'

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
