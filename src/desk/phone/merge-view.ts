/** Both texts, field by field, where she and somebody else have written in the same. */
import { plainText } from '@/domain/review/plain-text'
import type { Content } from '../content'
import { html } from '../html'
import type { Choice, Field, Part } from './merge'
import { page } from './page'

export { differences, together } from './merge'

const { merge, text } = page.words ?? {}

const nameOf = (field: Field): string => text[field]

export function mergeView(
  form: HTMLFormElement,
  yours: Content,
  theirs: Content,
  parts: readonly Part[],
  done: (choices: Partial<Record<Field, Choice>>) => Promise<void>,
): void {
  const shown = parts.filter(({ verdict }) => verdict === 'both')
  const view = document.createElement('form')
  view.className = 'merging'
  view.innerHTML = html`<h2 tabindex="-1">${merge.title}</h2><p>${merge.help}</p>
${shown.map(({ field }) => {
  const said = (content: Content) => plainText(content[field]) || merge.empty
  return html`<fieldset class="merge field choices"><legend>${nameOf(field)}</legend>
<p>${merge.yours}</p><blockquote>${said(yours)}</blockquote><p>${merge.theirs}</p><blockquote>${said(theirs)}</blockquote>
${(['yours', 'theirs', 'both'] as const).map((choice) => html`<label><input type="radio" name="${field}" value="${choice}"${choice === (field === 'project' ? 'yours' : 'both') && html` checked`}> ${{ yours: merge.keepYours, theirs: merge.takeTheirs, both: merge.both }[choice]}</label>`)}
</fieldset>`
})}
<button class="button">${merge.done}</button>`.text
  view.addEventListener('submit', (event) => {
    event.preventDefault()
    const choices = Object.fromEntries(new FormData(view)) as Partial<Record<Field, Choice>>
    view.remove()
    form.hidden = false
    void done(choices)
  })
  form.hidden = true
  form.before(view)
  view.querySelector('h2')?.focus()
}
