/** Writing one text: kept at every letter, sent when she rests, one tab at a time, and put together where two wrote. */
import { type Ask, readText, type ServerText, type Told } from '../api'
import { emptyContent, isEmpty, isSame } from '../content'
import { textPart } from '../pages/text'
import { ask } from './ask'
import { offerAsking } from './asking/offer'
import { checkSoon } from './check-soon'
import { type Draft, isWished } from './drafts'
import { fetched } from './fetched'
import type { Holder } from './kept-store'
import { takeTurn } from './locks'
import { notHere } from './not-here'
import { follow, readOnly } from './other-tab'
import type { Outcome } from './outcome'
import { page } from './page'
import { offerPictures, unsentPictures } from './pictures-offer'
import { PutTogether } from './put-together'
import { offerFreeText } from './questions'
import { showReadPictures } from './read-pictures'
import { offerSeeing } from './seeing'
import { draftsOf } from './send-now'
import { leave, listenToActs, refuse, save } from './text-acts'
import { TextForm } from './text-form'
import type { WishView } from './wish-view'
import { Writing } from './writing'

/** Milliseconds that the house has to say what it knows of a text that lies here. */
const patience = 2500

const { words, paths } = page

/** @param slug key or id; null for a new one */
export async function textView(holder: Holder, slug: string | null): Promise<void> {
  const drafts = draftsOf(holder)
  const draft = slug ? await drafts.find(slug) : null
  const told: Told[] = []
  const asking: Ask = async (...asked) => {
    const answer = await ask(...asked)
    told.push(answer)
    return answer
  }
  // The page may have been drawn before something that the telephone has sent since.
  const isDrawnNow = !draft || draft.way.base?.version === page.text?.version
  const text = (isDrawnNow && page.text) || (await savedText(asking, slug, draft))
  if (slug && !draft && !text) return notHere(holder, told)
  const writing: Writing = new Writing(holder, drafts, { draft, text }, (outcome) => view.told(outcome))
  const view = new TextView(writing)
  await view.open()
}

/** As the house has it. What lies here is shown without it when no answer comes in time. */
async function savedText(by: Ask, slug: string | null, draft: Draft | null): Promise<ServerText | null> {
  const id = draft ? draft.id : slug
  if (!id) return null
  const asked = readText(by, id)
  const later = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  return draft ? Promise.race([asked, later]) : asked
}

/** What comes into a place that is there is read aloud, and what came with it is not. */
function sayAgain(part: Element): void {
  const line = part.querySelector('.said')
  const said = line?.textContent
  line?.replaceChildren()
  if (said) setTimeout(() => line?.append(said), 100)
}

class TextView {
  readonly #writing: Writing
  readonly #together: PutTogether
  #drawPictures = () => {}
  #drawAsked = () => {}
  #wish: Promise<WishView> | null = null

  constructor(writing: Writing) {
    this.#writing = writing
    this.#together = new PutTogether(writing)
  }

  async open(): Promise<void> {
    const writing = this.#writing
    this.#draw()
    this.#drawAsked = offerAsking(writing.form.element, writing.holder, {
      text: writing.key,
      story: () => writing.id,
      send: () => writing.sending.now(),
    })
    offerSeeing(writing.form.element, async () => {
      const id = await save(writing)
      if (!id) void refuse(writing, { message: words.text.unseen })
      return id
    })
    if (writing.text && !writing.text.mayWrite) {
      // What she has not sent stands there to read, and stays in the telephone.
      if (writing.draft?.isUnsent) writing.show('phone')
      void showReadPictures(document)
      return this.#listen()
    }
    const isMine = await takeTurn(writing.key, false, () => readOnly(writing))
    if (!isMine) readOnly(writing)
    this.#listen()
    if (isMine) await this.#begin()
  }

  /** The server's own form stays, with what she may have written in it already. */
  #draw(): void {
    const writing = this.#writing
    const typed = writing.typed()
    const part = document.querySelector('[data-part]')
    if (!part) return
    const isDrawn = part.querySelector('[data-write]') !== null && (writing.text?.mayWrite ?? true)
    const isAsking = part.querySelector('[data-questions]') !== null
    const said = part.querySelector('.said')?.textContent
    if (!isDrawn || isAsking !== (typed.answers !== null)) {
      const { content, answers } = typed
      const form = {
        lang: page.original,
        person: writing.holder.person,
        text: writing.text,
        content,
        key: writing.key,
        ...(answers && { answers }),
        ...(said && { said }),
      }
      part.innerHTML = textPart(words, paths, form).text
    }
    sayAgain(part)
    const element = part.querySelector<HTMLFormElement>('[data-write]')
    if (!element) return
    writing.form = new TextForm(element, typed.content)
    writing.form.put(typed)
    element.noValidate = true
    const title = typed.content.title || words.text.new
    document.title = title
    const heading = document.querySelector('[data-title]')
    if (heading) heading.textContent = title
  }

  async #begin(): Promise<void> {
    const writing = this.#writing
    const { isUnsent, way } = writing.draft ?? {}
    if (isUnsent) writing.show('phone')
    // Refused then; now it may be hers to change again.
    if (way?.refused) await writing.drafts.went(writing.key, { ...way, refused: null })
    if (writing.text && !isUnsent && !(await writing.beginFrom(writing.text))) {
      writing.text = null
      writing.form.put(writing.typed())
    }
    writing.form.element.addEventListener('input', () => writing.keep())
    if (writing.form.isAsking()) offerFreeText(writing.form, () => void this.#openEditor(true))
    else await this.#openEditor(false)
    const read = () => writing.form.read().content
    writing.check = checkSoon(writing.form.element, read)
    if (!isEmpty(read())) writing.check()
    // Letters may have come before the script.
    if (!isSame(read(), writing.typed().content)) writing.keep()
    await this.#offerPictures()
    this.#drawAsked()
    writing.wished = () => void this.#drawWish(false)
    await this.#drawWish(true)
    const isLeft = await unsentPictures(writing.holder, writing.key)
    const isWaiting = isUnsent || !writing.text || isLeft || (writing.draft && isWished(writing.draft))
    if (isWaiting) await writing.sending.now()
    else void this.#refresh()
  }

  /** All of it comes with her first wish. */
  async #drawWish(hasTried: boolean): Promise<void> {
    const { draft } = this.#writing
    if (!this.#wish && !draft?.typed.wishedAt) return
    this.#wish ??= fetched(() => import('./wish-view')).then(({ WishView }) => new WishView(this.#writing))
    const view = await this.#wish.catch(() => null)
    if (view) await view.draw(hasTried)
    else this.#wish = null
  }

  async #offerPictures(): Promise<void> {
    const writing = this.#writing
    this.#drawPictures = await offerPictures(writing.form.element, writing.holder, {
      text: writing.key,
      mayWrite: () => writing.mayWrite,
      shown: () => writing.draft?.way.base?.content ?? writing.form.read().content,
      hold: async () => {
        writing.keep(true)
        await writing.written()
      },
      send: () => writing.sending.now(),
      change: (change) => {
        const { content, answers } = writing.form.read()
        writing.form.put({ content: change(content), answers })
        writing.keep()
      },
    })
  }

  /** A text that lay here as sent may have become another meanwhile. */
  async #refresh(): Promise<void> {
    const writing = this.#writing
    if (!writing.id || writing.text) return
    const latest = await readText(ask, writing.id)
    const before = writing.draft
    if (!latest || latest.version === before?.way.base?.version) return
    const isTouched = !isSame(writing.form.read().content, before?.typed.content ?? emptyContent)
    if (isTouched) return void writing.sending.now()
    if (!(await writing.beginFrom(latest))) return
    writing.text = latest
    writing.form.put({ content: latest.content, answers: null })
  }

  async #openEditor(isAskedFor: boolean): Promise<void> {
    const { form } = this.#writing
    const place = form.element.querySelector('[data-body]')
    if (!place) return
    // Where it cannot be fetched she goes on in the plain field.
    const { openEditor } = await fetched(() => import('./editor/editor')).catch(() => ({ openEditor: null }))
    if (!openEditor) return
    const { body } = form.read().content
    const wasWriting = isAskedFor || place.contains(document.activeElement)
    form.editor = openEditor(place, body, () => this.#writing.keep())
    if (wasWriting) form.editor.focus()
  }

  async told(outcome: Outcome): Promise<void> {
    this.#drawPictures()
    this.#drawAsked()
    const writing = this.#writing
    if (!(await writing.look())) return leave(writing)
    await this.#drawWish(true)
    const { theirs = null, base = null } = writing.draft?.way ?? {}
    if (theirs) return this.#together.begin({ theirs, base }, outcome)
    writing.showOutcome(outcome)
  }

  #listen(): void {
    follow(this.#writing)
    listenToActs(this.#writing)
  }
}
