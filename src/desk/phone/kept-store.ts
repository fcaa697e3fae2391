/** Where the telephone keeps texts: what its browser has for that, and in tests a map. */
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
  /** It may have left the telephone: from then on it is this picture and no other. */
  readonly isGoing: boolean
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
  /** She has said that it may go: until then it never leaves the telephone. */
  readonly isDone?: boolean
  /** That it may go although nobody here has been asked. */
  readonly goesWithoutConsent?: boolean
  /** Whoever was asked about it here has said no: it never leaves the telephone, and nothing shows it (ADR 176). */
  readonly isDeclined?: boolean
  /** Hers no more: it goes from the text, from the house and from here. */
  readonly isRemoved?: boolean
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
  /** Whether there is any, without reading what lies in it. */
  has(person: string): Promise<boolean>
  one(key: string, person: string): Promise<Row | undefined>
  /** One transaction, so that page and sender do not write over each other's half. @param change null leaves nothing */
  change(key: string, change: (before: Row | undefined) => Row | null | undefined): Promise<void>
}

/** What is kept for a person, by her name and the row's own key. */
type Rows = { texts: KeptText; pictures: KeptPicture; asked: KeptAsked }

/** What each version added. A telephone that has one goes on from there, and keeps what lies in it. */
const storesSince = { 1: ['texts'], 2: ['pictures', 'asked'] } as const

const done = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

let opened: Promise<IDBDatabase> | undefined

/** Opened once; who finds it closed opens it again. */
function open(): Promise<IDBDatabase> {
  opened ??= openAnew().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

async function openAnew(): Promise<IDBDatabase> {
  const asked = indexedDB.open(deskDatabase.name, deskDatabase.version)
  asked.onupgradeneeded = ({ oldVersion }) => {
    const database = asked.result
    for (const [since, names] of Object.entries(storesSince))
      for (const name of Number(since) > oldVersion ? names : [])
        database.createObjectStore(name, { keyPath: 'key' }).createIndex('person', 'person')
    if (oldVersion < 1) database.createObjectStore(deskDatabase.holder)
  }
  const database = await done(asked)
  // A page that was left open lets the next version begin.
  database.onversionchange = () => {
    database.close()
    opened = undefined
  }
  database.onclose = () => {
    opened = undefined
  }
  return database
}

const reading = async (name: keyof Rows) => (await open()).transaction(name).objectStore(name)

const storeOf = <Name extends keyof Rows>(name: Name): Store<Rows[Name]> => ({
  async all(person) {
    return done((await reading(name)).index('person').getAll(person))
  },
  async has(person) {
    return (await done((await reading(name)).index('person').count(person))) > 0
  },
  async one(key, person) {
    const row: Rows[Name] | undefined = await done((await reading(name)).get(key))
    return row?.person === person ? row : undefined
  },
  async change(key, change) {
    const transaction = (await open()).transaction(name, 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore(name)
    const after = change(await done(store.get(key)))
    if (after === null) store.delete(key)
    else if (after) store.put(after)
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onabort = () => reject(transaction.error)
    })
  },
})

export const phoneStore = storeOf('texts')
export const phonePictures = storeOf('pictures')
export const phoneAsked = storeOf('asked')

/** What is kept for the telephone itself. */
const ofPhone = async (mode: IDBTransactionMode) =>
  (await open()).transaction(deskDatabase.holder, mode).objectStore(deskDatabase.holder)

export const readHolder = async (): Promise<Holder | undefined> =>
  done((await ofPhone('readonly')).get(deskDatabase.key))

export async function writeHolder(holder: Holder): Promise<void> {
  await done((await ofPhone('readwrite')).put(holder, deskDatabase.key))
}

/** From one to another, whole: nothing of hers who had it stays open, and there is no moment without a holder. */
export async function changeHolder(holder: Holder): Promise<void> {
  const store = await ofPhone('readwrite')
  store.clear()
  await done(store.put(holder, deskDatabase.key))
}

/** What else opens for whoever holds the telephone, and goes with her. */
type Beside = 'list' | 'consent words'

export const readSealed = async (name: Beside): Promise<Sealed | undefined> =>
  done((await ofPhone('readonly')).get(name))

export async function writeSealed(name: Beside, sealed: Sealed): Promise<void> {
  await done((await ofPhone('readwrite')).put(sealed, name))
}

/** Nothing of hers opens here any more. What she has not sent stays, sealed, until she is back. */
export async function forgetHolder(): Promise<void> {
  await done((await ofPhone('readwrite')).clear())
}

/** Nothing of hers lies here any more, but answers of others that nobody else has: these stay, sealed, until she is back. */
export async function forgetPerson(person: string): Promise<void> {
  for (const store of [phoneStore, phonePictures])
    for (const { key } of await store.all(person)) await store.change(key, () => null)
  for (const { key, isUnsent } of await phoneAsked.all(person))
    if (!isUnsent) await phoneAsked.change(key, () => null)
  await forgetHolder()
}
