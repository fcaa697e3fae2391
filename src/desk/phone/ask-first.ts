/** Before something that cannot be undone: what it is, and two buttons, the safe one first. */
import { html } from '../html'
import { openDialog } from './dialog'

type Question = {
  readonly title: string
  readonly help: string
  readonly no: string
  readonly yes: string
}

export async function askFirst({ title, help, no, yes }: Question): Promise<boolean> {
  const dialog = await openDialog(
    title,
    html`<p>${help}</p><form method="dialog" class="acts">
<button class="button" value="">${no}</button><button class="button second" value="yes">${yes}</button></form>`,
  )
  return dialog.returnValue === 'yes'
}
