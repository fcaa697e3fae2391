/** The demo accounts of the installation under test, and signing in as one of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { sessionCookie } from '../../../src/domain/session-cookie'

type Account = { name: string; email: string; password: string; roles: string[]; municipality: string | null }

const accounts = (): Account[] =>
  JSON.parse(
    readFileSync(`${process.env.E2E_DATA_DIR ?? '.data-e2e'}/demo-accounts.json`, 'utf8'),
  ) as Account[]

const boden = '2582'

export const who = {
  leaderOfBoden: () => find(({ municipality }) => municipality === boden),
  editor: () => find(({ roles }) => roles.includes('editor')),
  reviewer: () => find(({ roles }) => roles.includes('reviewer')),
  otherReviewer: () =>
    find(
      ({ roles }, index) =>
        roles.includes('reviewer') && index > accounts().findIndex((one) => one.roles.includes('reviewer')),
    ),
  safeguarding: () => find(({ roles }) => roles.includes('safeguarding')),
  admin: () => find(({ roles }) => roles.includes('admin')),
} as const

export type Who = keyof typeof who

function find(fits: (account: Account, index: number) => boolean): Account {
  const account = accounts().find(fits)
  if (!account) throw new Error('There is no such demo account.')
  return account
}

/** Signs in by the form, as people do. */
export async function signInByForm(page: Page, name: Who): Promise<void> {
  await page.goto('/admin/login')
  await enter(page, who[name]())
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}

/** Fills in the sign-in form and sends it. */
export async function enter(page: Page, { email, password }: Pick<Account, 'email' | 'password'>) {
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
}

type Session = {
  readonly token: string
  readonly cookies: Awaited<ReturnType<APIRequestContext['storageState']>>['cookies']
}

const sessions = new Map<Who, Session>()

/** One for each person and run, so that a journey is no hail of sign-ins. */
async function sessionOf(request: APIRequestContext, name: Who): Promise<Session> {
  const known = sessions.get(name)
  if (known) return known
  const { email, password } = who[name]()
  const answer = await request.post('/api/users/login', { headers: fromHere, data: { email, password } })
  const { token } = (await answer.json()) as { token: string }
  const { cookies } = await request.storageState()
  const session = { token, cookies: cookies.filter((cookie) => cookie.name === sessionCookie) }
  sessions.set(name, session)
  return session
}

/** A token for the API. */
export const tokenOf = async (request: APIRequestContext, name: Who) => (await sessionOf(request, name)).token

/** Signed in already, as if she had come by the form: that is another's test, and two pages to draw. */
export async function signIn(page: Page, name: Who): Promise<void> {
  await page.context().addCookies([...(await sessionOf(page.request, name)).cookies])
}

/** What a browser says of a request from a page of the site; without it the front takes no write that has a cookie. */
export const fromHere = { 'sec-fetch-site': 'same-origin' }

/** Sends JSON as somebody. */
export async function send(
  request: APIRequestContext,
  name: Who,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  data?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await request.fetch(`/api${path}`, {
    method,
    headers: { ...fromHere, authorization: `JWT ${await tokenOf(request, name)}` },
    ...(data !== undefined && { data }),
  })
  return { status: answer.status(), body: (await answer.json().catch(() => ({}))) as Record<string, unknown> }
}

/** What somebody new chooses. */
export const newPassword = 'sju nya kappor i hallen'

/** The link in the newest mail that invites to an account. */
export async function linkInMail(address: string): Promise<string> {
  const folder = join(process.env.E2E_DATA_DIR ?? '.data-e2e', 'mail')
  const look = () =>
    (existsSync(folder) ? readdirSync(folder) : []) // the first mail makes it
      .map((name) =>
        readFileSync(join(folder, name), 'utf8')
          .replaceAll(/=\r?\n/g, '')
          .replaceAll('=3D', '='),
      )
      .filter((mail) => mail.includes(`To: ${address}`))
      .map((mail) => /https?:\S+\/admin\/welcome\?token=[\w-]+/.exec(mail)?.[0])
      .at(-1)
  await expect.poll(look, { timeout: 20_000 }).toBeTruthy()
  return look() ?? ''
}

/** A leader of Boden that nobody else is, up to her password. @param page hers, which keeps nobody else's session */
export async function aNewLeader(
  page: Page,
  request: APIRequestContext,
): Promise<{ readonly id: string; readonly email: string }> {
  const { docs } = (await send(request, 'editor', 'GET', `/municipalities?where[code][equals]=${boden}`)).body
  const [home] = docs as { id: string }[]
  const email = `ledare${Date.now()}@beratta.example`
  const given = { name: 'Ny Ledare', email, roles: ['leader'], municipality: home?.id }
  const { status, body } = await send(request, 'admin', 'POST', '/users/invite', given)
  if (!body.doc) throw new Error(`No leader: ${status} ${JSON.stringify(body)}`)
  await page.goto(await linkInMail(email))
  await page.getByLabel('Lösenord').fill(newPassword)
  await page.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(page.getByRole('link', { name: 'Till inloggningen' })).toBeVisible()
  return { id: (body.doc as { id: string }).id, email }
}
