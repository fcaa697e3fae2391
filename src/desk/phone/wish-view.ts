/** What has become of her wish that the text be sent in: it waits, and can be taken back, or was refused, and why. */
import { html } from '../html'
import { isWished, refusalOfWish } from './drafts'
import { loadPictures } from './load-pictures'
import { page } from './page'
import { unsentPictures } from './pictures-offer'
import { refuse } from './text-acts'
import type { Writing } from './writing'

export class WishView {
  readonly #writing: Writing
  readonly #place = document.createElement('div')
  /** Of the wish whose refusal she has been told of. */
  #toldOf: number | undefined

  constructor(writing: Writing) {
    this.#writing = writing
    this.#place.setAttribute('role', 'status')
    this.#place.dataset.wish = ''
    writing.form.element.querySelector(':scope > .acts')?.before(this.#place)
    this.#place.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('button')) void this.#takeBack()
    })
  }

  /** @param hasTried the house has been asked since she wished it: until then nothing need be said where nothing is in the way */
  async draw(hasTried: boolean): Promise<void> {
    const { draft, holder, key } = this.#writing
    const isLeft = draft !== null && isWished(draft)
    const { text: say, pictures } = page.words
    const isOnItsWay = isLeft && navigator.onLine && Boolean(await unsentPictures(holder, key))
    const isWaiting = isLeft && (hasTried || isOnItsWay || !navigator.onLine)
    this.#place.className = isWaiting ? 'stands' : ''
    const said = isWaiting
      ? html`<p>${isOnItsWay ? pictures.onTheWay : say.wished}</p><button type="button" class="button second">${say.unwish}</button>`
          .text
      : ''
    if (this.#place.innerHTML !== said) this.#place.innerHTML = said
    await this.#tell()
  }

  async #tell(): Promise<void> {
    const { draft, holder, key } = this.#writing
    const refusal = draft && refusalOfWish(draft)
    if (!refusal || this.#toldOf === refusal.wishedAt) return
    this.#toldOf = refusal.wishedAt
    const told = refusal.message ? refusal : await (await loadPictures()).refusalOfPictures(holder, key)
    // Of her pictures nothing is said any more when they are as they should be by now.
    if (told) await refuse(this.#writing, told)
  }

  async #takeBack(): Promise<void> {
    await this.#writing.wish(null)
    await this.#writing.sending.now()
  }
}
