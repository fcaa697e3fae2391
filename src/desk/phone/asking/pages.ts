/** What whoever is asked sees, page by page. The words are the organisation's, as they were approved; the buttons are ours. */
import { renderSVG } from 'uqr'
import { type Locale, localeFacts } from '@/domain/locales'
import { channels, purposes } from '@/domain/safeguarding/consent'
import type { ConsentTextField } from '@/domain/safeguarding/consent-texts'
import { sealedBounds } from '@/domain/safeguarding/sealed-consent'
import { spacedSlipCode } from '@/domain/safeguarding/slip'
import { askingMessages, spokenWhenAsking } from '@/messages/asking/messages'
import { slipMessages } from '@/messages/slip/messages'
import { filled, html, Markup } from '../../html'
import { page } from '../page'
import type { Asked, Asking, Receipt } from './asked'
import { frameOf, type Shown } from './pictures-shown'
import { linkOf } from './slip'

export function handedPage(asked: Asked, language: Locale, pictures: readonly Shown[]): Markup {
  const view = new View(language, asked.language, pictures)
  const { state, receipt } = asked
  const body =
    state.stage === 'asking'
      ? { words: view.words, child: view.child, grownUp: view.grownUp, sign: view.sign }[state.page](state)
      : receipt
        ? view.receipt(receipt)
        : view.thanks()
  return html`${body}<p class="problem" role="alert" hidden></p><form class="foot">${view.toLeader(state.stage !== 'asking' && !receipt)}</form>`
}

class View {
  readonly say
  readonly #slip
  readonly #pictures: readonly Shown[]
  readonly #leader
  readonly #language: Locale
  readonly #buttons: Locale

  constructor(spoken: Locale, language: Locale, pictures: readonly Shown[]) {
    const { asked, leader } = askingMessages(spoken)
    this.say = asked
    this.#leader = leader
    this.#slip = slipMessages[spoken]
    this.#pictures = pictures
    this.#language = language
    this.#buttons = spoken
  }

  words = (asking: Asking): Markup => {
    const { say } = this
    const { words } = asking.question
    const other = Object.values(words.texts).find(({ language }) => language !== this.#language)
    return html`${heading(say.title)}${this.#inOther(other)}${this.#shown()}
<p>${this.#said(asking, asking.question.ageBand === 'adult' ? 'adult' : 'about')}</p>
<form><p><strong>${say.choose}</strong></p><fieldset class="field choices"><legend>${this.#slip.purposes}</legend>${purposes.map((one) => this.#choice(asking, 'purpose', one, this.#slip.purpose[one], asking.purposes))}</fieldset>
<fieldset class="field choices"><legend>${this.#slip.channels}</legend>${channels.map((one) => this.#choice(asking, 'channel', one, this.#slip.channel[one], asking.channels))}</fieldset>
${(['howLong', 'refusing', 'takingBack'] as const).map((field) => html`<p>${this.#said(asking, field)}</p>`)}
<div class="acts"><button class="button" value="goOn">${say.yes}</button><button class="button" value="no">${say.no}</button></div></form>`
  }

  child = (asking: Asking): Markup => {
    const { say } = this
    const { ageBand, words } = asking.question
    const own = words.texts[ageBand]
    const other = own?.language === this.#language ? undefined : own
    return html`<p class="stands">${say.childHelp}</p>${heading(say.child)}${this.#inOther(other)}${this.#shown()}
<p class="question">${this.#said(asking, asking.question.ageBand)}</p>
<form class="answers"><button class="button" value="child-yes">${say.childYes}</button><button class="button" value="child-no">${say.childNo}</button><button class="button second" value="child-unsure">${say.childUnsure}</button></form>
<form class="acts"><button class="button second" value="before">${say.before}</button></form>`
  }

  grownUp = (): Markup => {
    const { say } = this
    return html`${heading(say.giveToGrownUp)}
<form class="acts"><button class="button" value="grownUp">${say.haveIt}</button><button class="button second" value="before">${say.before}</button></form>`
  }

  sign = (asking: Asking): Markup => {
    const { say } = this
    return html`${heading(say.sign)}${this.#shown()}${this.#agreed(asking)}
<form>${asking.note === null ? this.#pad() : this.#spoken(asking.note)}
<button class="button" value="agree">${say.agree}</button>
<div class="acts"><button class="button second" value="${asking.note === null ? 'speak' : 'draw'}">${asking.note === null ? say.speak : say.draw}</button><button class="button second" value="before">${say.before}</button></div></form>`
  }

  #pad(): Markup {
    const { say } = this
    return html`<div class="field"><p id="pad">${say.signHelp}</p><svg class="pad" data-pad viewBox="0 0 1000 450" role="img" aria-labelledby="pad"></svg>
<div class="acts"><button type="button" class="button second" data-undo>${say.undo}</button><button type="button" class="button second" data-clear>${say.clear}</button></div></div>`
  }

  #spoken(note: string): Markup {
    return html`<label class="field">${this.say.speakHelp}<textarea rows="4" maxlength="${sealedBounds.note}" dir="auto">
${note}</textarea></label>`
  }

  receipt = ({ slip, ...chosen }: Receipt): Markup => {
    const { say } = this
    const { paper } = this.#slip
    const link = linkOf(slip.secret, this.#language)
    return html`${heading(paper.title)}<p>${paper.text}</p>
<div class="slip"><div class="qr" role="img" aria-label="${link}">${new Markup(renderSVG(link, { border: 2 }))}</div>
<p class="link"><bdi dir="ltr">${link}</bdi></p><p>${paper.code}<strong class="code"><bdi dir="ltr">${spacedSlipCode(slip.code)}</bdi></strong></p></div>
<p><strong class="keep">${say.keep}</strong> ${say.keepHelp}</p><p class="stands">${say.soon}</p>${this.#agreed(chosen)}
<form class="acts">${'share' in navigator && html`<button class="button second" value="share">${say.share}</button>`}<button class="button" value="have">${say.have}</button><button class="button second" value="paper">${say.paper}</button></form>`
  }

  thanks(): Markup {
    return html`${heading(this.say.thanks)}<p>${this.say.giveBack}</p>`
  }

  /** Said first: whoever cannot read it all needs somebody before she goes on. */
  #inOther(other: { readonly language: string } | undefined): Markup | undefined {
    return (
      other && html`<p class="stands">${filled(this.say.inOther, { language: nameOf(other.language) })}</p>`
    )
  }

  /** In both languages: one of the two presses it. @param isAllThatIsLeft nothing else is to be done here */
  toLeader(isAllThatIsLeft: boolean): Markup {
    const leaders = spokenWhenAsking(page.locale)
    const { htmlLang, dir } = localeFacts[leaders]
    const words = askingMessages(leaders).asked.toLeader
    const also = leaders !== this.#buttons && html` / <bdi lang="${htmlLang}" dir="${dir}">${words}</bdi>`
    return html`<button class="${isAllThatIsLeft ? 'button' : 'plain'}" value="leader"><span>${this.say.toLeader}${also}</span></button>`
  }

  #shown(): Markup {
    const called = (at: number) => filled(this.#leader.picture, { number: at + 1 })
    return html`<div class="shown">${this.#pictures.map((picture, at) => frameOf(picture, called(at)))}</div>`
  }

  /** What is not in her language says in which it is, and sounds and runs as that one does. */
  #said({ question }: Asking, field: ConsentTextField): Markup | null {
    const found = question.words.texts[field]
    if (!found) return null
    const { htmlLang, dir } = factsOf(found.language)
    const mark = found.language !== this.#language && html` <small>(${nameOf(found.language)})</small>`
    return html`<span class="words" lang="${htmlLang}" dir="${dir}">${found.text}${mark}</span>`
  }

  #choice(
    asking: Asking,
    name: 'purpose' | 'channel',
    value: ConsentTextField,
    word: string,
    chosen: readonly string[],
  ): Markup | null {
    const said = this.#said(asking, value)
    const is = chosen.includes(value) && html` checked`
    return (
      said &&
      html`<label><input type="checkbox" name="${name}" value="${value}"${is}><span><strong>${word}</strong>${said}</span></label>`
    )
  }

  #agreed(chosen: Pick<Receipt, 'purposes' | 'channels'>): Markup {
    const { purpose, channel, ...slip } = this.#slip
    const list = (words: readonly string[]) => html`<ul>${words.map((word) => html`<li>${word}</li>`)}</ul>`
    return html`<div class="agreed"><h2>${slip.purposes}</h2>${list(chosen.purposes.map((one) => purpose[one]))}
<h2>${slip.channels}</h2>${list(chosen.channels.map((one) => channel[one]))}</div>`
  }
}

const heading = (words: string): Markup => html`<h1 tabindex="-1">${words}</h1>`

const factsOf = (language: string) => localeFacts[language as Locale]
const nameOf = (language: string): string => factsOf(language).nativeName
