/** Where the telephone keeps texts: what its browser has for that, and in tests a map. */
import { type IDBPDatabase, openDB } from 'idb'
import { deskDatabase } from '@/domain/kept/desk-database'
import type { Sealed } from '@/domain/kept/sealing'
import type { Depicts } from '@/domain/safeguarding/picture-gate'
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

/** A picture of hers, cleaned before it came here: of the one that the camera made nothing is kept. */
export type KeptPicture = {
  /** Made with the picture: its name on this telephone, and that of the request that brings it to the house. */
  readonly key: string
  readonly person: string
  /** Key of the text that it belongs to. */
  readonly text: string
  /** Of the house's picture, once it is there. */
  readonly id: string | null
  /** When it was added, which is its place among the others. */
  readonly at: number
  /** Until it stands in the text in the house as well. */
  readonly isUnsent: boolean
  /** What is sent. Written by her page alone, as the facts are. */
  readonly bytes: Sealed
  /** `PictureFacts`, as JSON. */
  readonly facts: Sealed
  /** How far it has come. Written by whoever sends. */
  readonly way: Sealed | null
}

/** What is said of a picture while it lies in the telephone. */
export type PictureFacts = {
  /** Null until she has said who is seen. */
  readonly seen: Depicts | null
  /** How many can be recognised, where it matters. */
  readonly people?: number
  /** Her word that nobody seen has a protected identity. */
  readonly isDeclared?: boolean
  readonly alt: string
  readonly caption?: string
  /** Of the bytes that are sent, in hexadecimal. */
  readonly sha256: string
  readonly width: number
  readonly height: number
  /** Keys of what was asked about it on this telephone. */
  readonly consents: readonly string[]
}

/** What a guardian was asked about a picture and answered, until the house has it. */
export type KeptAsked = {
  readonly key: string
  readonly person: string
  /** Key of the text whose picture it is about. */
  readonly text: string
  readonly at: number
  readonly isUnsent: boolean
  readonly sealed: Sealed
}

/** Whose telephone this is now. The key opens what is hers, and cannot be read itself. */
export type Holder = { readonly person: DeskPerson; readonly key: CryptoKey; readonly at: number }

export type Store<Row = KeptText> = {
  all(person: string): Promise<Row[]>
  /** One transaction, so that page and sender do not write over each other's half. @param change null leaves nothing */
  change(key: string, change: (before: Row | undefined) => Row | null | undefined): Promise<void>
}

/** What is kept for a person, by her name and the row's own key. */
type Rows = { texts: KeptText; pictures: KeptPicture; asked: KeptAsked }

/** What each version added. A telephone that has one goes on from there, and keeps what lies in it. */
const storesSince = { 1: ['texts'], 2: ['pictures', 'asked'] } as const

let opened: Promise<IDBPDatabase> | undefined

function open(): Promise<IDBPDatabase> {
  opened ??= openDB(deskDatabase.name, deskDatabase.version, {
    upgrade(database, before) {
      for (const [since, names] of Object.entries(storesSince))
        for (const name of Number(since) > before ? names : [])
          database.createObjectStore(name, { keyPath: 'key' }).createIndex('person', 'person')
      if (before < 1) database.createObjectStore(deskDatabase.holder)
    },
    // A page that was left open lets the next version begin, and opens again when it has something to keep.
    blocking(_from, _to, event) {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

const storeOf = <Name extends keyof Rows>(name: Name): Store<Rows[Name]> => ({
  all: async (person) => (await open()).getAllFromIndex(name, 'person', person),
  async change(key, change) {
    const transaction = (await open()).transaction(name, 'readwrite', { durability: 'strict' })
    const after = change(await transaction.store.get(key))
    if (after === null) await transaction.store.delete(key)
    else if (after) await transaction.store.put(after)
    await transaction.done
  },
})

export const phoneStore = storeOf('texts')
export const phonePictures = storeOf('pictures')
export const phoneAsked = storeOf('asked')

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
  for (const store of [phoneStore, phonePictures, phoneAsked])
    for (const { key } of await store.all(person)) await store.change(key, () => null)
  await forgetHolder()
}
