/** Room for pictures beside a text: two buttons, and all the rest when there is a picture. */
import { type Holder, phonePictures } from './kept-store'
import { loadPictures } from './load-pictures'
import { page } from './page'
import type { Host } from './pictures/host'
import { countLost } from './pictures/preparing'

/** @returns what is to be called when something has been sent */
export async function offerPictures(form: HTMLFormElement, holder: Holder, host: Host): Promise<() => void> {
  const place = form.querySelector<HTMLElement>('[data-pictures]')
  if (!place) return () => {}
  place.hidden = false
  let opened: ReturnType<typeof open> | undefined
  const open = async () => (await loadPictures()).openPictures(place, holder, host)
  const view = () => {
    opened ??= open()
    return opened
  }
  const failed = () => {
    opened = undefined
    const line = place.querySelector('[role=status]')
    if (line) line.textContent = page.words.signIn.failed
  }
  place.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return
    const files = [...(target.files ?? [])]
    target.value = ''
    view().then((pictures) => pictures.add(files), failed)
  })
  const isShown =
    host.shown().cover !== null ||
    countLost(host.text) > 0 ||
    (await unsentPictures(holder, host.text)) !== null
  if (isShown) await view().catch(failed)
  return () => void opened?.then((pictures) => pictures.draw())
}

/** @returns null where none of the text's lies here, and else how many have not come to the house as they are */
export async function unsentPictures({ person }: Holder, text: string): Promise<number | null> {
  const own = (await phonePictures.all(person.id)).filter((picture) => picture.text === text)
  return own.length > 0 ? own.filter(({ isUnsent }) => isUnsent).length : null
}
