/** People with passkeys on their account page: adding one, the challenge of a session, and what is left of factors. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { newcomer, sayPassword, signIn, statement, tokenIn, withToken } from './accounts'
import { newPasskey, type Passkey } from './passkey'
import { type Answer, rest } from './rest'

type Headers = Record<string, string>
type Asked = { readonly challenge: string; readonly [more: string]: unknown }

export const optionsIn = ({ body }: Answer) => body.options as Asked
export const post = (path: string, body: object, headers: Headers = {}) =>
  rest('POST', `/users${path}`, { headers, body })

export const begin = (ticket: unknown, headers?: Headers) => post('/passkeys/begin', { ticket }, headers)
export const confirm = (ticket: unknown, passkey: object, headers?: Headers, name = 'Min telefon') =>
  post('/passkeys/confirm', { ticket, name, passkey }, headers)

/** Adds a passkey on the account page. */
export async function add(token: string, key: Passkey = newPasskey(), name?: string) {
  const headers = withToken(token)
  const { ticket } = await sayPassword(token)
  const asked = optionsIn(await begin(ticket, headers))
  const answer = await confirm(ticket, key.make(asked), headers, name)
  return { key, answer, asked, ticket }
}

/** Somebody who has signed in and has one passkey. */
export async function withPasskey(roles?: string[]) {
  const user = await newcomer(roles)
  const token = tokenIn(await signIn(String(user.email)))
  const { key, answer } = await add(token)
  return { user, token, key, recoveryCodes: answer.body.recoveryCodes as string[] }
}

/** The challenge within a session, before an act that wants a factor. */
export async function challenge(token: string) {
  const answer = await post('/second-factor/challenge', {}, withToken(token))
  return { ticket: answer.body.ticket, asked: optionsIn(answer) }
}

/** What the database keeps of how a person signs in, and of what was told about it. */
export async function keptOf({ id }: TypedUser) {
  const person = String(id)
  const [row] = await statement(
    sql`select
      (select count(*)::int from app.second_factors where person = ${person}::uuid) as apps,
      (select count(*)::int from app.passkeys where person = ${person}::uuid) as passkeys,
      (select count(*)::int from app.recovery_codes where person = ${person}::uuid) as codes,
      (select count(*)::int from app.account_events where person::text = ${person}) as events,
      (select count(*)::int from app.mails where to_user::text = ${person}) as mails`,
  )
  return row
}
