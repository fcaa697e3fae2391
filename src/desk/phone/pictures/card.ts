/** One picture: what it shows, who is seen, where it stands, and what can be done with it. */
import { type Depicts, depictions } from '@/domain/safeguarding/picture-gate'
import { filled, html, type Markup } from '../../html'
import { page } from '../page'
import { drawInto } from './clean'
import type { Said } from './own-pictures'
import type { Picture } from './pictures'
import { missingIn, standingOf } from './standing'

const { pictures: say } = page.words ?? {}

/** Of the longest side, sharp on a dense screen. */
const thumbnail = 640

export type Acts = {
  /** Keeps what she says of it. */
  say(said: Said): Promise<void>
  blur(): Promise<void>
  remove(): Promise<void>
  again(): Promise<void>
  /** To the next that is not done. */
  goOn(): Promise<void>
}

export class Card {
  readonly element = document.createElement('li')
  readonly #acts: Acts
  #picture: Picture
  #number = 0
  #drawn = ''
  #isUndrawn = false

  constructor(picture: Picture, number: number, acts: Acts) {
    this.#picture = picture
    this.#acts = acts
    this.element.className = 'shot'
    this.element.innerHTML = html`<h3 id="${this.#heading}" tabindex="-1"></h3>
<canvas role="img"></canvas><p role="status"></p><progress max="1" value="0" aria-labelledby="${this.#heading}" hidden></progress><div data-answer="${picture.key}"></div><div data-said></div>`.text
    this.element.addEventListener('input', () => this.#read())
    this.element.addEventListener('click', ({ target }) => {
      const { act } = (target as HTMLElement).closest<HTMLElement>('[data-act]')?.dataset ?? {}
      if (act) void this.#act(act)
    })
    this.update(picture, number)
  }

  get #heading(): string {
    return `picture-${this.#picture.key}`
  }

  async show(bytes: ArrayBuffer): Promise<void> {
    const canvas = this.element.querySelector('canvas')
    if (canvas) this.#isUndrawn = !(await drawInto(canvas, bytes, thumbnail))
  }

  /** The telephone could not draw it the last time. */
  get isUndrawn(): boolean {
    return this.#isUndrawn
  }

  /** As it is kept. While she says something of it, her words are newer. */
  update(picture: Picture, number: number): void {
    this.#number = number
    const isHers = !this.#picture.facts.isDone && this.#drawn !== ''
    const facts = { ...picture.facts, ...(isHers && !picture.facts.isDone && saidIn(this.#picture)) }
    this.#picture = { ...picture, facts }
    this.#draw()
  }

  progress(share: number): void {
    const bar = this.element.querySelector('progress')
    if (!bar) return
    bar.hidden = share >= 1
    bar.value = share
    this.#tell(say.sending)
  }

  #tell(sentence: string): void {
    const line = this.element.querySelector('[role=status]')
    if (line && line.textContent !== sentence) line.textContent = sentence
  }

  #draw(): void {
    const { facts, way } = this.#picture
    const standing = standingOf(this.#picture)
    const name = filled(say.one, { number: this.#number })
    const heading = this.element.querySelector('h3')
    if (heading && heading.textContent !== name) heading.textContent = name
    this.element.querySelector('canvas')?.setAttribute('aria-label', facts.alt || name)
    const sentence = standing === 'removed' ? '' : say[standing]
    this.#tell(filled(sentence, { why: way.refused ?? '' }))
    const bar = this.element.querySelector('progress')
    if (bar && standing !== 'ready') bar.hidden = true
    this.element.classList.toggle('wrong', standing === 'refused' || standing === 'declined')
    // Only what differs is drawn anew: nothing is taken from under her finger.
    const isSaid = facts.isDone || standing === 'declined'
    const shape = isSaid ? `done ${standing} ${facts.alt}` : `${facts.seen}`
    if (shape === this.#drawn) return
    this.#drawn = shape
    const place = this.element.querySelector('[data-said]')
    if (!place) return
    const focused = place.contains(document.activeElement) ? document.activeElement : null
    place.innerHTML = (isSaid ? this.#done() : this.#asked()).text
    // Who chooses among what is seen goes on choosing; who pressed a button that is there no more goes on at this picture.
    const chosen =
      focused instanceof HTMLInputElement && place.querySelector<HTMLElement>(`[value="${focused.value}"]`)
    if (focused) (chosen || heading)?.focus()
  }

  #done(): Markup {
    const standing = standingOf(this.#picture)
    const isStuck = standing === 'refused' || standing === 'ready'
    if (standing === 'declined') return html`<div class="acts">${this.#button('remove', say.remove)}</div>`
    return html`<p lang="${page.original}" dir="auto">${this.#picture.facts.alt}</p>
<div class="acts">${isStuck && this.#button('again', say.again)}${this.#ask()}${this.#button('change', say.change)}${this.#button('remove', say.remove)}</div>`
  }

  #asked(): Markup {
    const { key, facts, isGoing } = this.#picture
    const { seen, people, isDeclared, alt, goesWithoutConsent } = facts
    const choice = (value: Depicts) =>
      html`<label><input type="radio" name="seen-${key}" value="${value}"${value === seen && html` checked`}> ${say[value]}</label>`
    const tick = (name: string, sentence: string, isTicked = false) =>
      html`<label><input type="checkbox" data-name="${name}"${isTicked && html` checked`}> ${sentence}</label>`
    const isAChild = seen === 'childrenIdentifiable'
    return html`<fieldset class="field choices"><legend>${say.seen}</legend>${depictions.map(choice)}</fieldset>
${isAChild && html`<label class="field">${say.people}<input type="number" data-name="people" min="1" max="500" inputmode="numeric" value="${people ?? ''}"></label>`}
${seen !== null && seen !== 'nobody' && html`<div class="field choices">${tick('isDeclared', say.declared, isDeclared)}<small>${say.declaredHelp}</small></div>`}
<label class="field">${say.alt}<small>${say.altHelp}</small><textarea data-name="alt" rows="3" maxlength="500" lang="${page.original}" dir="auto">
${alt}</textarea></label>
${isAChild && facts.consents.length === 0 && html`<div class="field choices">${tick('goesWithoutConsent', say.without, goesWithoutConsent)}<small>${say.withoutHelp}</small></div>`}
<div class="acts">${!isGoing && this.#button('blur', say.blur)}${this.#ask()}${this.#button('done', say.done, true)}${this.#button('remove', say.remove)}</div>`
  }

  /** Of whoever can be recognised; the text hears it. */
  #ask(): Markup | false {
    const { key, facts } = this.#picture
    const isSomebody = facts.seen === 'childrenIdentifiable' || facts.seen === 'adults'
    // Each of them is asked once; who was unsure is asked again where her answer stands.
    if (facts.consents.length >= (facts.people ?? 1)) return false
    return (
      isSomebody &&
      html`<button type="button" class="button second" data-ask="${key}" aria-describedby="${this.#heading}">${page.words.ask}</button>`
    )
  }

  #button(act: string, words: string, isFirst = false): Markup {
    return html`<button type="button" class="button${isFirst ? '' : ' second'}" data-act="${act}" aria-describedby="${this.#heading}">${words}</button>`
  }

  /** What stands in its fields. */
  #read(): void {
    const field = (name: string) => this.element.querySelector<HTMLInputElement>(`[data-name="${name}"]`)
    const { facts } = this.#picture
    const seen = this.element.querySelector<HTMLInputElement>('[type=radio]:checked')?.value
    const people = Number(field('people')?.value)
    void this.#say({
      seen: (seen as Depicts | undefined) ?? null,
      ...(people > 0 && { people }),
      isDeclared: field('isDeclared')?.checked ?? facts.isDeclared ?? false,
      goesWithoutConsent: field('goesWithoutConsent')?.checked ?? facts.goesWithoutConsent ?? false,
      alt: field('alt')?.value ?? facts.alt,
    })
  }

  #say(said: Said): Promise<void> {
    this.#picture = { ...this.#picture, facts: { ...this.#picture.facts, ...said }, isUnsent: true }
    this.#draw()
    return this.#acts.say(said)
  }

  async #act(act: string): Promise<void> {
    if (act === 'done') return this.#finish()
    if (act === 'change') return this.#say({ isDone: false })
    if (act === 'blur' || act === 'remove' || act === 'again') return this.#acts[act]()
  }

  async #finish(): Promise<void> {
    const missing = missingIn(this.#picture.facts)
    if (missing) return this.element.querySelector<HTMLElement>(fieldOf[missing])?.focus()
    // Said to be in the telephone when it is.
    await this.#acts.say({ isDone: true })
    await this.#acts.goOn()
    await this.#acts.again()
  }
}

/** Where she says what is missing. */
const fieldOf = {
  whoIsSeen: '[type=radio]',
  howMany: '[data-name=people]',
  describe: '[data-name=alt]',
}

const saidIn = ({ facts: { seen, people, isDeclared, goesWithoutConsent, alt } }: Picture): Said => ({
  ...{ seen, alt, ...(people && { people }) },
  ...{ isDeclared: isDeclared ?? false, goesWithoutConsent: goesWithoutConsent ?? false },
})
