/** From the three questions to a text of one's own: one tap, and back to nothing. */
import { answered, emptyContent } from '../content'
import { bodyField, inOriginal } from '../pages/text'
import { page } from './page'
import type { TextForm } from './text-form'

/** @param opened when there is a place for the text instead of the questions */
export function offerFreeText(form: TextForm, opened: () => void): void {
  const asked = form.element.querySelector('[data-questions]')
  if (!asked) return
  const { text } = page.words
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button second'
  const label = () => {
    button.textContent = form.read().content.body ? text.use : text.free
  }
  label()
  asked.append(button)
  asked.addEventListener('input', label)
  button.addEventListener('click', () => {
    const { answers } = form.read()
    const body = answers && answered(answers)
    const place = bodyField(page.words, emptyContent, inOriginal({ lang: page.original }))
    asked.insertAdjacentHTML('afterend', place.text)
    asked.remove()
    const field = form.field('body')
    if (field && answers)
      field.value = [answers.what, answers.where, answers.who].filter(Boolean).join('\n\n')
    if (!body) field?.focus()
    opened()
  })
}
