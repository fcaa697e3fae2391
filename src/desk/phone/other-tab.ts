/** While another tab writes, this one shows what is written there. */
import { html } from '../html'
import { takeTurn } from './locks'
import { news } from './news'
import { page } from './page'
import type { Writing } from './writing'

const { kept: say } = page.words ?? {}

/** Locks the form, and offers to write here instead. */
export function readOnly(writing: Writing): void {
  writing.mayWrite = false
  const { element, editor } = writing.form
  editor?.lock(true)
  for (const field of element.querySelectorAll<HTMLInputElement>('input, textarea, button'))
    field.disabled = true
  if (element.previousElementSibling?.matches('.other-tab')) return
  const note = document.createElement('div')
  note.className = 'problem other-tab'
  note.setAttribute('role', 'alert')
  note.innerHTML =
    html`<p>${say.otherTab}</p><p><button type="button" class="button second">${say.writeHere}</button></p>`.text
  note.querySelector('button')?.addEventListener('click', () => {
    void takeTurn(writing.key, true, () => readOnly(writing)).then(() => location.reload())
  })
  element.before(note)
}

export function follow(writing: Writing): void {
  const show = async () => {
    const draft = await writing.drafts.find(writing.key)
    if (draft) writing.fill(draft.typed.content)
  }
  news.addEventListener('message', ({ data }) => {
    if (data === writing.key && !writing.mayWrite) void show()
  })
}
