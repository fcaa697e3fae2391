/** The pictures of a text that is only read: the house has them, and shows them to whoever may see them. */
import { isOk } from '../api'
import { html } from '../html'
import { ask } from './ask'

type InHouse = { readonly id: string; readonly filename: string; readonly alt: string }

/** @returns those of these ids that she may see */
export async function picturesInHouse(ids: readonly string[]): Promise<readonly InHouse[]> {
  if (ids.length === 0) return []
  const told = await ask('GET', `/media?where[id][in]=${ids}&depth=0&limit=${ids.length}`)
  return isOk(told) ? (told.body as { docs: readonly InHouse[] }).docs : []
}

export const imageOf = ({ filename, alt }: InHouse) =>
  html`<img src="/api/media/file/${encodeURIComponent(filename)}" alt="${alt}" loading="lazy">`

export async function showReadPictures(part: ParentNode): Promise<void> {
  const places = [...part.querySelectorAll<HTMLElement>('.read [data-picture]')]
  const found = await picturesInHouse(places.map(({ dataset }) => dataset.picture ?? ''))
  for (const place of places) {
    const picture = found.find(({ id }) => id === place.dataset.picture)
    if (picture) place.innerHTML = imageOf(picture).text
  }
}
