/** Signing out leaves nothing of hers here, and nothing unsent without her word. */
import { askFirst } from './ask-first'
import { forgetPerson, type Holder, phonePictures } from './kept-store'
import { loadPictures } from './load-pictures'
import { page } from './page'
import { draftsOf, sendNow } from './sending'

export function cleanWhenLeaving(holder: Holder): void {
  const form = document.querySelector<HTMLFormElement>('[data-leave]')
  if (!form) return
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void leave(form, holder)
  })
}

async function leave(form: HTMLFormElement, holder: Holder): Promise<void> {
  await sendNow(holder, loadPictures)
  const kept = [...(await draftsOf(holder).all()), ...(await phonePictures.all(holder.person.id))]
  const { title, help, send: no, anyway: yes } = page.words.leave
  if (kept.every(({ isUnsent }) => !isUnsent) || (await askFirst({ title, help, no, yes }))) {
    await forgetPerson(holder.person.id)
    form.submit()
  }
}
