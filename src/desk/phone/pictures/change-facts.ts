/** What is said of a picture in the telephone, which page, sender and whoever is asked may all add to. */
import { seal, unseal } from '@/domain/kept/sealing'
import { changeOpened } from '../change-opened'
import type { KeptPicture, PictureFacts, Store } from '../kept-store'

/**
 * Says something of a picture, beside whatever has been said of it meanwhile.
 *
 * @param sealingKey of its person
 * @param step null where it is so already
 * @param beside what else becomes of it; undefined where nothing may
 */
export async function changeFacts(
  store: Store<KeptPicture>,
  sealingKey: CryptoKey,
  named: { readonly key: string; readonly person: string },
  step: (facts: PictureFacts) => PictureFacts | null,
  beside: (now: KeptPicture) => Partial<KeptPicture> | undefined,
): Promise<void> {
  await changeOpened(
    store,
    named,
    ({ facts }) => facts,
    async (row) => {
      const words = await unseal(sealingKey, row.facts)
      const after = words === null ? null : step(JSON.parse(words))
      if (!after) return null
      const facts = await seal(sealingKey, JSON.stringify(after))
      return (now) => {
        const more = beside(now)
        return more && { ...now, facts, ...more }
      }
    },
  )
}
