/** Below her texts: the offer to be told, once she has sent one. It waits to be pressed, and asks by itself for nothing. */
import type { OwnTexts } from '@/domain/review/queue-item'
import { liveState, workingState } from '@/domain/workflow/states'
import { html, type Markup } from '../../html'
import { page } from '../page'
import { type Notices, readNotices, startNotices, stopNotices } from './notices'

type Own = OwnTexts['items'][number]

/** Milliseconds that it may take, with the browser's own question and one bar of coverage. */
const patience = 60_000

const wasSent = ({ working, live }: Own) => working !== workingState.draft || live !== liveState.never

export async function offerNotices(texts: readonly Own[]): Promise<void> {
  if (!texts.some(wasSent)) return
  const place = document.createElement('section')
  place.className = 'notices'
  place.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('button')
    if (pressed) void act(place, pressed)
  })
  draw(place, await readNotices())
  document.querySelector('[data-part]')?.after(place)
}

async function act(place: HTMLElement, pressed: HTMLButtonElement): Promise<void> {
  pressed.disabled = true
  const isStart = pressed.value === 'start'
  if (isStart)
    place.insertAdjacentHTML('beforeend', html`<p role="status">${page.words.notices.starting}</p>`.text)
  const come = isStart ? await Promise.race([startNotices(), tooLong()]) : await stopNotices()
  draw(place, come ?? 'off', isStart && come === null)
  place.querySelector('button')?.focus()
}

/** Not every push service answers, and none says that it will not. */
const tooLong = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null))

function draw(place: HTMLElement, notices: Notices, hasFailed = false): void {
  place.innerHTML = said(notices, hasFailed).text
}

function said(notices: Notices, hasFailed: boolean): Markup {
  const { notices: words } = page.words
  if (notices === 'cannot' || notices === 'denied')
    return html`<p class="quiet" role="status">${words[notices]}</p>`
  if (notices === 'on')
    return html`<p role="status">${words.isOn}</p><button class="button second" value="stop">${words.stop}</button>`
  return html`<button class="button second" value="start">${words.offer}</button><p class="quiet">${words.help}</p>${
    hasFailed ? html`<p class="problem" role="alert">${words.failed}</p>` : null
  }`
}
