/** Beside the words: what would point somebody out, and how hard the text is to read. Found in the telephone itself. */

import type { Content } from '../content'
import { html } from '../html'
import { page } from './page'

/** Long enough that nobody is corrected in the middle of a word. */
const pause = 700

/**
 * The rules are fetched when the first letter has been typed, and not before.
 *
 * @returns what is to be called at every letter
 */
export function checksView(form: HTMLFormElement, read: () => Content): () => void {
  const place = document.createElement('section')
  place.className = 'checks'
  place.hidden = true
  place.setAttribute('role', 'status')
  place.setAttribute('aria-label', page.words.checks.label)
  form.querySelector(':scope > .acts')?.before(place)
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const { findIn } = await import('./checks').catch(() => ({ findIn: null }))
    if (!findIn) return
    const { findings, sentences } = findIn(read())
    place.hidden = findings.length + sentences.length === 0
    const told = findings.map(({ rule, excerpt }) => {
      const { title, help } = page.findings[rule] ?? { title: rule, help: '' }
      return html`<li><strong>${title}</strong>${excerpt && html`: <q>${excerpt}</q>`}. ${help}</li>`
    })
    const text =
      html`<h2>${page.words.checks.label}</h2><ul>${told}${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
        .text
    if (place.innerHTML !== text) place.innerHTML = text
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), pause)
  }
}
