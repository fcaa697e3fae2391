/** Which pictures of a text keep it from being handed in, and why. */
import { filled } from '../../html'
import type { Holder } from '../kept-store'
import { page } from '../page'
import type { Refusal } from '../refusal'
import { picturesOf } from './on-phone'
import type { Picture } from './pictures'
import { standingOf } from './standing'

/** @returns null where nothing is left for her to do: what only waits for coverage comes by itself */
export async function refusalOfPictures(holder: Holder, text: string): Promise<Refusal | null> {
  return refusalOf(await picturesOf(holder).of(text))
}

/** @param pictures of one text, in their order */
export function refusalOf(pictures: readonly Picture[]): Refusal | null {
  const { pictures: say } = page.words
  const places = pictures
    .filter(({ facts }) => !facts.isRemoved)
    .flatMap((picture, at) => {
      const standing = standingOf(picture)
      if (standing === 'ready' || standing === 'arrived' || standing === 'removed') return []
      const why = filled(say[standing], { why: picture.way.refused ?? '' })
      return [{ standing, to: `picture-${picture.key}`, name: filled(say.one, { number: at + 1 }), why }]
    })
  const [first] = places
  if (!first) return null
  if (places.some(({ standing }) => standing === 'declined')) return { message: say.declinedHere, places }
  return { message: places.length === 1 ? say.oneNotThere : say.notThere, places }
}
