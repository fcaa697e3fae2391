/** One line that says in words what is kept where. */
import { filled, html, type Markup } from '../html'
import type { Outcome } from './outcome'
import { page, signInAddress } from './page'

export type Kept =
  | 'phone'
  | 'sending'
  | Outcome
  /** Somebody else has saved it meanwhile, and what puts both together cannot be fetched now. */
  | 'elsewhere'
  | 'full'
  | 'notKept'

const { kept } = page.words ?? {}

function sentence(state: Kept, why: string): Markup {
  if (state === 'noAnswer') return html`${kept.waiting}`
  if (state === 'signedOut')
    return html`${kept.signedOut} <a href="${signInAddress()}">${kept.signInAgain}</a>`
  if (state === 'conflict') return html`${kept.phone}`
  if (state === 'refused') return html`${filled(kept.refused, { why })}`
  return html`${kept[state]}`
}

const wrong: readonly Kept[] = ['elsewhere', 'almostFull', 'full', 'notKept', 'refused', 'signedOut', 'other']

/** @param why the sentence of whoever refused */
export function sayKept(state: Kept | null, why = ''): void {
  const line = document.querySelector<HTMLElement>('[data-kept]')
  if (!line) return
  const text = state ? sentence(state, why).text : ''
  if (line.innerHTML !== text) line.innerHTML = text
  line.classList.toggle('wrong', state !== null && wrong.includes(state))
  document.documentElement.style.setProperty('--below-kept', `${line.offsetHeight}px`)
}

/** The line says nothing of a letter that is not kept: it is gone until the letter is, where that takes longer than an eye. */
export const sayBehind = (isBehind: boolean): void => {
  document.querySelector('[data-kept]')?.classList.toggle('behind', isBehind)
}
