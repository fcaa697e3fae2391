/** A row that is opened, changed and sealed again, while page and sender may both write it. */
import { nameOfSealing, type Sealed } from '@/domain/kept/sealing'
import type { Store } from './kept-store'

type Change<Row> = (now: Row) => Row | null | undefined

/**
 * Changes a row from whatever it has become meanwhile: where somebody else was quicker, anew.
 *
 * @param sealedOf what the change was made from, which must be there still when it is written
 * @param changeOf what becomes of the row; null where nothing does
 * @returns whether it was there to be changed, and something became of it
 */
export async function changeOpened<Row>(
  store: Store<Row>,
  { key, person }: { readonly key: string; readonly person: string },
  sealedOf: (row: Row) => Sealed,
  changeOf: (row: Row) => Promise<Change<Row> | null>,
): Promise<boolean> {
  for (;;) {
    const row = await store.one(key, person)
    const change = row && (await changeOf(row))
    if (!row || !change) return false
    let isSame = false
    await store.change(key, (now) => {
      isSame = now !== undefined && nameOfSealing(sealedOf(now)) === nameOfSealing(sealedOf(row))
      return now && isSame ? change(now) : undefined
    })
    if (isSame) return true
  }
}
