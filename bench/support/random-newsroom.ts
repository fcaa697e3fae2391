/** Everybody of the demonstration at once, each doing something that she may to some text, over the network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { paragraph } from '../../tests/support/rich-text'

type Answer = { readonly status: number; readonly body: Record<string, unknown> }
type Account = { readonly email: string; readonly password: string; readonly roles: readonly string[] }
type Person = Account & { token?: string }

const MOST_STORIES = 60

export class RandomNewsroom {
  /** Acts that were answered with 200 or 201. */
  done = 0
  readonly #people: readonly Person[]
  readonly #stories: string[] = []
  readonly #given: Record<string, unknown>
  #words = 0

  private constructor(
    readonly url: string,
    readonly random: () => number,
    people: readonly Person[],
    given: Record<string, unknown>,
  ) {
    this.#people = people
    this.#given = given
  }

  static async at(url: string, dataDir: string, random: () => number): Promise<RandomNewsroom> {
    const people = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as Person[]
    const newsroom = new RandomNewsroom(url, random, people, {})
    const [story] = (await newsroom.#send(people[0] as Person, 'GET', '/stories?limit=1&depth=0')).body
      .docs as Record<string, unknown>[]
    const { project, summary, municipality } = story ?? {}
    return new RandomNewsroom(url, random, people, { project, summary, municipality })
  }

  /** One act of one person; what the server refuses, or is not there to hear, is none. */
  async act(): Promise<void> {
    const person = this.#oneOf(this.#people) as Person
    const id = this.#oneOf(this.#stories)
    const isNew = !id || (this.#stories.length < MOST_STORIES && this.random() < 0.05)
    const { status } = await (isNew ? this.#begin(person) : this.#goOn(person, id)).catch(() => nobody)
    if (status === 200 || status === 201) this.done += 1
    if (status === 0) await sleep(200)
  }

  async #begin(person: Person): Promise<Answer> {
    const answer = await this.#send(person, 'POST', '/stories?draft=true', {
      ...this.#given,
      title: `Berättelse ${++this.#words}`,
      body: paragraph('Vi gjorde något tillsammans.'),
    })
    const { id } = (answer.body.doc ?? {}) as { id?: string }
    if (id) this.#stories.push(id)
    return answer
  }

  /** Writes in it, or takes one of the steps that are open to her. */
  async #goOn(person: Person, id: string): Promise<Answer> {
    if (this.random() < 0.15)
      return this.#send(person, 'PATCH', `/stories/${id}?draft=true`, {
        title: `Ändrad ${++this.#words}`,
        body: paragraph(`Orden är ${this.#words}.`),
        ...(this.random() < 0.2 && { slug: `flyttad-${this.#words}` }),
      })
    const { body } = await this.#send(person, 'GET', `/stories/${id}/workflow`)
    const open = Object.entries((body.transitions ?? {}) as Record<string, { allowed: boolean }>)
    const name = this.#oneOf(open.filter(([, { allowed }]) => allowed).map(([name]) => name))
    if (!name) return nobody
    return this.#send(person, 'POST', `/stories/${id}/transitions/${name}`, {
      expected: body.version,
      note: 'Ett av tio tusen steg.',
      reason: 'outdated',
      reasons: [{ field: 'title', text: 'Skriv om rubriken.' }],
      at: new Date(Date.now() + 2000 + this.random() * 20_000).toISOString(),
    })
  }

  async #send(person: Person, method: string, path: string, body?: unknown): Promise<Answer> {
    person.token ??= await this.#signIn(person)
    return this.#ask(method, path, { authorization: `JWT ${person.token}` }, body)
  }

  async #signIn({ email, password }: Person): Promise<string> {
    const { body } = await this.#ask('POST', '/users/login', {}, { email, password })
    return String(body.token)
  }

  /** Each request from another network: what is bounded is not what is looked at here. */
  async #ask(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
    const network = Array.from({ length: 3 }, () => Math.floor(this.random() * 256)).join('.')
    const reply = await fetch(`${this.url}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.${network}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
  }

  #oneOf<One>(those: readonly One[]): One | undefined {
    return those[Math.floor(this.random() * those.length)]
  }
}

const nobody: Answer = { status: 0, body: {} }
