/** The site of a Finnish organisation: on a build of its own, begun empty, and filled by its people as people would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import { layOver, translated } from '../../../example/lay-over'
import { anotherOrganisation } from '../../../scripts/check/another-organisation'
import { aPdf } from '../../support/raw-pdf'
import { fromHere } from './accounts'
import { codeFrom } from './codes'
import { type Entry, finnishContent } from './finnish-content'

const port = 3219

export type FinnishSite = {
  readonly url: string
  readonly dataDir: string
  readonly end: () => Promise<void>
}

/** @param url where it listens */
export async function startEmpty(): Promise<FinnishSite> {
  const url = `http://localhost:${port}`
  const dataDir = await mkdtemp(join(tmpdir(), 'beratta-empty-'))
  const server: ChildProcess = spawn(
    process.execPath,
    ['scripts/start.mjs', 'src/serve/main.ts', '--empty'],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        ...anotherOrganisation,
        PORT: String(port),
        SERVER_URL: url,
        DATA_DIR: dataDir,
        SECOND_FACTOR: '1',
      },
    },
  )
  const isUp = () =>
    fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await isUp())) {
    if (server.exitCode !== null) throw new Error('The other organisation’s server did not start.')
    await sleep(500)
  }
  const end = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url, dataDir, end }
}

export type Account = { readonly name: string; readonly email: string; readonly password: string }

export const first: Account = {
  name: 'Anna Första',
  email: 'anna@kertomo.example',
  password: 'elva älgar äter äpplen',
}

/** Every mail that the installation has written. */
export const mailsOf = ({ dataDir }: FinnishSite): string[] =>
  globSync(join(dataDir, 'mail/*.eml')).map((path) =>
    readFileSync(path, 'utf8')
      .replaceAll(/=\r?\n/g, '')
      .replaceAll('=3D', '='),
  )

/** Somebody who is signed in, as the API knows her. */
class Person {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  /** With an app of hers, which she sets up on the way. */
  static async signIn(
    url: string,
    { email, password }: Pick<Account, 'email' | 'password'>,
  ): Promise<Person> {
    const nobody = new Person(url, '')
    const refused = await nobody.ask('POST', '/users/login', { email, password })
    const ticket = /"ticket":"([^"]+)"/.exec(await refused.text())?.[1]
    const { secret } = await nobody.send('POST', '/users/second-factor/begin', { ticket })
    const code = codeFrom(String(secret))
    const { token } = await nobody.send('POST', '/users/second-factor/confirm', { ticket, code })
    return new Person(url, String(token))
  }

  /** @throws with the answer, where it is a refusal */
  async send(method: string, path: string, body?: object | FormData): Promise<Record<string, unknown>> {
    const answer = await this.ask(method, path, body)
    const said = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said}`)
    return JSON.parse(said)
  }

  ask(method: string, path: string, body?: object | FormData): Promise<Response> {
    const isForm = body instanceof FormData
    return fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...fromHere,
        ...(this.token && { authorization: `JWT ${this.token}` }),
        ...(body && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  /** A document, with a file or without. */
  async make(kind: string, data: object, file?: File): Promise<string> {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    if (file) form.set('file', file)
    const { doc } = await this.send('POST', `/${kind}?depth=0`, file ? form : data)
    return (doc as { id: string }).id
  }
}

/** Invited by mail, like everybody, and in with the password that she has chosen. */
async function colleague(site: FinnishSite, admin: Person, name: string, role: string): Promise<Person> {
  const email = `${role}@kertomo.example`
  await admin.send('POST', '/users/invite', { name, email, roles: [role], locale: 'fi' })
  const linkIn = (mail: string) => /\/admin\/welcome\?token=([\w-]+)/.exec(mail)?.[1]
  const mail = () => mailsOf(site).find((one) => one.includes(`To: ${email}`))
  while (!mail()) await sleep(200)
  const password = 'seitsemän takkia eteisessä'
  await admin.send('POST', '/users/reset-password', { token: linkIn(mail() ?? ''), password })
  return Person.signIn(site.url, { email, password })
}

/**
 * Writes everything there is, has it reviewed by somebody else, and published.
 * @param token the session of the first of its people
 */
export async function fill(site: FinnishSite, token: string): Promise<void> {
  const author = new Person(site.url, token)
  const reviewer = await colleague(site, author, 'Riikka Lukija', 'reviewer')
  const safeguarding = await colleague(site, author, 'Tuula Turva', 'safeguarding')
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2f6f4f' } })
    .jpeg()
    .toBuffer()
  const ids = new Map<string, string>([
    [
      'file',
      await author.make(
        'files',
        { name: 'Opas' },
        new File([new Uint8Array(aPdf({}))], 'opas.pdf', { type: 'application/pdf' }),
      ),
    ],
    [
      'picture',
      await author.make(
        'media',
        { alt: 'Vihreä seinä kerhotalossa', depicts: 'nobody' },
        new File([new Uint8Array(picture)], 'seina.jpg', { type: 'image/jpeg' }),
      ),
    ],
  ])
  for (const entry of finnishContent) {
    const id = await write(author, entry, ids)
    if (entry.key) ids.set(entry.key, id)
    const path = entry.isGlobal ? `/globals/${entry.kind}` : `/${entry.kind}/${id}`
    if (entry.kind === 'projects')
      await safeguarding.send('POST', `${path}/children-in-care`, { answer: 'no' })
    for (const [who, name] of [
      [author, 'submit'],
      [reviewer, 'claim'],
      [reviewer, 'approve'],
      [reviewer, 'publish'],
    ] as const) {
      const { version } = await who.send('GET', `${path}/workflow`)
      await who.send('POST', `${path}/transitions/${name}`, { expected: version })
    }
  }
}

async function write(author: Person, entry: Entry, ids: ReadonlyMap<string, string>): Promise<string> {
  const { kind, isGlobal, shared = {}, texts } = entry
  const resolved = (fields: object) =>
    JSON.parse(JSON.stringify(fields).replaceAll(/ref:(\w+)/g, (_, key) => ids.get(key) ?? `no ${key}`))
  const ask = (locale: string) => `?draft=true&depth=0&locale=${locale}`
  const path = isGlobal ? `/globals/${kind}` : `/${kind}`
  const made = await author.send('POST', path + ask('fi'), resolved(layOver(shared, texts.fi)))
  const saved = (isGlobal ? made.result : made.doc) as { id: string }
  for (const locale of ['sv', 'en'] as const) {
    const own = texts[locale]
    if (!own) continue
    const to = isGlobal ? path : `${path}/${saved.id}`
    await author.send(isGlobal ? 'POST' : 'PATCH', to + ask(locale), translated(saved as never, own))
  }
  return saved.id
}
