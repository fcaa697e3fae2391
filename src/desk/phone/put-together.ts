/** Hers and what somebody else saved meanwhile become one text: by itself where each wrote in a field of her own; else she sees both. */
import type { Content } from '../content'
import { callBack } from './call-back'
import { newWay, type Saved, wishOf } from './drafts'
import { fetched } from './fetched'
import { loadPictures } from './load-pictures'
import { isForLater, type Outcome } from './outcome'
import { alongOf } from './send-now'
import type { Writing } from './writing'

export class PutTogether {
  readonly #writing: Writing
  #isUnderWay = false

  constructor(writing: Writing) {
    this.#writing = writing
  }

  /** @param outcome of what was sent last */
  async begin({ theirs, base }: { theirs: Saved; base: Saved | null }, outcome: Outcome): Promise<void> {
    if (this.#isUnderWay) return
    this.#isUnderWay = true
    const writing = this.#writing
    const come = await Promise.all([
      fetched(() => import('./merge-view')),
      alongOf(writing.holder, loadPictures),
    ]).catch(() => null)
    if (!come) {
      // Both lie in the telephone, and are put together when there is coverage.
      this.#isUnderWay = false
      writing.show('elsewhere')
      return isForLater(outcome) ? undefined : writing.sendSoon()
    }
    const [{ differences, together, mergeView }, along] = come
    let [yours, at]: [Content, number | undefined] = [writing.form.read().content, undefined]
    // What she types meanwhile is hers too.
    while (at !== writing.draft?.at) {
      at = writing.draft?.at
      yours = await along.whole(writing.key, writing.form.read().content, base?.content ?? null)
    }
    const parts = differences(base?.content ?? null, yours, theirs.content)
    if (parts.every(({ verdict }) => verdict !== 'both'))
      return this.#take(theirs, together(yours, theirs.content, parts))
    writing.show('conflict')
    mergeView(writing.form.element, yours, theirs.content, parts, (choices) =>
      this.#take(theirs, together(yours, theirs.content, parts, choices)),
    )
  }

  /** Goes on with what was put together, from what the other has saved. */
  async #take(theirs: Saved, content: Content): Promise<void> {
    this.#isUnderWay = false
    const writing = this.#writing
    const { drafts, key, form } = writing
    await drafts.went(key, { ...newWay, base: theirs })
    if (form.isAsking()) {
      // The answers are hers alone: both are one text from here on.
      await drafts.type(key, writing.id, { content, answers: null, ...wishOf(writing.draft) }, Date.now())
      return callBack(() => location.reload())
    }
    writing.draft = await drafts.find(key)
    writing.fill(content)
    writing.keep()
    await writing.written()
    await writing.sending.now()
  }
}
