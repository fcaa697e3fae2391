/** Beside the words: what would point somebody out, and how hard the text is to read. Found in the telephone itself. */
import type { Content } from '../content'
import { html } from '../html'
import { findIn } from './checks'
import { findingLines } from './finding-lines'
import { page } from './page'

const { checks: say } = page.words ?? {}

export function showChecks(form: HTMLFormElement, content: Content): void {
  const place = form.querySelector<HTMLElement>(':scope > .checks') ?? placeIn(form)
  const { findings, sentences } = findIn(content)
  place.hidden = findings.length + sentences.length === 0
  const lines = [...findingLines(findings), ...sentences.map((sentence) => html`<li>${sentence}</li>`)]
  const { text } = html`<h2>${say.label}</h2><ul>${lines}</ul>`
  if (place.innerHTML !== text) place.innerHTML = text
}

function placeIn(form: HTMLFormElement): HTMLElement {
  const place = document.createElement('section')
  place.className = 'checks'
  place.setAttribute('role', 'status')
  place.setAttribute('aria-label', say.label)
  form.querySelector(':scope > .acts')?.before(place)
  return place
}
