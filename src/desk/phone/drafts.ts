/** The texts of one person on this telephone, opened: what she typed, and how far it has come. */
import { day } from '@/domain/day'
import { nameOfSealing, seal, unseal } from '@/domain/kept/sealing'
import type { Answers, Content } from '../content'
import type { KeptText, Store } from './kept-store'
import type { Refusal } from './refusal'

export type Typed = {
  readonly content: Content
  /** While she answers the three questions. */
  readonly answers: Answers | null
  /** When she wished that it be sent in: it is, once the house has all of it. */
  readonly wishedAt?: number
}

export type Saved = { readonly version: string; readonly content: Content }

export type Way = {
  /** As the house had it when hers and the house's were last the same. */
  readonly base: Saved | null
  /** What is under way, as it was first sent: it is sent again as it is until there is an answer. */
  readonly sending: Content | null
  /** What somebody saved meanwhile; nothing is sent before she has put both together. */
  readonly theirs: Saved | null
  /** Why the house would not have it, and of when that was. */
  readonly refused: { readonly why: string; readonly at: number } | null
  /** Of the wish of that moment: it is under way since the text had been sent in that often. */
  readonly sendingIn?: { readonly wishedAt: number; readonly before: number }
  /** Why it was not sent in, by the wish of that moment. */
  readonly notSentIn?: Refusal & { readonly wishedAt: number }
}

export type Draft = Pick<KeptText, 'key' | 'id' | 'at' | 'isUnsent'> & {
  readonly typed: Typed
  readonly way: Way
  /** Another one as soon as it has come further. */
  readonly come?: string
}

export const newWay: Way = { base: null, sending: null, theirs: null, refused: null }

type Wish = Pick<Draft, 'typed' | 'way'>

/** Why it was not sent in, for as long as that is the wish that she has. */
export const refusalOfWish = ({ typed, way: { notSentIn } }: Wish): Way['notSentIn'] | null =>
  notSentIn?.wishedAt === typed.wishedAt ? notSentIn : null

/** Whether it is to be sent in. What was refused once is not tried again before she says so. */
export const isWished = (draft: Wish): boolean => draft.typed.wishedAt !== undefined && !refusalOfWish(draft)

/** What goes along with whatever else is typed, until she takes it back. */
export const wishOf = (draft: Pick<Draft, 'typed'> | null): Pick<Typed, 'wishedAt'> => {
  const { wishedAt } = draft?.typed ?? {}
  return wishedAt === undefined ? {} : { wishedAt }
}

type Sent = { readonly at: number; readonly typed?: Typed }

/** Days after which what was sent need not lie here any more. */
const keptDays = 7

export class Drafts {
  readonly #store: Store
  readonly #key: CryptoKey
  readonly person: string

  constructor(store: Store, person: string, key: CryptoKey) {
    this.#store = store
    this.#key = key
    this.person = person
  }

  /** @param slug key or id */
  async find(slug: string): Promise<Draft | null> {
    const found =
      (await this.#store.one(slug, this.person)) ??
      (await this.#store.all(this.person)).find(({ id }) => id === slug)
    return found ? this.#opened(found) : null
  }

  /** In the order in which they were written. */
  async all(): Promise<Draft[]> {
    const kept = (await this.#store.all(this.person)).sort((a, b) => a.at - b.at)
    const opened = await Promise.all(kept.map((text) => this.#opened(text)))
    return opened.filter((draft) => draft !== null)
  }

  async #opened({ typed, way, ...kept }: KeptText): Promise<Draft | null> {
    const words = await unseal(this.#key, typed)
    if (words === null) return null
    const wayWords = way && (await unseal(this.#key, way))
    return {
      ...{ ...kept, typed: JSON.parse(words), way: wayWords ? JSON.parse(wayWords) : newWay },
      ...(way && { come: nameOfSealing(way) }),
    }
  }

  /** Keeps what she typed. @throws where the telephone has no room */
  async type(key: string, id: string | null, typed: Typed, at: number): Promise<void> {
    const sealed = await seal(this.#key, JSON.stringify(typed))
    await this.#store.change(key, (before) => ({
      ...(before ?? { key, person: this.person, id, way: null }),
      at,
      isUnsent: true,
      typed: sealed,
    }))
  }

  /**
   * Begins from what the house has, in the place of what lies here as sent.
   *
   * @param seen as it lay here before the house was asked: what has come further since is newer
   * @returns whether it did
   */
  async begin(
    key: string,
    { id, typed, way }: Pick<Draft, 'id' | 'typed' | 'way'>,
    seen: Draft | null,
    at: number,
  ): Promise<boolean> {
    const words = await seal(this.#key, JSON.stringify(typed))
    const wayWords = await seal(this.#key, JSON.stringify(way))
    let isBegun = false
    await this.#store.change(key, (before) => {
      const come = before?.way ? nameOfSealing(before.way) : undefined
      isBegun = before?.at === seen?.at && come === seen?.come
      const row = { key, person: this.person, id, at, isUnsent: false, typed: words, way: wayWords }
      return isBegun ? row : undefined
    })
    return isBegun
  }

  /**
   * Notes how far it has come.
   *
   * @param sent when nothing typed since then waits any more, and with what went along
   */
  async went(key: string, way: Way, { id, sent }: { id?: string; sent?: Sent } = {}): Promise<void> {
    const sealed = await seal(this.#key, JSON.stringify(way))
    const typed = sent?.typed && (await seal(this.#key, JSON.stringify(sent.typed)))
    await this.#store.change(
      key,
      (before) =>
        before && {
          ...before,
          way: sealed,
          id: id ?? before.id,
          ...(sent?.at === before.at && { isUnsent: false, ...(typed && { typed }) }),
        },
    )
  }

  /** @param at only where nothing was typed since then @returns whether it lies here no more */
  async remove(key: string, at?: number): Promise<boolean> {
    let isRemoved = true
    await this.#store.change(key, (before) => {
      isRemoved = at === undefined || before === undefined || before.at === at
      return isRemoved ? null : undefined
    })
    return isRemoved
  }

  /** What was sent long ago goes; what was not, never. @param waiting texts that something else waits for */
  async tidy(now: number, waiting: ReadonlySet<string> = new Set()): Promise<void> {
    for (const row of await this.#store.all(this.person)) {
      const { key, at, isUnsent } = row
      if (isUnsent || waiting.has(key) || now - at <= keptDays * day) continue
      const draft = await this.#opened(row)
      if (!draft || !isWished(draft)) await this.remove(key, at)
    }
  }
}
