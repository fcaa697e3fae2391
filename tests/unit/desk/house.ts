/** A house that a telephone talks to in a test: stories with versions, one request at a time, and no coverage on demand. */
import type { Ask, Told } from '@/desk/api'
import { type Content, contentOf, emptyContent } from '@/desk/content'
import { Drafts } from '@/desk/phone/drafts'
import type { KeptPicture, KeptText, Store } from '@/desk/phone/kept-store'
import { goingAlong } from '@/desk/phone/pictures/going-along'
import { OwnPictures } from '@/desk/phone/pictures/own-pictures'
import type { Upload } from '@/desk/phone/pictures/upload'
import { sealingKey } from '@/domain/kept/sealing'

/** What the telephone's database does, without one. */
export function memoryStore<Row extends { person: string } = KeptText>(): Store<Row> & {
  readonly texts: Map<string, Row>
} {
  const texts = new Map<string, Row>()
  return {
    texts,
    all: async (person) =>
      [...texts.values()].filter((text) => text.person === person).map((text) => ({ ...text })),
    has: async (person) => [...texts.values()].some((text) => text.person === person),
    async one(key, person) {
      const text = texts.get(key)
      return text?.person === person ? { ...text } : undefined
    },
    async change(key, change) {
      const after = change(texts.get(key))
      if (after === null) texts.delete(key)
      else if (after) texts.set(key, after)
    },
  }
}

export const aKey = (letter: string): Promise<CryptoKey> => sealingKey(letter.repeat(43))

export async function aPhone(person = 'anna', store = memoryStore()) {
  return { store, drafts: new Drafts(store, person, await aKey(person[0] ?? 'a')) }
}

/** A telephone with pictures, and what goes along from it. */
export async function aPhoneWithPictures(
  upload: Upload,
  stores = { texts: memoryStore(), pictures: memoryStore<KeptPicture>() },
) {
  const { drafts } = await aPhone('anna', stores.texts)
  const pictures = new OwnPictures(stores.pictures, 'anna', await aKey('a'))
  const along = goingAlong(pictures, upload, () => {})
  return { stores, drafts, pictures, along }
}

export const content = (change: Partial<Content> = {}): Content => ({ ...emptyContent, ...change })

type Story = {
  id: string
  version: number
  content: Content
  /** What was sent in, each time. */
  readonly sentIn: Content[]
  isIn: boolean
}
type Media = { readonly id: string; said: Readonly<Record<string, unknown>>; readonly bytes: string }

export class House {
  readonly stories: Story[] = []
  readonly media: Media[] = []
  /** Ids of the pictures that somebody said no to. */
  readonly closed: string[] = []
  readonly #keys = new Map<string, string>()
  readonly #asked = new Map<string, string>()
  signedIn: string | null = 'anna'
  /** Before: the request is lost on its way. After: it has arrived, and its answer is lost. */
  loses: 'nothing' | 'request' | 'answer' = 'nothing'
  readonly asked: string[] = []
  /** What the gate says to a text that is sent in. */
  gate: object | null = null
  refuses: { status: number; body: unknown } | null = null

  readonly ask: Ask = async (method, path, { body, headers = {} } = {}) => {
    this.asked.push(`${method} ${path.split('?')[0]}`)
    if (this.loses === 'request') return { status: 0, body: null }
    const told = this.#answer(method, path, body as Record<string, unknown>, headers)
    return this.loses === 'answer' ? { status: 0, body: null } : told
  }

  readonly askAs = () => this.ask

  /** Once for each key, and the same request under it. */
  readonly upload: Upload = async (path, { key, form }, told) => {
    this.asked.push(`POST ${path.split('?')[0]}`)
    if (this.loses === 'request') return { status: 0, body: null }
    const said = String(form.get('_payload'))
    const bytes = await (form.get('file') as Blob).text()
    told(1)
    if (this.refuses) return this.refuses
    const answer = this.#receive(key, said, bytes)
    return this.loses === 'answer' ? { status: 0, body: null } : answer
  }

  #receive(key: string, said: string, bytes: string): Told {
    const known = this.#asked.get(key)
    if (known !== undefined && known !== said + bytes)
      return { status: 422, body: { because: 'handInKeyUsed', message: 'Ett annat.' } }
    this.#asked.set(key, said + bytes)
    const id = this.#keys.get(key) ?? `0000000${this.media.length}-0000-4000-8000-000000000000`
    if (!this.#keys.has(key)) this.media.push({ id, said: JSON.parse(said), bytes })
    this.#keys.set(key, id)
    return { status: 201, body: { doc: { id } } }
  }

  #aboutMedia(method: string, path: string, body: Record<string, unknown>): Told {
    const at = this.media.findIndex(({ id }) => path.includes(id))
    const found = this.media[at]
    if (!found) return { status: 404, body: null }
    if (method === 'DELETE') this.media.splice(at, 1)
    else if (path.endsWith('/closing')) this.closed.push(found.id)
    else found.said = body
    return { status: 200, body: {} }
  }

  /** As a colleague does in the admin. */
  saves(id: string, change: Partial<Content>): void {
    const story = this.#story(id)
    story.version += 1
    story.content = { ...story.content, ...change }
  }

  #story(id: string | undefined): Story {
    const found = this.stories.find((story) => story.id === id)
    if (!found) throw new Error(`There is no story ${id}.`)
    return found
  }

  #answer(
    method: string,
    path: string,
    body: Record<string, unknown>,
    headers: Readonly<Record<string, string>>,
  ): Told {
    if (path.startsWith('/users/me'))
      return {
        status: 200,
        body: this.signedIn ? { user: { id: this.signedIn }, token: 't' } : { user: null },
      }
    if (this.refuses && method !== 'GET') return this.refuses
    if (path.startsWith('/media')) return this.#aboutMedia(method, path, body)
    const id = /stories\/([\w-]+)/.exec(path)?.[1]
    if (path.includes('/transitions/')) return this.#move(this.#story(id), path)
    if (method === 'POST') return this.#create(body, headers['Idempotency-Key'] ?? '')
    if (method === 'PATCH') return this.#change(this.#story(id), body, headers['If-Match'])
    if (path.includes('/workflow')) return { status: 200, body: standingOf(this.#story(id)) }
    const story = this.#story(/equals]=([\w-]+)/.exec(path)?.[1])
    return { status: 200, body: { docs: [{ id: `v${story.version}`, version: story.content }] } }
  }

  #move(story: Story, path: string): Told {
    const isSubmit = path.endsWith('/submit')
    if (story.isIn === isSubmit)
      return { status: 409, body: { because: 'wrongState', message: 'Redan inne.' } }
    if (isSubmit && this.gate) return { status: 422, body: this.gate }
    story.isIn = isSubmit
    if (isSubmit) story.sentIn.push(story.content)
    return { status: 200, body: {} }
  }

  #create(body: Record<string, unknown>, key: string): Told {
    const known = this.#keys.get(key)
    if (known) return { status: 201, body: { doc: { id: known } } }
    const id = `story-${this.stories.length + 1}`
    this.stories.push({ id, version: 1, content: contentOf(body), sentIn: [], isIn: false })
    this.#keys.set(key, id)
    return { status: 201, body: { doc: { id } } }
  }

  #change(story: Story, body: Record<string, unknown>, seen = ''): Told {
    if (seen !== `"v${story.version}"`)
      return { status: 409, body: { errors: [{ message: 'Ändrad', data: { because: 'staleVersion' } }] } }
    story.version += 1
    story.content = { ...story.content, ...contentOf({ ...story.content, ...body }) }
    return { status: 200, body: { doc: { id: story.id } } }
  }
}

const standingOf = ({ isIn, sentIn }: Story) => ({
  state: isIn ? 'submitted' : 'draft',
  live: 'never',
  claimant: null,
  history: sentIn.map(() => ({ name: 'submit', to: 'submitted' })),
  transitions: { submit: { allowed: !isIn }, withdrawSubmission: { allowed: isIn } },
})
