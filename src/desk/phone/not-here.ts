/** The page of a text that does not lie here, and that the house does not show her: it is not hers, or only not now. */
import { readMe, type Told } from '../api'
import { html } from '../html'
import { ask } from './ask'
import { callBack } from './call-back'
import type { Holder } from './kept-store'
import { outcomeOf } from './outcome'
import { page, signInAddress } from './page'
import { whoSends } from './sender'

/** Milliseconds after which it is asked again whether there is coverage. */
const untilCoverage = 3000

const isForLater = (told: Told) => outcomeOf(told) === 'noAnswer'

/** @param told what was answered when it was asked for: without coverage, or of a busy house, it is opened as soon as it can be */
export async function notHere({ person }: Holder, told: readonly Told[]): Promise<void> {
  const { text } = page.words
  const who = told.some(isForLater) ? 'noAnswer' : await whoSends(ask, person.id)
  if (who === 'signedOut') return location.replace(signInAddress())
  if (who !== 'noAnswer') return say(text.notHere)
  say(text.later)
  setTimeout(() => void openAgain(), untilCoverage)
}

/** A browser may say that it is online before anything comes through. */
async function openAgain(): Promise<void> {
  const isThere = navigator.onLine && !isForLater((await readMe(ask)).told)
  if (isThere) callBack(() => location.reload())
  else setTimeout(() => void openAgain(), untilCoverage)
}

function say(sentence: string): void {
  const part = document.querySelector('[data-part]')
  if (part) part.innerHTML = html`<p class="problem" role="alert">${sentence}</p>`.text
}
