/** The REST API as a client sees it, without a network: the same handlers that the site's routes call. */
import { handleEndpoints, type TypedUser } from 'payload'
import { openCms } from './cms'
import { password } from './password'

export type Answer = {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly text: string
  readonly headers: Headers
}

const tokens = new Map<string, string>()

/** A session's token, as the sign-in gives it. */
export async function tokenOf(user: TypedUser): Promise<string> {
  const known = tokens.get(String(user.id))
  if (known) return known
  const payload = await openCms()
  const { token } = await payload.login({
    collection: 'users',
    data: { email: String(user.email), password },
  })
  tokens.set(String(user.id), String(token))
  return String(token)
}

type Sent = {
  readonly as?: TypedUser | null
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it is: text of any kind, or a form. */
  readonly raw?: string | FormData | URLSearchParams | Uint8Array<ArrayBuffer>
  readonly headers?: Record<string, string>
}

/** Sends one request as a user, or as nobody. @param path below `/api`, with its query */
export async function rest(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
  path: string,
  { as = null, body, raw, headers = {} }: Sent = {},
): Promise<Answer> {
  await openCms()
  const { default: config } = await import('@payload-config')
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: {
      ...(as && { authorization: `JWT ${await tokenOf(as)}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(raw !== undefined && { body: raw }),
  })
  const { answerReader } = await import('@/api/answer-reader')
  const { answerV1 } = await import('@/api/v1/answer')
  const response = path.startsWith('/v1/')
    ? await answerV1(request, new URL(request.url).pathname.split('/').slice(3), (asked) =>
        handleEndpoints({ config, request: asked }),
      )
    : (method === 'GET' && (await answerReader(request))) || (await handleEndpoints({ config, request }))
  const text = await response.text()
  const parsed = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: response.status, body: parsed, text, headers: response.headers }
}
