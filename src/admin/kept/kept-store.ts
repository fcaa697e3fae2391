/** Where the browser keeps texts: its own database, which takes more than `localStorage` and blocks nobody who types. */
import { isTooOld, type KeptText } from './kept-text'

const name = 'beratta-kept'
const texts = 'texts'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(texts, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** One transaction; ends when the browser has it, or with what went wrong (a full disk, a private window). */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(texts, mode)
      const request = act(transaction.objectStore(texts))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
      transaction.onerror = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

export const putKept = (text: KeptText) => inStore('readwrite', (store) => store.put(text))

export const removeKept = (id: string) => inStore('readwrite', (store) => store.delete(id))

export const allKept = () => inStore<KeptText[]>('readonly', (store) => store.getAll())

/** Removes what `isMeant` picks; what cannot be read or removed is no reason to stop anybody. */
async function removeAll(isMeant: (text: KeptText) => boolean): Promise<void> {
  try {
    for (const text of await allKept()) if (isMeant(text)) await removeKept(text.id)
  } catch {
    // No database, nothing kept.
  }
}

/** When somebody signs out, nothing of hers stays behind. */
export const forgetPerson = (person: string) => removeAll((text) => text.person === person)

/** Whoever's it is: what lies here too long goes. */
export const forgetOld = (now: number) => removeAll((text) => isTooOld(text, now))
