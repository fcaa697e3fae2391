/** Signing out leaves nothing of hers here, and nothing unsent without her word. */
import { html } from '../html'
import { forgetPerson, type Holder } from './kept-store'
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
  await sendNow(holder)
  const isAllSent = (await draftsOf(holder).all()).every(({ isUnsent }) => !isUnsent)
  if (isAllSent || (await isSure())) {
    await forgetPerson(holder.person.id)
    form.submit()
  }
}

function isSure(): Promise<boolean> {
  const { leave: say } = page.words
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'leave')
  dialog.innerHTML =
    html`<h2 id="leave">${say.title}</h2><p>${say.help}</p><form method="dialog" class="acts">
<button class="button" value="">${say.send}</button><button class="button second" value="anyway">${say.anyway}</button></form>`.text
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'anyway')
      dialog.remove()
    })
  })
}
