/** Above the text: why it could not be done, and what to mend first. */
import type { Finding } from '../api'
import { contentFields } from '../content'
import { html, type Markup } from '../html'
import { findingLines } from './finding-lines'
import { page } from './page'
import { clearRefusal, type Place, type Refusal } from './refusal'

export function showRefusal(form: HTMLElement, { message, findings = [], places = [] }: Refusal): void {
  clearRefusal(form)
  const note = document.createElement('section')
  note.className = 'problem'
  note.dataset.refused = ''
  note.setAttribute('role', 'alert')
  note.tabIndex = -1
  const lines = [...places.map(placeLine), ...findings.filter(isNews).map(lineOf)]
  note.innerHTML = html`<p>${message}</p>${lines.length > 0 && html`<ul>${lines}</ul>`}`.text
  note.addEventListener('click', (event) => {
    const { hash } = (event.target as Element).closest('a') ?? {}
    if (!hash) return
    event.preventDefault()
    goTo(hash)
  })
  form.before(note)
  note.focus()
  note.scrollIntoView({ block: 'center' })
}

const placeLine = ({ to, name, why }: Place): Markup =>
  html`<li><a href="#${to}">${name}</a>${why && html`: ${why}`}</li>`

const fields: readonly string[] = contentFields

/** What is about a field leads to it, under the name that it has on the page. */
function lineOf(finding: Finding): Markup {
  const field = (finding.field?.split('.')[0] ?? '') as (typeof contentFields)[number]
  const [line] = findingLines([finding])
  if (!fields.includes(field)) return html`${line}`
  const { title, help } = page.findings[finding.rule] ?? { title: finding.rule, help: '' }
  const excerpt = finding.excerpt && html` <q>${finding.excerpt}</q>`
  return html`<li><a href="#write-${field}">${page.words.text[field]}</a>: <strong>${title}</strong>${excerpt}. ${help}</li>`
}

/** That there are too few is because one waits: of the two only that is for her to hear. */
const isNews = ({ rule, field }: Finding, _: number, all: readonly Finding[]): boolean =>
  rule !== 'tooFewConsents' || !all.some((one) => one.rule === 'waiting' && one.field === field)

/** To a heading, or to what is written in. */
function goTo(hash: string): void {
  const place = document.querySelector<HTMLElement>(hash)
  const field = place?.querySelector<HTMLElement>('[contenteditable=true], textarea, input')
  ;(field ?? place)?.focus()
  place?.scrollIntoView({ block: 'center' })
}
