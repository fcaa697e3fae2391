/** Asks for previews as a browser would: a person by her session, a guest by her link. */
import type { TypedUser } from 'payload'
import { answerPreview } from '../../src/app/(site)/previews/answer-preview'
import { receiveGuest } from '../../src/app/(site)/previews/receive-guest'
import { openCms } from './cms'
import { tokenOf } from './rest'

export type Previewed = { readonly status: number; readonly html: string; readonly headers: Headers }

type Asked = {
  readonly as?: TypedUser | null
  readonly method?: 'GET' | 'HEAD' | 'POST'
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** @param address path and query, from the root */
export async function preview(
  address: string,
  { as = null, method, form, headers = {} }: Asked = {},
): Promise<Previewed> {
  await openCms()
  const request = new Request(`http://localhost:3000${address}`, {
    method: method ?? (form ? 'POST' : 'GET'),
    headers: {
      ...(as && { cookie: `payload-token=${await tokenOf(as)}` }),
      ...(form && { 'sec-fetch-site': 'same-origin' }),
      ...headers,
    },
    ...(form && { body: new URLSearchParams(form) }),
  })
  const path = new URL(request.url).pathname.split('/').slice(2)
  const answer = await (request.method === 'POST' ? receiveGuest : answerPreview)(request, path)
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}
