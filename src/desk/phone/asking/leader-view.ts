/** What the leader sees: what has become of each asking about the pictures of a text, and the way to the next. */
import { localeFacts } from '@/domain/locales'
import type { ConsentStatus } from '@/domain/safeguarding/consent'
import { askingMessages, spokenWhenAsking } from '@/messages/asking/messages'
import { formatting } from '@/messages/site/formatting'
import { slipMessages } from '@/messages/slip/messages'
import { isOk } from '../../api'
import { filled, html, type Markup } from '../../html'
import { ask } from '../ask'
import { type Holder, phonePictures } from '../kept-store'
import { page } from '../page'
import { begin, isNo } from './asked'
import { type Askings, askingsOf, type Kept } from './askings'
import { handOver } from './hand'
import type { Host } from './host'
import { forgetYes } from './noted'
import { settle } from './settle'

const say = askingMessages(page.locale).leader

export const openAsking = (place: HTMLElement, holder: Holder, host: Host): LeaderView =>
  new LeaderView(place, holder, host)

class LeaderView {
  readonly #place: HTMLElement
  readonly #holder: Holder
  readonly #askings: Askings
  readonly #host: Host
  /** What the house has is looked at once, and after something was sent. */
  #isFresh = false

  constructor(place: HTMLElement, holder: Holder, host: Host) {
    this.#place = place
    this.#holder = holder
    this.#askings = askingsOf(holder)
    this.#host = host
    place.addEventListener('click', ({ target }) => {
      const { act, key = '' } = (target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {}
      if (act) void this.#act(act, key)
    })
  }

  async #act(act: string, key: string): Promise<void> {
    if (act === 'slip') {
      await this.#askings.change(key, (one) => ({ ...one, isHanded: true }))
      return this.#hand(key)
    }
    const before = await this.#askings.find(key)
    if (!before) return
    if (act === 'again') return this.ask(before.pictures, before)
    await forgetYes(this.#holder, before)
    await this.#askings.change(key, () => null)
    await this.draw()
    // What stands at its pictures is another now.
    await this.#host.send()
  }

  /** Of this text, under whatever name it lay here when she asked. */
  async #asked(): Promise<Kept[]> {
    const [text, story] = [this.#host.text, this.#host.story()]
    const all = await this.#askings.all()
    const own = all.filter((one) => one.text === text || (story !== null && one.story === story))
    for (const { key } of story ? own.filter((one) => one.story === null) : [])
      await this.#askings.change(key, (one) => ({ ...one, story }))
    return own
  }

  async draw(): Promise<void> {
    const asked = await this.#asked()
    const pictures = (await phonePictures.all(this.#holder.person.id)).sort((a, b) => a.at - b.at)
    const keys = pictures.filter(({ text }) => text === this.#host.text).map(({ key }) => key)
    const list = this.#place.querySelector('[data-asked]')
    const text =
      asked.length > 0 &&
      html`<h2>${say.list}</h2><ul class="texts">${asked.map((one) => card(one, keys, asked))}</ul>`.text
    if (list) list.innerHTML = text || ''
    for (const key of keys) sayAtPicture(key, asked)
    if (this.#isFresh) return
    this.#isFresh = true
    if (await this.#refresh(asked)) await this.draw()
  }

  /** @returns whether anything is otherwise than it was known here */
  async #refresh(asked: readonly Kept[]): Promise<boolean> {
    let isNews = false
    for (const { key, state } of asked) {
      if (state.stage !== 'filed') continue
      const told = await ask('GET', `/consents/${state.id}?depth=0`)
      const { status } = (isOk(told) ? told.body : {}) as { readonly status?: ConsentStatus }
      if (!status || status === state.status) continue
      isNews = true
      await this.#askings.change(key, (one) =>
        one.state.stage === 'filed' ? { ...one, state: { ...one.state, status } } : one,
      )
    }
    return isNews
  }

  /**
   * @param chosen keys of the pictures that it is to be about, as far as she has said
   * @param before the asking that is made again: of the same person
   */
  async ask(chosen: readonly string[], before?: Kept): Promise<void> {
    const settled = await settle(this.#holder, this.#host.text, chosen)
    if (!settled) return
    const key = crypto.randomUUID()
    const { pictures, language, question } = settled
    const story = this.#host.story()
    const instead = before && (unsureOf(before) ?? before.instead)
    const asked = {
      ...begin(pictures, language, question),
      ...{ story, ...(before && { again: before.key }), ...(instead && { instead }) },
    }
    await this.#askings.add(key, this.#host.text, asked, Date.now())
    await this.#hand(key)
  }

  /** Gives the telephone away, and goes on when the leader has it again. */
  async #hand(key: string): Promise<void> {
    await handOver(this.#holder, key, () => this.#host.send())
    await this.draw()
    this.#place.querySelector<HTMLElement>('[data-ask]')?.focus()
    await this.#host.send()
    this.#isFresh = false
    await this.draw()
  }
}

/** The answer stands at the picture too. A no does so already. */
function sayAtPicture(key: string, asked: readonly Kept[]): void {
  const place = document.querySelector(`[data-answer="${key}"]`)
  if (!place) return
  const said = asked
    .filter((one) => one.pictures.includes(key) && !isNo(one))
    .map(saidIn)
    .filter(Boolean)
  place.innerHTML = html`${said.map((sentence) => html`<p>${sentence}</p>`)}`.text
}

/** @returns the consent in which somebody was unsure: she may be asked again later, and then that answer counts */
const unsureOf = ({ state }: Kept): string | undefined =>
  state.stage === 'filed' && state.status === 'incomplete' ? state.id : undefined

/** @param all of the text */
function card(asked: Kept, pictures: readonly string[], all: readonly Kept[]): Markup {
  const { key, state, language, receipt, isWantedOnPaper } = asked
  const numbers = asked.pictures.map((one) => pictures.indexOf(one) + 1).filter((number) => number > 0)
  const spoken = formatting(page.locale).language(language)
  // Pictures go from the telephone when their story is live.
  const of =
    numbers.length > 0
      ? filled(say.of, { pictures: numbers.join(', '), language: spoken })
      : localeFacts[language].nativeName
  const code = state.stage === 'filed' && html` · ${filled(say.code, { code: state.code })}`
  const because = state.stage === 'waiting' ? state.because : null
  const isOver = because !== null && because !== 'takenInFuture'
  const unsure = unsureOf(asked)
  const isAskedAnew = all.some(({ instead }) => instead !== undefined && instead === unsure)
  const mayAskAgain = isOver || (unsure !== undefined && !isAskedAnew)
  const button = (act: string, words: string) =>
    html`<button type="button" class="button second" data-act="${act}" data-key="${key}">${words}</button>`
  return html`<li${isOver && html` class="back"`}><h3>${of}${code}</h3><p>${saidIn(asked)} ${because ? say.because[because] : standsAt(asked)}</p>
${isWantedOnPaper && html`<p>${say.onPaper}</p>`}
${(receipt || mayAskAgain) && html`<div class="acts">${receipt && button('slip', say.slip)}${mayAskAgain && button('again', say.again)}${isOver && button('remove', say.remove)}</div>`}</li>`
}

/** What was answered: a no is said by where it stands. */
export function saidIn(asked: Kept): string {
  const { state } = asked
  const answer = state.stage === 'waiting' ? state.body : state.stage === 'filed' ? state.answer : undefined
  if (isNo(asked)) return state.stage === 'waiting' ? say.saidNo : ''
  if (!answer) return ''
  if (answer.childAnswer === 'unsure') return say.saidUnsure
  const { purpose, channel } = slipMessages[spokenWhenAsking(page.locale)]
  const what = [...answer.purposes.map((one) => purpose[one]), ...answer.channels.map((one) => channel[one])]
  return filled(say.saidYes, { what: what.join(', ').toLocaleLowerCase(page.locale) })
}

function standsAt({ state }: Kept): string {
  const { states } = say
  if (state.stage === 'declined') return states.declined
  if (state.stage !== 'filed') return states.waiting
  return state.status === null || state.status === 'waiting' ? states.looked : states[state.status]
}
