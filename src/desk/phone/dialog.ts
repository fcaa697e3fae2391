/** One question above the page. Whoever turns it away has chosen nothing. */
import { html, type Markup } from '../html'

/** @returns the dialog when it is closed; what was pressed is its `returnValue` */
export function openDialog(
  title: string,
  body: Markup,
  prepare: (dialog: HTMLDialogElement) => void = () => {},
): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'dialog')
  dialog.innerHTML = html`<h2 id="dialog">${title}</h2>${body}`.text
  document.body.append(dialog)
  prepare(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog)
    })
  })
}
