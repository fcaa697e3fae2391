/** The text that is being written, which all parts of its page share: its form, and what lies of it in the telephone. */
import type { ServerText } from '../api'
import { type Content, emptyContent, isEmpty, isSame, plainWordsOf } from '../content'
import { type Draft, type Drafts, isWished, newWay, type Typed, wishOf } from './drafts'
import type { Holder } from './kept-store'
import { type Kept, sayBehind, sayKept } from './line'
import { news } from './news'
import type { Outcome } from './outcome'
import { page } from './page'
import { roomLeft } from './room'
import { savedIn } from './sender'
import { askTheWorker, Sending } from './sending'
import type { TextForm } from './text-form'

/** Milliseconds without a letter after which it is sent: a version is what she rests at, not each word (ADR 157). */
const rest = 8000

/** Milliseconds after which a full telephone is asked again. */
const untilRoom = 3000

const { paths } = page

export class Writing {
  readonly holder: Holder
  readonly drafts: Drafts
  readonly sending: Sending
  readonly key: string
  draft: Draft | null
  text: ServerText | null
  form!: TextForm
  /** Not while another tab writes. */
  mayWrite = true
  /** What is to be called at every letter, beside keeping it. */
  check = () => {}
  /** What is to be called when she wishes that it be sent in, or not yet. */
  wished = () => {}
  /** One after the other: an older letter never comes after a newer one. */
  #queue: Promise<unknown> = Promise.resolve()
  #state: Kept | null = null
  #isTight = false
  /** When the last letter was typed, and the last one that is on the disk. */
  #typedAt = 0
  #writtenAt = 0

  /** @param told when something has been sent, or could not be */
  constructor(
    holder: Holder,
    drafts: Drafts,
    { draft, text }: { readonly draft: Draft | null; readonly text: ServerText | null },
    told: (outcome: Outcome) => Promise<void>,
  ) {
    this.holder = holder
    this.drafts = drafts
    this.draft = draft
    this.text = text
    this.key = draft?.key ?? crypto.randomUUID()
    this.sending = new Sending(holder, told)
    // A letter that is not on the disk holds the page for the moment that it takes.
    addEventListener('beforeunload', (event) => this.#isBehind && event.preventDefault())
  }

  get #isBehind(): boolean {
    return this.#typedAt > this.#writtenAt
  }

  get id(): string | null {
    return this.draft?.id ?? this.text?.id ?? null
  }

  /** What she wrote last, here or anywhere. */
  typed(): Typed {
    const { isUnsent, typed } = this.draft ?? {}
    if (typed && (isUnsent || !this.text)) return typed
    const content = this.text?.content ?? emptyContent
    const isNew = !this.text && !this.draft
    return { content, answers: isNew ? { what: '', where: '', who: '' } : null }
  }

  /** What the house has is where she begins. @returns false where something of hers is under way, or was sent since */
  async beginFrom(text: ServerText): Promise<boolean> {
    const { draft } = this
    if (draft?.way.sending) return false
    const typed = { content: text.content, answers: null, ...(draft && isWished(draft) && wishOf(draft)) }
    const begins = { id: text.id, typed, way: { ...newWay, base: savedIn(text) } }
    const isBegun = await this.drafts.begin(this.key, begins, draft, Date.now())
    this.draft = await this.drafts.find(this.key)
    return isBegun
  }

  /** At every letter. @param isHeld though nothing is typed: something belongs to it */
  keep(isHeld = false): void {
    if (!this.mayWrite) return
    const typed = { ...this.form.read(), ...wishOf(this.draft) }
    const before = this.draft?.typed
    if (before && !isChanged(before, typed)) return
    if (!before && !isHeld && isEmpty(typed.content)) return
    this.#keepAs(typed)
  }

  /** That it be sent in, with all that she writes until then. @param wishedAt null: not yet */
  async wish(wishedAt: number | null): Promise<void> {
    this.#keepAs({ ...this.form.read(), ...(wishedAt && { wishedAt }) })
    await this.#queue
    this.wished()
  }

  #keepAs(typed: Typed): void {
    // Later than the one before, also within one moment, and where the clock goes back.
    const at = Math.max(Date.now(), (this.draft?.at ?? 0) + 1)
    this.#typedAt = at
    sayBehind(this.#state !== 'full')
    this.draft = {
      ...(this.draft ?? { key: this.key, id: this.id, way: newWay }),
      at,
      isUnsent: true,
      typed,
    }
    if (!this.id && location.pathname === paths.new)
      history.replaceState(null, '', `${paths.start}/${this.key}`)
    this.check()
    this.#queue = this.#queue.then(() => this.#write(typed, at))
    this.sendSoon()
  }

  /** After a rest, unless she goes on writing. */
  sendSoon(): void {
    this.sending.soon(rest)
  }

  /** All that she has typed until now is on the disk, or has been tried to be. */
  async written(): Promise<void> {
    await this.#queue
  }

  async #write(typed: Typed, at: number): Promise<void> {
    if (this.draft && at < this.draft.at) return // a newer letter waits behind it
    try {
      await this.drafts.type(this.key, this.id, typed, at)
      this.#writtenAt = at
      this.show(navigator.onLine ? 'phone' : 'noAnswer')
      if (!navigator.onLine) void askTheWorker()
      news.postMessage(this.key)
      void this.#lookForRoom()
    } catch {
      // It stays on the screen, and is kept as soon as there is room again.
      this.show('full')
      setTimeout(() => void this.#write(typed, at), untilRoom)
    }
  }

  /** Beside the letters: the next one does not wait for it. */
  async #lookForRoom(): Promise<void> {
    const wasTight = this.#isTight
    this.#isTight = !(await roomLeft())
    if (this.#isTight !== wasTight) this.show(this.#state)
  }

  show(state: Kept | null): void {
    this.#state = state
    sayBehind(this.#isBehind && state !== 'full')
    const isFine = state === 'phone' || state === 'sent'
    sayKept(isFine && this.#isTight ? 'almostFull' : state, this.draft?.way.refused?.why)
  }

  /** How far it has come since. @returns false where it has been sent in, and nothing of it is here any more */
  async look(): Promise<boolean> {
    const found = await this.drafts.find(this.key)
    const inHand = this.draft
    if (!found && inHand && isWished(inHand)) {
      if (!this.#isBehind) return false
      // A letter came too late to go along: it is kept beside what the house has.
      await this.#queue
      await this.drafts.went(this.key, inHand.way)
      return true
    }
    // What she typed while it was sent is newer than what is written.
    const isNewer = found && inHand && inHand.at > found.at
    this.draft = isNewer ? { ...found, typed: inHand.typed, at: inHand.at } : (found ?? inHand)
    return true
  }

  showOutcome(outcome: Outcome): void {
    if (this.#state === 'full' || !this.draft) return
    this.show(this.draft.isUnsent ? (outcome === 'sent' ? 'phone' : outcome) : 'sent')
  }

  /** Puts it into the form, in the place of what stands there. */
  fill(content: Content): void {
    for (const name of ['title', 'summary', 'quote'] as const) {
      const field = this.form.field(name)
      if (field) field.value = content[name]
    }
    const body = this.form.field('body')
    if (body) body.value = plainWordsOf(content.body) ?? body.value
    this.form.put({ content, answers: null })
  }
}

function isChanged(before: Typed, after: Typed): boolean {
  const beside = ({ content: { body: _, ...words }, answers }: Typed) => JSON.stringify([words, answers])
  return beside(before) !== beside(after) || !isSame(after.content, before.content)
}
