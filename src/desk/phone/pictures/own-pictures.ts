/** Her pictures as the page works with them: she adds, describes, blurs, and takes away. */
import { day } from '@/domain/day'
import { seal, sealBytes } from '@/domain/kept/sealing'
import type { KeptPicture, PictureFacts } from '../kept-store'
import { changeFacts } from './change-facts'
import { Pictures } from './pictures'

/** What she says of a picture, or takes back. */
export type Said = Partial<Omit<PictureFacts, 'sha256' | 'width' | 'height' | 'consents'>>

/** A picture made anew: nothing of the file that the camera wrote but its pixels. */
export type Pixels = {
  readonly bytes: ArrayBuffer
  readonly width: number
  readonly height: number
}

/** Days after which what was sent lies here no more, whatever has become of its story. */
const keptDays = 30

export class OwnPictures extends Pictures {
  /** @throws where the telephone has no room */
  async add(key: string, text: string, pixels: Pixels, at: number): Promise<void> {
    const facts: PictureFacts = { seen: null, alt: '', consents: [], ...(await known(pixels)) }
    const [bytes, words] = [
      await sealBytes(this.sealingKey, pixels.bytes),
      await seal(this.sealingKey, JSON.stringify(facts)),
    ]
    const { person } = this
    await this.store.change(key, () => ({
      ...{ key, person, text, id: null, at, isUnsent: true, isGoing: false },
      ...{ bytes, facts: words, way: null },
    }))
  }

  /** Keeps what she says of it, beside all else that is known. */
  async say(key: string, said: Said): Promise<void> {
    await this.#change(
      key,
      (facts) => ({ ...facts, ...said }),
      () => ({ isUnsent: true }),
    )
  }

  /** Other pixels in its place: those that it had are kept nowhere. @returns false where it may have left already */
  async redraw(key: string, pixels: Pixels): Promise<boolean> {
    let isRedrawn = false
    const [print, bytes] = [await known(pixels), await sealBytes(this.sealingKey, pixels.bytes)]
    await this.#change(
      key,
      (facts) => ({ ...facts, ...print }),
      ({ isGoing }) => {
        isRedrawn = !isGoing
        return isRedrawn ? { bytes } : undefined
      },
    )
    return isRedrawn
  }

  #change(
    key: string,
    step: (facts: PictureFacts) => PictureFacts,
    beside: (now: KeptPicture) => Partial<KeptPicture> | undefined,
  ): Promise<void> {
    return changeFacts(this.store, this.sealingKey, { key, person: this.person }, step, beside)
  }

  /** Of a text that has another name here since. */
  async moveTo(key: string, text: string): Promise<void> {
    await this.store.change(key, (before) => before && { ...before, text })
  }

  /**
   * What the house has goes when its story is live, or after a month. What has not come there never goes by itself.
   *
   * @param live ids of stories that readers can read
   * @param written keys of texts with something unsent in them, whose pictures are still looked at
   */
  async tidy(now: number, live: ReadonlySet<string>, written: ReadonlySet<string>): Promise<void> {
    for (const { key, text, isUnsent, way } of await this.all()) {
      const isOld = way.sentAt !== null && now - way.sentAt > keptDays * day
      const isLive = way.story !== null && live.has(way.story)
      if (!isUnsent && !written.has(text) && (isOld || isLive)) await this.drop(key)
    }
  }
}

async function known({ bytes, width, height }: Pixels) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { sha256, width, height }
}
