/** Above the text: why it could not be done, and what to mend first. */
import type { Finding } from '../api'
import { html } from '../html'
import { findingLines } from './finding-lines'

export type Refusal = {
  readonly message: string
  readonly findings?: readonly Finding[]
  readonly places?: readonly Place[]
}

/** Something on the page that keeps it back. */
export type Place = { readonly to: string; readonly name: string; readonly why: string }

export const clearRefusal = (form: HTMLElement): void =>
  form.parentElement?.querySelector('[data-refused]')?.remove()

export function showRefusal(form: HTMLElement, { message, findings = [], places = [] }: Refusal): void {
  clearRefusal(form)
  const note = document.createElement('section')
  note.className = 'problem'
  note.dataset.refused = ''
  note.setAttribute('role', 'alert')
  note.tabIndex = -1
  note.innerHTML =
    html`<p>${message}</p>${places.length > 0 && html`<ul>${places.map(({ to, name, why }) => html`<li><a href="#${to}">${name}</a>: ${why}</li>`)}</ul>`}${findings.length > 0 && html`<ul>${findingLines(findings)}</ul>`}`.text
  form.before(note)
  note.focus()
  note.scrollIntoView({ block: 'center' })
}
