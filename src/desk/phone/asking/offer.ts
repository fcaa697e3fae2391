/** Where a yes to pictures is asked for: all of it is fetched when she presses it, or when she has asked already. */
import { html } from '../../html'
import { type Holder, phoneAsked } from '../kept-store'
import { load } from '../load'
import { page } from '../page'
import type { Host } from './host'

/**
 * A button with `data-ask` anywhere in the form asks about the picture that it names.
 *
 * @returns what is to be called when something has been sent
 */
export function offerAsking(form: HTMLElement, holder: Holder, host: Host): () => void {
  const place = document.createElement('section')
  place.className = 'asking'
  place.innerHTML =
    html`<div data-asked></div><p class="problem" role="alert" hidden></p><button type="button" class="button second" data-ask="">${page.words.ask}</button>`.text
  form.querySelector(':scope > .acts')?.before(place)
  const open = async () => (await load.asking()).openAsking(place, holder, host)
  let opened: ReturnType<typeof open> | undefined
  const view = () => {
    // Without coverage it cannot be fetched, and can when she presses again.
    opened ??= open().catch((error) => {
      opened = undefined
      throw error
    })
    return opened
  }
  const say = (sentence: string | null) => {
    const line = place.querySelector<HTMLElement>('[role=alert]')
    if (!line) return
    line.hidden = sentence === null
    line.textContent = sentence
    if (sentence) line.scrollIntoView({ block: 'center' })
  }
  form.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-ask]')
    if (!pressed) return
    say(null)
    view()
      .then((asking) => asking.ask([pressed.dataset.ask ?? '']))
      .catch(() => say(page.words.signIn.failed))
  })
  const draw = async () => {
    if (await phoneAsked.has(holder.person.id)) await (await view()).draw()
  }
  // What she has asked is shown when it can be fetched, and is drawn again whenever something has been sent.
  const drawn = () => void draw().catch(() => undefined)
  drawn()
  return drawn
}
