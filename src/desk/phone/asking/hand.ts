/**
 * The telephone in the hand of whoever is asked: the whole page is hers, in her language, and nothing of the leader's is
 * in it. It stays so through turning back, loading anew and a telephone that was switched off, until two presses say that
 * the leader has it again.
 */
import type { Locale } from '@/domain/locales'
import { localeFacts } from '@/domain/locales'
import { channels, purposes } from '@/domain/safeguarding/consent'
import { askingMessages, spokenWhenAsking } from '@/messages/asking/messages'
import { html } from '../../html'
import { openDialog } from '../dialog'
import type { Holder } from '../kept-store'
import { page } from '../page'
import {
  type Asked,
  type Asking,
  changed,
  declined,
  given,
  pagesOf,
  saysYesToSomething,
  sealed,
  signatureOf,
} from './asked'
import { type Askings, askingsOf } from './askings'
import { padOn } from './pad'
import { handedPage } from './pages'
import { fillFrames, noteAsked, type Shown, showPictures } from './pictures-shown'
import { linkOf } from './slip'

/** Whoever opens the desk while somebody else has the telephone meets what she was asked. */
export async function takeUp(holder: Holder, send: () => Promise<unknown>): Promise<void> {
  const askings = askingsOf(holder)
  await askings.tidy(Date.now())
  const handed = (await askings.all()).find(({ isHanded }) => isHanded)
  if (handed) await handOver(holder, handed.key, send)
}

/** @returns when the leader has it again */
export async function handOver(holder: Holder, key: string, send: () => Promise<unknown>): Promise<void> {
  const askings = askingsOf(holder)
  const asked = await askings.find(key)
  if (!asked) return
  const pictures = await showPictures(holder, { keys: asked.pictures })
  const note = async () => {
    const now = await askings.find(key)
    if (now?.receipt) await noteAsked(holder, now.pictures, key)
  }
  // Where it was switched off between the answer and this.
  await note()
  if (asked.state.stage === 'waiting') void send()
  await new Hand(askings, key, asked, pictures, () => note().then(send)).whole()
}

class Hand {
  readonly #askings: Askings
  readonly #key: string
  readonly #pictures: readonly Shown[]
  readonly #send: () => Promise<unknown>
  #asked: Asked
  /** One after the other: an older tick never comes after a newer one. */
  #queue: Promise<unknown> = Promise.resolve()
  #back = () => {}

  constructor(
    askings: Askings,
    key: string,
    asked: Asked,
    pictures: readonly Shown[],
    send: () => Promise<unknown>,
  ) {
    this.#send = send
    this.#askings = askings
    this.#key = key
    this.#asked = asked
    this.#pictures = pictures
  }

  async whole(): Promise<void> {
    const root = document.documentElement
    const { lang, dir } = root
    const { title } = document
    const leaders = [...document.body.childNodes]
    const stay = () => {
      history.pushState(null, '')
      this.#before()
    }
    history.pushState(null, '')
    addEventListener('popstate', stay)
    const returned = new Promise<void>((resolve) => {
      this.#back = resolve
    })
    await this.#draw()
    await returned
    removeEventListener('popstate', stay)
    document.body.replaceChildren(...leaders)
    Object.assign(root, { lang, dir })
    document.title = title
    history.back()
  }

  get #language(): Locale {
    return spokenWhenAsking(this.#asked.language)
  }

  async #draw(): Promise<void> {
    const { htmlLang, dir } = localeFacts[this.#language]
    Object.assign(document.documentElement, { lang: htmlLang, dir })
    document.title = askingMessages(this.#language).asked.title
    const { state } = this.#asked
    const whole = document.createElement('main')
    whole.id = 'main'
    whole.className = 'handed'
    whole.innerHTML = (await handedPage(this.#asked, this.#language, this.#pictures)).text
    fillFrames(whole, this.#pictures)
    document.body.replaceChildren(whole)
    whole.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#press((event.submitter as HTMLButtonElement | null)?.value ?? '')
    })
    whole.addEventListener('change', () => this.#ticked(whole))
    whole.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) this.#change({ note: target.value })
    })
    const pad = whole.querySelector<SVGSVGElement>('[data-pad]')
    if (pad && state.stage === 'asking') padOn(pad, state.strokes, (strokes) => this.#change({ strokes }))
    scrollTo(0, 0)
    whole.querySelector<HTMLElement>('h1')?.focus()
  }

  get #asking(): Asking | null {
    const { state } = this.#asked
    return state.stage === 'asking' ? state : null
  }

  /** Kept in the telephone, and shown as kept. */
  #step(step: (asked: Asked) => Asked | null): Promise<void> {
    this.#asked = step(this.#asked) ?? this.#asked
    const write = this.#queue.then(() => this.#askings.change(this.#key, step))
    this.#queue = write.catch(() => undefined)
    return write.then(() => undefined)
  }

  #change(change: Partial<Asking>): void {
    void this.#step((asked) => changed(asked, change))
  }

  #ticked(whole: HTMLElement): void {
    const form = whole.querySelector('form')
    if (this.#asking?.page !== 'words' || !form) return
    const ticked = new FormData(form)
    this.#change({
      purposes: purposes.filter((one) => ticked.getAll('purpose').includes(one)),
      channels: channels.filter((one) => ticked.getAll('channel').includes(one)),
    })
  }

  #before(): void {
    const asking = this.#asking
    if (!asking) return
    const pages = pagesOf(asking.question)
    const before = pages[pages.indexOf(asking.page) - 1]
    if (before) void this.#turnTo({ page: before })
  }

  async #turnTo(change: Partial<Asking>): Promise<void> {
    this.#change(change)
    await this.#draw()
  }

  #complain(sentence: string): void {
    const line = document.querySelector<HTMLElement>('.handed [role=alert]')
    if (!line) return
    line.hidden = false
    line.textContent = sentence
    line.scrollIntoView({ block: 'center' })
  }

  async #press(act: string): Promise<void> {
    const say = askingMessages(this.#language).asked
    const asking = this.#asking
    if (act === 'leader') return this.#toLeader()
    if (act === 'have' || act === 'paper') return this.#receive(act === 'paper')
    if (act === 'share') return this.#share()
    if (!asking) return
    if (act === 'before') return this.#before()
    if (act === 'no') return this.#end((asked) => declined(asked))
    if (act === 'speak') return this.#turnTo({ note: '' })
    if (act === 'draw') return this.#turnTo({ note: null })
    if (act === 'goOn') {
      if (!saysYesToSomething(asking)) return this.#complain(say.nothing)
      const [, next = 'sign'] = pagesOf(asking.question)
      const childAnswer = next === 'sign' ? 'notApplicable' : asking.childAnswer
      return this.#turnTo({ page: next, childAnswer })
    }
    if (act === 'child-yes' || act === 'child-unsure')
      return this.#turnTo({ page: 'sign', childAnswer: act === 'child-yes' ? 'yes' : 'unsure' })
    if (act === 'child-no') this.#change({ childAnswer: 'no' })
    else if (!signatureOf(asking)) return this.#complain(say.unsigned)
    const takenAt = new Date()
    await this.#end((asked) => sealed(asked, takenAt) ?? asked)
  }

  /** What was answered is on the disk before she is thanked for it, and then sent where it can be. */
  async #end(step: (asked: Asked) => Asked): Promise<void> {
    await this.#step(step)
    await this.#draw()
    if (this.#asked.state.stage === 'waiting') await this.#send()
  }

  async #receive(isWantedOnPaper: boolean): Promise<void> {
    await this.#step((asked) => given(asked, isWantedOnPaper))
    await this.#draw()
  }

  async #share(): Promise<void> {
    const { receipt, language } = this.#asked
    // Whoever changes her mind has done nothing wrong.
    if (receipt) await navigator.share({ url: linkOf(receipt.slip.secret, language) }).catch(() => undefined)
  }

  async #toLeader(): Promise<void> {
    const { back } = askingMessages(page.locale).leader
    const { htmlLang, dir } = localeFacts[spokenWhenAsking(page.locale)]
    const dialog = await openDialog(
      back.title,
      html`<p>${back.lead}</p><form method="dialog" class="acts"><button class="button second" value="">${back.no}</button><button class="button" value="leader">${back.yes}</button></form>`,
      (one) => Object.assign(one, { lang: htmlLang, dir }),
    )
    if (dialog.returnValue !== 'leader') return
    // Nobody has answered: nothing of it is kept.
    await this.#step((asked) => (asked.state.stage === 'asking' ? null : { ...asked, isHanded: false }))
    this.#back()
  }
}
