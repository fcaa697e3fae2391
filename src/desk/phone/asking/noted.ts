/** What was answered is noted with the pictures that it is about: from then on each of them knows whether it may go. */
import { type Holder, phonePictures } from '../kept-store'
import { Pictures } from '../pictures/pictures'
import { isNo } from './asked'
import { askingsOf, type Kept } from './askings'

/**
 * Of several people in one picture nobody's yes outweighs a no. Noting it twice notes it once.
 *
 * @throws where the telephone has no room
 */
export async function noteAnswer({ person, key }: Holder, asked: Kept): Promise<void> {
  const pictures = new Pictures(phonePictures, person.id, key)
  for (const picture of asked.pictures)
    if (isNo(asked)) await noteNo(pictures, picture)
    else if (asked.receipt) await noteYes(pictures, picture, asked)
}

/**
 * Of an asking that lies here no more: nobody has said yes by it. A no stays.
 *
 * @throws where the telephone has no room
 */
export async function forgetYes(holder: Holder, asked: Kept): Promise<void> {
  if (isNo(asked)) return noteAnswer(holder, asked)
  const { person, key } = holder
  const pictures = new Pictures(phonePictures, person.id, key)
  for (const picture of asked.pictures)
    await pictures.changeFacts(
      picture,
      ({ consents, ...facts }) =>
        consents.includes(asked.key) ? { ...facts, consents: without(consents, asked.key) } : null,
      () => ({}),
    )
}

/**
 * Each no once more: a telephone that was full has room again.
 *
 * @throws where it has none
 */
export async function noteNos(holder: Holder): Promise<void> {
  for (const asked of await askingsOf(holder).all()) if (isNo(asked)) await noteAnswer(holder, asked)
}

const noteNo = (pictures: Pictures, picture: string): Promise<void> =>
  pictures.changeFacts(
    picture,
    (facts) => (facts.isDeclined ? null : { ...facts, isDeclined: true }),
    () => ({ isUnsent: true }),
  )

/** Until somebody has been asked and has not said no, a picture stays in the telephone. */
const noteYes = (pictures: Pictures, picture: string, { key, again }: Kept): Promise<void> =>
  pictures.changeFacts(
    picture,
    ({ consents, ...facts }) =>
      consents.includes(key) ? null : { ...facts, consents: [...without(consents, again), key] },
    () => ({}),
  )

const without = (keys: readonly string[], key: string | undefined) => keys.filter((one) => one !== key)
