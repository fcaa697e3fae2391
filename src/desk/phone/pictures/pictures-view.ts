/** The pictures of one text: adding, saying what they show, blurring, and where each stands. */
import { filled, html } from '../../html'
import { askFirst } from '../ask-first'
import type { Holder } from '../kept-store'
import { news } from '../news'
import { page } from '../page'
import { imageOf, picturesInHouse } from '../read-pictures'
import { roomFor } from '../room'
import { blurView } from './blur-view'
import { type Acts, Card } from './card'
import { blurred, cleaned } from './clean'
import type { Host } from './host'
import { type Progress, picturesOf, progress } from './on-phone'
import type { OwnPictures, Said } from './own-pictures'
import type { Picture } from './pictures'
import { picturesIn, showsPicture, withoutPicture } from './placing'
import { notePreparing, takeLost } from './preparing'

export { refusalOfPictures } from './left'
export { alongOf } from './on-phone'
export { tidy } from './tidy'

const { pictures: say } = page.words ?? {}

/** @param place with the buttons, and room for the pictures and a sentence */
export async function openPictures(place: HTMLElement, holder: Holder, host: Host): Promise<View> {
  const view = new View(place, picturesOf(holder), host)
  await view.open()
  return view
}

class View {
  readonly #place: HTMLElement
  readonly #pictures: OwnPictures
  readonly #host: Host
  readonly #cards = new Map<string, Card>()
  /** One at a time: a telephone has little memory, and hers come in the order in which she chose them. */
  #queue: Promise<unknown> = Promise.resolve()
  readonly #unsaid = new Map<string, Said>()
  #drawing: Promise<void> = Promise.resolve()
  #added = 0
  #preparing = 0

  constructor(place: HTMLElement, pictures: OwnPictures, host: Host) {
    this.#place = place
    this.#pictures = pictures
    this.#host = host
  }

  async open(): Promise<void> {
    const { text, shown } = this.#host
    for (const { key, id, facts, isGoing, text: of } of await this.#pictures.all()) {
      // The text may have gone from here and come again under another name.
      if (id && of !== text && showsPicture(shown(), id)) await this.#pictures.moveTo(key, text)
      if (of === text && facts.isRemoved && !isGoing) await this.#pictures.drop(key)
    }
    progress.addEventListener('message', ({ data }: MessageEvent<Progress>) =>
      this.#cards.get(data.key)?.progress(data.share),
    )
    news.addEventListener('message', () => void this.draw())
    const lost = takeLost(text)
    if (lost > 0) this.#tell([lost === 1 ? say.lostOne : filled(say.lost, { count: lost })])
    await this.draw()
    void this.#showOthers()
  }

  /** Those that the house has and the telephone has not, or no more. */
  async #showOthers(): Promise<void> {
    const here = (await this.#pictures.all()).map(({ id }) => id)
    const others = picturesIn(this.#host.shown()).filter((id) => !here.includes(id))
    const shown = (await picturesInHouse(others)).map(
      (picture) => html`<li class="shot">${imageOf(picture)}<p role="status">${say.arrived}</p></li>`,
    )
    this.#place.querySelector('[data-shots]')?.insertAdjacentHTML('beforeend', html`${shown}`.text)
  }

  add(files: readonly File[]): Promise<void> {
    this.#prepare(files.length)
    const added = this.#queue.then(() => this.#addAll(files))
    this.#queue = added.catch(() => undefined)
    return added
  }

  #prepare(more: number): void {
    this.#preparing += more
    notePreparing(this.#host.text, this.#preparing)
  }

  async #addAll(files: readonly File[]): Promise<void> {
    const mistakes: string[] = []
    // The text is there to come back to, also where none of them gets ready.
    await this.#host.hold()
    for (const file of files) {
      this.#tell([filled(say.working, { name: file.name })])
      const mistake = await this.#addOne(file)
      if (mistake) mistakes.push(filled(say[mistake], { name: file.name }))
      this.#prepare(-1)
    }
    this.#tell(mistakes)
  }

  /** @returns why it was not taken; the others are none the worse for it */
  async #addOne(file: File): Promise<'tooLarge' | 'heic' | 'notPicture' | 'full' | null> {
    const pixels = await cleaned(file)
    if (typeof pixels === 'string') return pixels
    if (!(await roomFor(pixels.bytes.byteLength))) return 'full'
    // Of two in one moment the first is the first.
    this.#added = Math.max(Date.now(), this.#added + 1)
    try {
      await this.#pictures.add(crypto.randomUUID(), this.#host.text, pixels, this.#added)
    } catch {
      return 'full'
    }
    await this.draw()
    return null
  }

  #tell(sentences: readonly string[]): void {
    const line = this.#place.querySelector('[data-told]')
    line?.replaceChildren(
      ...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })),
    )
  }

  /** As they lie here now; one after the other, so that an older view never comes after a newer one. */
  draw(): Promise<void> {
    this.#drawing = this.#drawing.then(() => this.#drawNow())
    return this.#drawing
  }

  async #drawNow(): Promise<void> {
    if (!this.#host.mayWrite()) return
    const list = this.#place.querySelector('[data-shots]')
    const pictures = (await this.#pictures.of(this.#host.text)).filter(({ facts }) => !facts.isRemoved)
    for (const [key, card] of this.#cards) {
      if (pictures.some((picture) => picture.key === key)) continue
      card.element.remove()
      this.#cards.delete(key)
    }
    for (const picture of pictures) {
      const known = this.#cards.get(picture.key)
      const number = pictures.indexOf(picture) + 1
      if (known) known.update(picture, number)
      else list?.append(this.#begin(picture, number).element)
      // What could not be drawn before is drawn when there is memory again.
      if (known?.isUndrawn) void this.#show(picture.key)
    }
  }

  #begin(picture: Picture, number: number): Card {
    const { key } = picture
    const card = new Card(picture, number, this.#acts(key))
    this.#cards.set(key, card)
    void this.#show(key)
    return card
  }

  async #show(key: string): Promise<void> {
    const bytes = await this.#pictures.bytesOf(key)
    if (bytes) await this.#cards.get(key)?.show(bytes)
  }

  #acts(key: string): Acts {
    return {
      say: (said) => this.#say(key, said),
      blur: () => this.#blur(key),
      remove: () => this.#remove(key),
      again: () => this.#send(key),
      goOn: () => this.#goOn(key),
    }
  }

  /** At every letter; while one is written down the next are gathered. */
  async #say(key: string, said: Said): Promise<void> {
    this.#unsaid.set(key, { ...this.#unsaid.get(key), ...said })
    const written = this.#queue.then(async () => {
      const gathered = this.#unsaid.get(key)
      this.#unsaid.delete(key)
      if (gathered) await this.#pictures.say(key, gathered)
    })
    this.#queue = written.catch(() => this.#tell([say.full]))
    await this.#queue
  }

  /** To the next picture that she has not said is done, or, of the last, to where the next would be added. */
  async #goOn(key: string): Promise<void> {
    await this.draw()
    const all = (await this.#pictures.of(this.#host.text)).filter(({ facts }) => !facts.isRemoved)
    const at = all.findIndex((picture) => picture.key === key)
    const inOrder = [...all.slice(at + 1), ...all.slice(0, at)]
    const next = inOrder.find(({ facts }) => !facts.isDone && !facts.isDeclined)
    const heading = next && this.#cards.get(next.key)?.element.querySelector('h3')
    const place = heading ?? this.#place.querySelector('h2')
    place?.focus()
    place?.scrollIntoView({ block: 'start' })
  }

  async #send(key: string): Promise<void> {
    const picture = await this.#pictures.find(key)
    if (picture?.way.refused) await this.#pictures.went(key, { ...picture.way, refused: null })
    await this.draw()
    await this.#host.send()
    await this.draw()
  }

  /** What she sees as blurred is so in the pixels, and nothing else is kept. */
  async #blur(key: string): Promise<void> {
    await this.#queue
    const bytes = await this.#pictures.bytesOf(key)
    const regions = bytes && (await blurView(bytes))
    if (!bytes || !regions) return
    const pixels = await blurred({ bytes }, regions)
    const isDrawn = pixels && (await this.#pictures.redraw(key, pixels).catch(() => false))
    if (!isDrawn) this.#tell([say.notBlurred])
    await this.#show(key)
  }

  async #remove(key: string): Promise<void> {
    const { removeTitle: title, removeHelp: help, cancel: no, remove: yes } = say
    if (!(await askFirst({ title, help, no, yes }))) return
    const picture = await this.#pictures.find(key)
    if (!picture) return
    const { id, isGoing } = picture
    if (!isGoing) await this.#pictures.drop(key)
    else await this.#pictures.say(key, { isRemoved: true })
    if (id) this.#host.change((content) => withoutPicture(content, id))
    await this.draw()
    this.#place.querySelector<HTMLElement>('h2')?.focus()
    await this.#host.send()
  }
}
