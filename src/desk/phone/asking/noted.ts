/** What was answered is noted with the pictures that it is about: from then on each of them knows whether it may go. */
import { type Holder, type PictureFacts, phonePictures } from '../kept-store'
import { changeFacts } from '../pictures/change-facts'
import { isNo } from './asked'
import { askingsOf, type Kept } from './askings'

/**
 * Of several people in one picture nobody's yes outweighs a no. Noting it twice notes it once.
 *
 * @throws where the telephone has no room
 */
export async function noteAnswer(holder: Holder, asked: Kept): Promise<void> {
  if (isNo(asked)) await noteNo(holder, asked)
  else if (asked.receipt) await noteYes(holder, asked)
}

/**
 * Each no once more: a telephone that was full has room again.
 *
 * @throws where it has none
 */
export async function noteNos(holder: Holder): Promise<void> {
  for (const asked of await askingsOf(holder).all()) if (isNo(asked)) await noteNo(holder, asked)
}

/**
 * Of an asking that lies here no more: nobody has said yes by it. A no stays.
 *
 * @throws where the telephone has no room
 */
export async function forgetYes(holder: Holder, asked: Kept): Promise<void> {
  if (isNo(asked)) await noteNo(holder, asked)
  else await note(holder, asked, ({ consents }) => ({ consents: without(consents, asked.key) }))
}

const noteNo = (holder: Holder, asked: Kept): Promise<void> =>
  note(holder, asked, ({ isDeclined }) => (isDeclined ? null : { isDeclined: true }), { isUnsent: true })

/** Until somebody has been asked and has not said no, a picture stays in the telephone. */
const noteYes = (holder: Holder, asked: Kept): Promise<void> =>
  note(holder, asked, ({ consents }) =>
    consents.includes(asked.key) ? null : { consents: [...without(consents, asked.again), asked.key] },
  )

const without = (keys: readonly string[], key: string | undefined) => keys.filter((one) => one !== key)

/** @param step null where it is so already */
async function note(
  { person: { id: person }, key: sealingKey }: Holder,
  { pictures }: Kept,
  step: (facts: PictureFacts) => Partial<PictureFacts> | null,
  beside = {},
): Promise<void> {
  for (const key of pictures)
    await changeFacts(
      phonePictures,
      sealingKey,
      { key, person },
      (facts) => {
        const said = step(facts)
        return said && { ...facts, ...said }
      },
      () => beside,
    )
}
