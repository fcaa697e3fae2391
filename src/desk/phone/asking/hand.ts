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
  declined,
  given,
  pagesOf,
  saysYesToSomething,
  sealed,
  signatureOf,
} from './asked'
import { type Askings, askingsOf } from './askings'
import { KeptAnswer } from './kept-answer'
import { noteAnswer, noteNos } from './noted'
import { padOn } from './pad'
import { handedPage } from './pages'
import { fillFrames, type Shown, showPictures } from './pictures-shown'
import { linkOf } from './slip'

/** Whoever opens the desk while somebody else has the telephone meets what she was asked. */
export async function takeUp(holder: Holder, send: () => Promise<unknown>): Promise<void> {
  const askings = askingsOf(holder)
  // A no goes when its pictures have it, and not before.
  await noteNos(holder)
    .then(() => askings.tidy(Date.now()))
    .catch(() => undefined)
  const handed = (await askings.all()).find(({ isHanded }) => isHanded)
  if (handed) await handOver(holder, handed.key, send)
}

/** @returns when the leader has it again */
export async function handOver(holder: Holder, key: string, send: () => Promise<unknown>): Promise<void> {
  const askings = askingsOf(holder)
  const asked = await askings.find(key)
  if (!asked) return
  const show = () => showPictures(holder, { keys: asked.pictures })
  const note = async () => {
    const now = await askings.find(key)
    // A telephone without room for it notes it before anything is sent: what was answered has its place already.
    if (now) await noteAnswer(holder, now).catch(() => undefined)
  }
  // Where it was switched off between the answer and this.
  await note()
  if (asked.state.stage === 'waiting') void send()
  await new Hand(askings, key, asked, show, () => note().then(send)).whole()
}

/** Milliseconds after which a picture that could not be drawn is drawn again. */
const untilDrawn = 1000

class Hand {
  readonly #kept: KeptAnswer
  readonly #show: () => Promise<readonly Shown[]>
  readonly #send: () => Promise<unknown>
  #pictures: readonly Shown[] = []
  /** Whether she sees what she is asked about. */
  #isSeen = false
  #back = () => {}

  constructor(
    askings: Askings,
    key: string,
    asked: Asked,
    show: () => Promise<readonly Shown[]>,
    send: () => Promise<unknown>,
  ) {
    this.#send = send
    this.#show = show
    this.#kept = new KeptAnswer(askings, key, asked, () => this.#complain(this.#lack))
  }

  /** What the telephone could not keep is still on the page, and said to be. */
  get #lack(): string | null {
    return this.#kept.isFull ? this.#say.full : null
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
    this.#pictures = await this.#show()
    await this.#draw()
    await returned
    removeEventListener('popstate', stay)
    document.body.replaceChildren(...leaders)
    Object.assign(root, { lang, dir })
    document.title = title
    history.back()
  }

  get #language(): Locale {
    return spokenWhenAsking(this.#kept.asked.language)
  }

  get #say() {
    return askingMessages(this.#language).asked
  }

  async #draw(): Promise<void> {
    const { htmlLang, dir } = localeFacts[this.#language]
    Object.assign(document.documentElement, { lang: htmlLang, dir })
    document.title = this.#say.title
    const { asked, asking } = this.#kept
    const whole = document.createElement('main')
    whole.id = 'main'
    whole.className = 'handed'
    whole.innerHTML = handedPage(asked, this.#language, this.#pictures).text
    document.body.replaceChildren(whole)
    void this.#fill(whole)
    whole.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#press((event.submitter as HTMLButtonElement | null)?.value ?? '')
    })
    whole.addEventListener('change', () => this.#ticked(whole))
    whole.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) this.#answered({ note: target.value })
    })
    const pad = whole.querySelector<SVGSVGElement>('[data-pad]')
    if (pad && asking) padOn(pad, asking.strokes, (strokes) => this.#answered({ strokes }))
    scrollTo(0, 0)
    whole.querySelector<HTMLElement>('h1')?.focus()
    this.#complain(this.#lack)
  }

  /** What could not be drawn is drawn when there is memory again. */
  async #fill(whole: HTMLElement): Promise<void> {
    const { asked, asking } = this.#kept
    const found = this.#pictures.length
    this.#isSeen = fillFrames(whole, this.#pictures) && found === asked.pictures.length
    if (this.#isSeen || !asking) return
    await new Promise((resolve) => setTimeout(resolve, untilDrawn))
    if (!whole.isConnected) return
    this.#pictures = await this.#show()
    if (!whole.isConnected) return
    // One that is there since has no frame yet.
    await (this.#pictures.length === found ? this.#fill(whole) : this.#draw())
  }

  #ticked(whole: HTMLElement): void {
    const form = whole.querySelector('form')
    if (this.#kept.asking?.page !== 'words' || !form) return
    const ticked = new FormData(form)
    this.#kept.change({
      purposes: purposes.filter((one) => ticked.getAll('purpose').includes(one)),
      channels: channels.filter((one) => ticked.getAll('channel').includes(one)),
    })
  }

  #before(): void {
    const { asking } = this.#kept
    if (!asking) return
    const pages = pagesOf(asking.question)
    const before = pages[pages.indexOf(asking.page) - 1]
    if (before) void this.#turnTo({ page: before })
  }

  async #turnTo(change: Partial<Asking>): Promise<void> {
    this.#kept.change(change)
    await this.#draw()
  }

  /** What was missing is there. */
  #answered(change: Partial<Asking>): void {
    this.#kept.change(change)
    this.#complain(this.#lack)
  }

  #complain(sentence: string | null): void {
    const line = document.querySelector<HTMLElement>('.handed [role=alert]')
    if (!line) return
    line.hidden = sentence === null
    line.textContent = sentence
    if (sentence) line.scrollIntoView({ block: 'center' })
  }

  async #press(act: string): Promise<void> {
    const say = this.#say
    const { asking } = this.#kept
    if (act === 'leader') return this.#toLeader()
    if (act === 'have' || act === 'paper') return this.#receive(act === 'paper')
    if (act === 'share') return this.#share()
    if (!asking) return
    if (act === 'before') return this.#before()
    if (act === 'no') return this.#end((asked) => declined(asked))
    if (act === 'speak') return this.#turnTo({ note: '' })
    if (act === 'draw') return this.#turnTo({ note: null })
    // Nobody says yes to what she cannot see.
    if (act !== 'child-no' && !this.#isSeen) return this.#complain(say.unseen)
    if (act === 'goOn') {
      if (!saysYesToSomething(asking)) return this.#complain(say.nothing)
      const [, next = 'sign'] = pagesOf(asking.question)
      const childAnswer = next === 'sign' ? 'notApplicable' : asking.childAnswer
      return this.#turnTo({ page: next, childAnswer })
    }
    if (act === 'child-yes' || act === 'child-unsure')
      return this.#turnTo({ page: 'grownUp', childAnswer: act === 'child-yes' ? 'yes' : 'unsure' })
    if (act === 'grownUp') return this.#turnTo({ page: 'sign' })
    if (act === 'child-no') this.#kept.change({ childAnswer: 'no' })
    else if (!signatureOf(asking)) return this.#complain(say.unsigned)
    const takenAt = new Date()
    await this.#end((asked) => sealed(asked, takenAt) ?? asked)
  }

  /** What was answered is on the disk before she is thanked for it, and then sent where it can be. */
  async #end(step: (asked: Asked) => Asked): Promise<void> {
    if (!(await this.#kept.settle(step))) return
    await this.#draw()
    await this.#send()
  }

  async #receive(isWantedOnPaper: boolean): Promise<void> {
    if (await this.#kept.settle((asked) => given(asked, isWantedOnPaper))) await this.#draw()
  }

  async #share(): Promise<void> {
    const { receipt, language } = this.#kept.asked
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
    const leave = (asked: Asked) => (asked.state.stage === 'asking' ? null : { ...asked, isHanded: false })
    if (await this.#kept.settle(leave)) this.#back()
  }
}
