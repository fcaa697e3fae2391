/** Where the telephone keeps texts: what its browser has for that, and in tests a map. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { deskDatabase } from '@/domain/kept/desk-database'
import type { Sealed } from '@/domain/kept/sealing'
import type { DeskPerson } from '../api'

export type KeptText = {
  /** Made with the text: its name on this telephone, and that of the request that brings it to the house. */
  readonly key: string
  readonly person: string
  /** Of the document, once the house has it. */
  readonly id: string | null
  /** When the last letter was typed. */
  readonly at: number
  readonly isUnsent: boolean
  /** What she typed. Written by her page alone. */
  readonly typed: Sealed
  /** How far it has come. Written by whoever sends. */
  readonly way: Sealed | null
}

/** Whose telephone this is now. The key opens what is hers, and cannot be read itself. */
export type Holder = { readonly person: DeskPerson; readonly key: CryptoKey; readonly at: number }

export type Store = {
  all(person: string): Promise<KeptText[]>
  /** One transaction, so that page and sender do not write over each other's half. @param change null leaves nothing */
  change(key: string, change: (before: KeptText | undefined) => KeptText | null | undefined): Promise<void>
}

interface Kept extends DBSchema {
  texts: { key: string; value: KeptText; indexes: { person: string } }
  phone: { key: string; value: Holder | Sealed }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

function open(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>(deskDatabase.name, deskDatabase.version, {
    upgrade(database) {
      database.createObjectStore('texts', { keyPath: 'key' }).createIndex('person', 'person')
      database.createObjectStore(deskDatabase.holder)
    },
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

export const phoneStore: Store = {
  all: async (person) => (await open()).getAllFromIndex('texts', 'person', person),
  async change(key, change) {
    const transaction = (await open()).transaction('texts', 'readwrite', { durability: 'strict' })
    const after = change(await transaction.store.get(key))
    if (after === null) await transaction.store.delete(key)
    else if (after) await transaction.store.put(after)
    await transaction.done
  },
}

export async function readHolder(): Promise<Holder | undefined> {
  return (await (await open()).get(deskDatabase.holder, deskDatabase.key)) as Holder | undefined
}

export async function writeHolder(holder: Holder): Promise<void> {
  await (await open()).put(deskDatabase.holder, holder, deskDatabase.key)
}

export async function readList(): Promise<Sealed | undefined> {
  return (await (await open()).get(deskDatabase.holder, 'list')) as Sealed | undefined
}

export async function writeList(list: Sealed): Promise<void> {
  await (await open()).put(deskDatabase.holder, list, 'list')
}

/** Nothing of hers opens here any more. What she has not sent stays, sealed, until she is back. */
export async function forgetHolder(): Promise<void> {
  await (await open()).clear(deskDatabase.holder)
}

/** Nothing of hers lies here any more. */
export async function forgetPerson(person: string): Promise<void> {
  for (const { key } of await phoneStore.all(person)) await phoneStore.change(key, () => null)
  await forgetHolder()
}
