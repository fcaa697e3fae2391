/** The pictures of one person on this telephone, opened one at a time: what is said of each, and how far it has come. */
import { nameOfSealing, seal, unseal, unsealBytes } from '@/domain/kept/sealing'
import type { KeptPicture, PictureFacts, Store } from '../kept-store'

export type PictureWay = {
  /** What is under way, as it was first sent: it is sent again as it is until there is an answer. */
  readonly sending: PictureFacts | null
  /** What the house has been told of it, and since when it has it. */
  readonly sent: PictureFacts | null
  readonly sentAt: number | null
  /** Id of the story that shows it. */
  readonly story: string | null
  /** The house has been told of a no, and shows it nowhere. */
  readonly isClosed?: boolean
  /** Why the house would not have it. */
  readonly refused: string | null
}

const newWay: PictureWay = { sending: null, sent: null, sentAt: null, story: null, refused: null }

export type Picture = Omit<KeptPicture, 'person' | 'bytes' | 'facts' | 'way'> & {
  readonly facts: PictureFacts
  /** Another one as soon as she has said something else. */
  readonly said: string
  readonly way: PictureWay
}

export class Pictures {
  protected readonly store: Store<KeptPicture>
  protected readonly sealingKey: CryptoKey
  readonly person: string

  constructor(store: Store<KeptPicture>, person: string, key: CryptoKey) {
    this.store = store
    this.sealingKey = key
    this.person = person
  }

  /** In the order in which they were added. */
  async all(): Promise<Picture[]> {
    const kept = (await this.store.all(this.person)).sort((a, b) => a.at - b.at)
    const opened = await Promise.all(kept.map((picture) => this.#opened(picture)))
    return opened.filter((picture) => picture !== null)
  }

  async of(text: string): Promise<Picture[]> {
    return (await this.all()).filter((picture) => picture.text === text)
  }

  async find(key: string): Promise<Picture | null> {
    const found = await this.store.one(key, this.person)
    return found ? this.#opened(found) : null
  }

  async #opened({ bytes: _, person: __, facts, way, ...kept }: KeptPicture): Promise<Picture | null> {
    const words = await unseal(this.sealingKey, facts)
    if (words === null) return null
    const wayWords = way && (await unseal(this.sealingKey, way))
    return {
      ...kept,
      said: nameOfSealing(facts),
      facts: JSON.parse(words),
      way: wayWords ? JSON.parse(wayWords) : newWay,
    }
  }

  async bytesOf(key: string): Promise<ArrayBuffer | null> {
    const found = await this.store.one(key, this.person)
    return found ? unsealBytes(this.sealingKey, found.bytes) : null
  }

  /** Notes how far it has come. @returns false where it lies here no more */
  async went(key: string, way: PictureWay, id?: string): Promise<boolean> {
    const sealed = await seal(this.sealingKey, JSON.stringify(way))
    let isHere = false
    await this.store.change(key, (before) => {
      isHere = before !== undefined
      const there = id ?? before?.id ?? null
      const isGoing = there !== null || way.sending !== null
      return before && { ...before, way: sealed, id: there, isGoing }
    })
    return isHere
  }

  /** It stands in its story as it was said then; what she has said of it meanwhile is still to be sent. */
  async arrived({ key, said }: Picture): Promise<void> {
    await this.store.change(
      key,
      (before) => before && (nameOfSealing(before.facts) === said ? { ...before, isUnsent: false } : before),
    )
  }

  async drop(key: string): Promise<void> {
    await this.store.change(key, () => null)
  }
}
