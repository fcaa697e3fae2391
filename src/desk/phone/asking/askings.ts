/** What one person has asked on this telephone, opened. */
import { seal, unseal } from '@/domain/kept/sealing'
import { changeOpened } from '../change-opened'
import type { Holder, KeptAsked, Store } from '../kept-store'
import { phoneAsked } from '../kept-store'
import { type Asked, aged } from './asked'

export type Kept = Asked & { readonly key: string; readonly text: string; readonly at: number }

export class Askings {
  readonly #store: Store<KeptAsked>
  readonly #key: CryptoKey
  readonly person: string

  constructor(store: Store<KeptAsked>, person: string, key: CryptoKey) {
    this.#store = store
    this.#key = key
    this.person = person
  }

  /** In the order in which they were asked. */
  async all(): Promise<Kept[]> {
    const rows = (await this.#store.all(this.person)).sort((a, b) => a.at - b.at)
    const opened = await Promise.all(rows.map((row) => this.#opened(row)))
    return opened.filter((asked) => asked !== null)
  }

  async find(key: string): Promise<Kept | null> {
    const row = await this.#store.one(key, this.person)
    return row ? this.#opened(row) : null
  }

  async #opened({ key, text, at, sealed }: KeptAsked): Promise<Kept | null> {
    const words = await unseal(this.#key, sealed)
    return words === null ? null : { ...(JSON.parse(words) as Asked), key, text, at }
  }

  async add(key: string, text: string, asked: Asked, at: number): Promise<void> {
    const row = { key, person: this.person, text, at, ...(await this.#sealed(asked)) }
    await this.#store.change(key, () => row)
  }

  async #sealed(asked: Asked): Promise<Pick<KeptAsked, 'isUnsent' | 'sealed'>> {
    const sealed = await seal(this.#key, JSON.stringify(asked))
    return { isUnsent: asked.state.stage === 'waiting', sealed }
  }

  /**
   * One step further, from whatever it has become meanwhile.
   *
   * @param step null leaves nothing
   * @returns what is kept now
   */
  async change(key: string, step: (asked: Asked, at: number) => Asked | null): Promise<Asked | null> {
    let after: Asked | null = null
    const { person } = this
    const isChanged = await changeOpened(
      this.#store,
      { key, person },
      ({ sealed }) => sealed,
      async (row) => {
        const opened = await this.#opened(row)
        if (!opened) return null
        const { key: _key, text: _text, at, ...before } = opened
        after = step(before, at)
        const next = after && (await this.#sealed(after))
        return (now) => next && { ...now, ...next }
      },
    )
    return isChanged ? after : null
  }

  async tidy(now: number): Promise<void> {
    for (const { key, text: _, at, ...asked } of await this.all())
      if (aged(asked, at, now) !== asked) await this.change(key, (one) => aged(one, at, now))
  }
}

export const askingsOf = ({ person, key }: Holder): Askings => new Askings(phoneAsked, person.id, key)
