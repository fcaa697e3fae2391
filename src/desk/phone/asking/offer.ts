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
    html`<div data-asked></div><button type="button" class="button second" data-ask="">${page.words.ask}</button>`.text
  form.querySelector(':scope > .acts')?.before(place)
  const open = async () => (await load.asking()).openAsking(place, holder, host)
  let opened: ReturnType<typeof open> | undefined
  const view = () => {
    opened ??= open()
    return opened
  }
  form.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-ask]')
    if (pressed) void view().then((asking) => asking.ask([pressed.dataset.ask ?? '']))
  })
  const draw = async () => {
    if ((await phoneAsked.all(holder.person.id)).length > 0) await (await view()).draw()
  }
  void draw()
  return draw
}
