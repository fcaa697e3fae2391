/** People at the door: signing in over REST, codes from their app, and the mails that reach them. */
import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import type { TypedUser } from 'payload'
import { writePassword } from '@/cms/accounts/new-password'
import { now } from '@/cms/clock'
import { inTransaction, query, type Row } from '@/cms/db/transaction'
import { openCms } from './cms'
import { password } from './password'
import { type Answer, rest } from './rest'

export const statement = async (text: ReturnType<typeof sql>): Promise<Row[]> =>
  query({ payload: await openCms() }, text)

type Way = { readonly from?: string; readonly code?: string; readonly word?: string; readonly agent?: string }

/** Signs in as the front would hand it on. */
export function signIn(email: string, { from = '192.0.2.1', code, word = password, agent }: Way = {}) {
  return rest('POST', '/users/login', {
    body: { email, password: word, ...(code && { code }) },
    headers: { 'x-forwarded-for': from, ...(agent && { 'user-agent': agent }) },
  })
}

export const tokenIn = ({ body }: Answer): string => String(body.token)

export const withToken = (token: string) => ({ authorization: `JWT ${token}` })

/** Who a token stands for; null for nobody. */
export async function whoHas(token: string): Promise<string | null> {
  const { body } = await rest('GET', '/users/me', { headers: withToken(token) })
  return (body.user as { id: string } | null)?.id ?? null
}

/** The word for programs in a refusal, and what goes with it. */
export function refusalIn({ body }: Answer): { because?: string; ticket?: string; seconds?: number } {
  const [error] = (body.errors ?? []) as { data?: object }[]
  return error?.data ?? {}
}

/** The code that her app shows at this moment, or some steps of half a minute later. */
export function codeFrom(secret: string, later = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6 })
  return totp.generate({ timestamp: now().getTime() + later * 30_000 })
}

/** Says the password once more. @returns the step behind it, or why there is none */
export async function sayPassword(
  token: string,
  word = password,
): Promise<{ ticket?: string; because?: string }> {
  const answer = await rest('POST', '/users/second-factor/password', {
    headers: withToken(token),
    body: { password: word },
  })
  return answer.status === 200 ? (answer.body as { ticket: string }) : refusalIn(answer)
}

export type WithFactor = { readonly token: string; readonly secret: string; readonly recoveryCodes: string[] }

/** Signs in and sets up a second factor; the code of this moment is used up by it. */
export async function setUpFactor(user: TypedUser): Promise<WithFactor> {
  const token = tokenIn(await signIn(String(user.email)))
  const headers = withToken(token)
  const { ticket } = await sayPassword(token)
  const { body } = await rest('POST', '/users/second-factor/begin', { headers, body: { ticket } })
  const secret = String(body.secret)
  const confirmed = await rest('POST', '/users/second-factor/confirm', {
    headers,
    body: { ticket, code: codeFrom(secret) },
  })
  return { token, secret, recoveryCodes: confirmed.body.recoveryCodes as string[] }
}

let made = 0

/** Somebody of her own, so that what happens to her account happens to no other test. */
export async function newcomer(roles: string[] = ['editor'], more: object = {}): Promise<TypedUser> {
  const payload = await openCms()
  made += 1
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `Nykomling ${made}`,
      email: `ny${made}@beratta.example`,
      password,
      roles,
      ...more,
    } as never,
  })
  return { ...user, collection: 'users' }
}

/** Another password, as if she had proved who she is. */
export async function choosePassword(person: TypedUser, word: string): Promise<void> {
  await inTransaction(await openCms(), null, (req) => writePassword(req, String(person.id), word))
}

/** The token in the newest mail that holds one, to a person, or of those to one of her addresses. */
export async function tokenInMailTo(person: string, address: string | null = null): Promise<string> {
  const [mail] = await statement(
    sql`select content from app.mails where to_user = ${person} and content ->> 'text' like '%token=%'
          and to_address = coalesce(${address}, to_address) order by created_at desc, key limit 1`,
  )
  const { text } = (mail?.content ?? {}) as { text?: string }
  return /token=([\w-]+)/.exec(text ?? '')?.[1] ?? ''
}
