/** Writing one text: kept at every letter, sent when she rests, one tab at a time, and put together where two wrote. */
import { isOk, move, readText, refusalIn, type ServerText } from '../api'
import { type Content, emptyContent, isEmpty, isSame, plainWordsOf } from '../content'
import { html } from '../html'
import { textPart } from '../pages/text'
import { ask, askAs } from './ask'
import { offerAsking } from './asking/offer'
import { callBack } from './call-back'
import { checkSoon } from './check-soon'
import { type Draft, type Drafts, newWay, type Saved, type Typed } from './drafts'
import type { Holder } from './kept-store'
import { type Kept, sayKept } from './line'
import { loadPictures } from './load-pictures'
import { takeTurn } from './locks'
import { news } from './news'
import { page } from './page'
import { offerPictures, unsentPictures } from './pictures-offer'
import { offerFreeText } from './questions'
import { type Refusal, showRefusal } from './refused-view'
import { roomLeft } from './room'
import { offerSeeing } from './seeing'
import { type Outcome, savedIn, whoSends } from './sender'
import { alongOf, askTheWorker, draftsOf, Sending } from './sending'
import { TextForm } from './text-form'

/** Milliseconds without a letter after which it is sent: a version is what she rests at, not each word (ADR 157). */
const rest = 8000

/** Milliseconds that the house has to say what it knows of a text that lies here. */
const patience = 2500

/** Milliseconds after which a full telephone is asked again. */
const untilRoom = 3000

const { words, paths } = page

/** @param slug key or id; null for a new one */
export async function textView(holder: Holder, slug: string | null): Promise<void> {
  const drafts = draftsOf(holder)
  const draft = slug ? await drafts.find(slug) : null
  const text = page.text ?? (await savedText(slug, draft))
  if (slug && !draft && !text) return say(words.text.notHere)
  await new Writing(holder, drafts, draft, text).open()
}

/** As the house has it. What lies here is shown without it when no answer comes in time. */
async function savedText(slug: string | null, draft: Draft | null): Promise<ServerText | null> {
  const id = draft ? draft.id : slug
  if (!id) return null
  const asked = readText(ask, id)
  const later = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  return draft ? Promise.race([asked, later]) : asked
}

function say(sentence: string): void {
  const part = document.querySelector('[data-part]')
  if (part) part.innerHTML = html`<p class="problem" role="alert">${sentence}</p>`.text
}

/** What comes into a place that is there is read aloud, and what came with it is not. */
function sayAgain(part: Element): void {
  const line = part.querySelector('.said')
  const said = line?.textContent
  line?.replaceChildren()
  if (said) setTimeout(() => line?.append(said), 100)
}

class Writing {
  readonly #holder: Holder
  readonly #drafts: Drafts
  readonly #sending: Sending
  readonly #key: string
  #draft: Draft | null
  #text: ServerText | null
  #form!: TextForm
  /** One after the other: an older letter never comes after a newer one. */
  #queue: Promise<unknown> = Promise.resolve()
  #mayWrite = true
  #state: Kept | null = null
  #isTight = false
  #isMerging = false
  #check = () => {}
  #drawPictures = () => {}
  #drawAsked = () => {}

  constructor(holder: Holder, drafts: Drafts, draft: Draft | null, text: ServerText | null) {
    this.#holder = holder
    this.#drafts = drafts
    this.#draft = draft
    this.#text = text
    this.#key = draft?.key ?? crypto.randomUUID()
    this.#sending = new Sending(holder, (outcome) => this.#told(outcome))
  }

  get #id(): string | null {
    return this.#draft?.id ?? this.#text?.id ?? null
  }

  async open(): Promise<void> {
    this.#draw()
    this.#drawAsked = offerAsking(this.#form.element, this.#holder, {
      text: this.#key,
      story: () => this.#id,
      send: () => this.#sending.now(),
    })
    offerSeeing(this.#form.element, async () => {
      const id = await this.#save()
      if (!id) this.#refused({ message: words.text.unseen })
      return id
    })
    if (this.#text && !this.#text.mayWrite) {
      // What she has not sent stands there to read, and stays in the telephone.
      if (this.#draft?.isUnsent) this.#show('phone')
      return this.#listen()
    }
    const isMine = await takeTurn(this.#key, false, () => this.#readOnly())
    if (!isMine) this.#readOnly()
    this.#listen()
    if (isMine) await this.#begin()
  }

  /** What she wrote last, here or anywhere. */
  #typed(): Typed {
    const { isUnsent, typed } = this.#draft ?? {}
    if (typed && (isUnsent || !this.#text)) return typed
    const content = this.#text?.content ?? emptyContent
    const isNew = !this.#text && !this.#draft
    return { content, answers: isNew ? { what: '', where: '', who: '' } : null }
  }

  /** The server's own form stays, with what she may have written in it already. */
  #draw(): void {
    const typed = this.#typed()
    const part = document.querySelector('[data-part]')
    if (!part) return
    const isDrawn = part.querySelector('[data-write]') !== null && (this.#text?.mayWrite ?? true)
    const isAsking = part.querySelector('[data-questions]') !== null
    const said = part.querySelector('.said')?.textContent
    if (!isDrawn || isAsking !== (typed.answers !== null)) {
      const { content, answers } = typed
      const { person } = this.#holder
      const form = {
        lang: page.original,
        person,
        text: this.#text,
        content,
        key: this.#key,
        ...(answers && { answers }),
        ...(said && { said }),
      }
      part.innerHTML = textPart(words, paths, form).text
    }
    sayAgain(part)
    const element = part.querySelector<HTMLFormElement>('[data-write]')
    if (!element) return
    this.#form = new TextForm(element, typed.content)
    this.#form.put(typed)
    element.noValidate = true
    const title = typed.content.title || words.text.new
    document.title = title
    const heading = document.querySelector('[data-title]')
    if (heading) heading.textContent = title
  }

  async #begin(): Promise<void> {
    const { isUnsent, way } = this.#draft ?? {}
    if (isUnsent) this.#show('phone')
    // Refused then; now it may be hers to change again.
    if (way?.refused) await this.#drafts.went(this.#key, { ...way, refused: null })
    // What the house has is where she begins.
    if (this.#text && !isUnsent) await this.#beginFrom(this.#text)
    this.#form.element.addEventListener('input', () => this.#keep())
    if (this.#form.isAsking()) offerFreeText(this.#form, () => void this.#openEditor(true))
    else await this.#openEditor(false)
    this.#check = checkSoon(this.#form.element, () => this.#form.read().content)
    if (!isEmpty(this.#form.read().content)) this.#check()
    // Letters may have come before the script.
    if (!isSame(this.#form.read().content, this.#typed().content)) this.#keep()
    await this.#offerPictures()
    const isWaiting = isUnsent || !this.#text || (await unsentPictures(this.#holder, this.#key))
    if (isWaiting) await this.#sending.now()
    else void this.#refresh()
  }

  async #offerPictures(): Promise<void> {
    const { element } = this.#form
    this.#drawPictures = await offerPictures(element, this.#holder, {
      text: this.#key,
      mayWrite: () => this.#mayWrite,
      shown: () => this.#draft?.way.base?.content ?? this.#form.read().content,
      hold: async () => {
        this.#keep(true)
        await this.#queue
      },
      send: () => this.#sending.now(),
      change: (change) => {
        const { content, answers } = this.#form.read()
        this.#form.put({ content: change(content), answers })
        this.#keep()
      },
    })
  }

  async #beginFrom(text: ServerText): Promise<void> {
    await this.#drafts.type(this.#key, text.id, { content: text.content, answers: null }, Date.now())
    await this.#drafts.went(this.#key, { ...newWay, base: savedIn(text) }, { id: text.id })
    const begun = await this.#drafts.find(this.#key)
    if (begun) await this.#drafts.went(this.#key, begun.way, { sent: { at: begun.at } })
    this.#draft = await this.#drafts.find(this.#key)
  }

  /** A text that lay here as sent may have become another meanwhile. */
  async #refresh(): Promise<void> {
    if (!this.#id || page.text) return
    const latest = await readText(ask, this.#id)
    const before = this.#draft
    if (!latest || latest.version === before?.way.base?.version) return
    const isTouched = !isSame(this.#form.read().content, before?.typed.content ?? emptyContent)
    if (isTouched) return void this.#sending.now()
    this.#text = latest
    await this.#beginFrom(latest)
    this.#form.put({ content: latest.content, answers: null })
  }

  async #openEditor(isAskedFor: boolean): Promise<void> {
    const place = this.#form.element.querySelector('[data-body]')
    if (!place) return
    // Where it cannot be fetched she goes on in the plain field.
    const { openEditor } = await import('./editor/editor').catch(() => ({ openEditor: null }))
    if (!openEditor) return
    const body = this.#form.read().content.body
    const wasWriting = isAskedFor || place.contains(document.activeElement)
    this.#form.editor = openEditor(place, body, () => this.#keep())
    if (wasWriting) this.#form.editor.focus()
  }

  /** At every letter. @param isHeld though nothing is typed: something belongs to it */
  #keep(isHeld = false): void {
    if (!this.#mayWrite) return
    const typed = this.#form.read()
    const at = Date.now()
    const before = this.#draft?.typed
    if (before && !this.#isChanged(before, typed)) return
    if (!before && !isHeld && isEmpty(typed.content)) return
    this.#draft = {
      ...(this.#draft ?? { key: this.#key, id: this.#id, way: newWay }),
      at,
      isUnsent: true,
      typed,
    }
    if (!this.#id && location.pathname === paths.new)
      history.replaceState(null, '', `${paths.start}/${this.#key}`)
    this.#check()
    this.#queue = this.#queue.then(() => this.#write(typed, at))
    this.#sending.soon(rest)
  }

  #isChanged(before: Typed, after: Typed): boolean {
    const beside = ({ content: { body: _, ...words }, answers }: Typed) => JSON.stringify([words, answers])
    return beside(before) !== beside(after) || !isSame(after.content, before.content)
  }

  async #write(typed: Typed, at: number): Promise<void> {
    if (this.#draft && at < this.#draft.at) return // a newer letter waits behind it
    try {
      await this.#drafts.type(this.#key, this.#id, typed, at)
      this.#show(navigator.onLine ? 'phone' : 'noAnswer')
      if (!navigator.onLine) void askTheWorker()
      news.postMessage(this.#key)
      this.#isTight = !(await roomLeft())
      if (this.#isTight) this.#show('phone')
    } catch {
      // It stays on the screen, and is kept as soon as there is room again.
      this.#show('full')
      setTimeout(() => void this.#write(typed, at), untilRoom)
    }
  }

  #show(state: Kept | null): void {
    this.#state = state
    const isFine = state === 'phone' || state === 'sent'
    sayKept(isFine && this.#isTight ? 'almostFull' : state, this.#draft?.way.refused?.why)
  }

  async #told(outcome: Outcome): Promise<void> {
    this.#drawPictures()
    this.#drawAsked()
    const before = this.#draft
    this.#draft = (await this.#drafts.find(this.#key)) ?? before
    // What she typed while it was sent is newer than what is written.
    if (before && this.#draft && before.at > this.#draft.at)
      this.#draft = { ...this.#draft, typed: before.typed, at: before.at }
    if (this.#draft?.way.theirs) return this.#putTogether(this.#draft, outcome)
    if (this.#state === 'full') return
    if (!this.#draft) return
    this.#show(this.#draft.isUnsent ? (outcome === 'sent' ? 'phone' : outcome) : 'sent')
  }

  /** By itself where each wrote in a field of her own; else she sees both. */
  async #putTogether(draft: Draft, outcome: Outcome): Promise<void> {
    const { theirs, base } = draft.way
    if (!theirs || this.#isMerging) return
    this.#isMerging = true
    const fetched = await Promise.all([import('./merge-view'), alongOf(this.#holder, loadPictures)]).catch(
      () => null,
    )
    if (!fetched) {
      // Both lie in the telephone, and are put together when there is coverage.
      this.#isMerging = false
      this.#show('elsewhere')
      return outcome === 'noAnswer' ? undefined : this.#sending.soon(rest)
    }
    const [{ differences, together, mergeView }, along] = fetched
    let [yours, at]: [Content, number | undefined] = [this.#form.read().content, undefined]
    // What she types meanwhile is hers too.
    while (at !== this.#draft?.at) {
      at = this.#draft?.at
      yours = await along.whole(this.#key, this.#form.read().content, base?.content ?? null)
    }
    const parts = differences(base?.content ?? null, yours, theirs.content)
    if (parts.every(({ verdict }) => verdict !== 'both'))
      return this.#take(theirs, together(yours, theirs.content, parts))
    this.#show('conflict')
    mergeView(this.#form.element, yours, theirs.content, parts, (choices) =>
      this.#take(theirs, together(yours, theirs.content, parts, choices)),
    )
  }

  /** Goes on with what was put together, from what the other has saved. */
  async #take(theirs: Saved, content: Content): Promise<void> {
    this.#isMerging = false
    await this.#drafts.went(this.#key, { ...newWay, base: theirs })
    if (this.#form.isAsking()) {
      // The answers are hers alone: both are one text from here on.
      await this.#drafts.type(this.#key, this.#id, { content, answers: null }, Date.now())
      return callBack(() => location.reload())
    }
    this.#draft = await this.#drafts.find(this.#key)
    this.#fill(content)
    this.#keep()
    await this.#queue
    await this.#sending.now()
  }

  #fill(content: Content): void {
    for (const name of ['title', 'summary', 'quote'] as const) {
      const field = this.#form.field(name)
      if (field) field.value = content[name]
    }
    const body = this.#form.field('body')
    if (body) body.value = plainWordsOf(content.body) ?? body.value
    this.#form.put({ content, answers: null })
  }

  #readOnly(): void {
    this.#mayWrite = false
    const { element, editor } = this.#form
    editor?.lock(true)
    for (const field of element.querySelectorAll<HTMLInputElement>('input, textarea, button'))
      field.disabled = true
    if (element.previousElementSibling?.matches('.other-tab')) return
    const note = document.createElement('div')
    note.className = 'problem other-tab'
    note.setAttribute('role', 'alert')
    note.innerHTML =
      html`<p>${words.kept.otherTab}</p><p><button type="button" class="button second">${words.kept.writeHere}</button></p>`.text
    note.querySelector('button')?.addEventListener('click', () => {
      void takeTurn(this.#key, true, () => this.#readOnly()).then(() => location.reload())
    })
    element.before(note)
  }

  #listen(): void {
    news.addEventListener('message', ({ data }) => {
      if (data === this.#key && !this.#mayWrite) void this.#follow()
    })
    this.#form.element.addEventListener('submit', (event) => {
      event.preventDefault()
      const name = (event.submitter as HTMLButtonElement | null)?.value ?? 'save'
      void this.#act(name)
    })
  }

  /** Shows what is written in the other tab. */
  async #follow(): Promise<void> {
    const draft = await this.#drafts.find(this.#key)
    if (draft) this.#fill(draft.typed.content)
  }

  async #send(): Promise<Outcome> {
    this.#keep()
    await this.#queue
    if (this.#draft) this.#show('sending')
    return this.#sending.now()
  }

  /** @returns its id, once the house has all that she wrote, and answers */
  async #save(): Promise<string | null> {
    if (!navigator.onLine) return null
    if (this.#text && !this.#text.mayWrite) return this.#text.id
    const outcome = await this.#send()
    return outcome === 'noAnswer' || this.#draft?.isUnsent ? null : this.#id
  }

  async #act(name: string): Promise<void> {
    if (name !== 'withdrawSubmission') {
      const outcome = await this.#send()
      if (name === 'save' || this.#draft?.isUnsent) return
      if (await unsentPictures(this.#holder, this.#key))
        return this.#refused({ message: words.pictures.notThere })
      if (outcome !== 'sent') return
    }
    await this.#move(name === 'submit' ? 'submit' : 'withdrawSubmission')
  }

  async #move(name: 'submit' | 'withdrawSubmission'): Promise<void> {
    const id = this.#id
    const who = await whoSends(ask, this.#drafts.person)
    if (typeof who === 'string') return this.#show(who)
    if (!id) return
    const asHer = askAs(who.token)
    const latest = await readText(asHer, id)
    if (!latest) return this.#show('noAnswer')
    const told = await move(asHer, id, name, latest.version)
    if (!isOk(told)) return this.#refused(refusalIn(told))
    await this.#drafts.remove(this.#key)
    callBack(() => location.assign(`${paths.start}/${id}?${name}`))
  }

  #refused(refusal: Refusal): void {
    showRefusal(this.#form.element, refusal)
  }
}
