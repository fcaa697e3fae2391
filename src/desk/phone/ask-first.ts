/** Before something that cannot be undone: what it is, and two buttons, the safe one first. */
import { html } from '../html'

type Question = {
  readonly title: string
  readonly help: string
  readonly no: string
  readonly yes: string
}

export function askFirst({ title, help, no, yes }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'asked-first')
  dialog.innerHTML = html`<h2 id="asked-first">${title}</h2><p>${help}</p><form method="dialog" class="acts">
<button class="button" value="">${no}</button><button class="button second" value="yes">${yes}</button></form>`.text
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes')
      dialog.remove()
    })
  })
}
