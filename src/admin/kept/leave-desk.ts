/** A telephone that another person wrote on opens nothing of hers once somebody has signed in here (ADR 156). */
import { deskDatabase } from '@/domain/kept/desk-database'

/** @param person who is signed in now; what she keeps herself stays */
export async function leaveDeskOfOthers(person: string): Promise<void> {
  const known = await indexedDB.databases?.()
  if (!known?.some(({ name }) => name === deskDatabase.name)) return
  const opening = indexedDB.open(deskDatabase.name)
  opening.onsuccess = () => {
    const database = opening.result
    const store = database.transaction(deskDatabase.holder, 'readwrite').objectStore(deskDatabase.holder)
    const asked = store.get(deskDatabase.key)
    asked.onsuccess = () => {
      if (asked.result && asked.result.person.id !== person) store.clear()
    }
    store.transaction.oncomplete = () => database.close()
  }
}
