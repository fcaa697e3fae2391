/**
 * The API, as whoever asks for a page of the desk: the same handlers with the same rules, without a network between. The
 * desk has no other way to anything.
 */
import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { inALanguage } from '@/cms/payload/settle-language'
import type { Ask, Asked } from '@/desk/api'

const handlers = {
  GET: REST_GET(config),
  POST: REST_POST(config),
  PATCH: REST_PATCH(config),
  DELETE: REST_DELETE(config),
}

type Method = keyof typeof handlers

/** Of a browser's own request: who she is, which language she reads, and from where she comes. */
const passedOn = [
  'cookie',
  'accept-language',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
]

export async function askHouse(
  page: Request,
  language: string,
  method: Method,
  path: string,
  { body, headers = {} }: Asked = {},
): Promise<Response> {
  const own = passedOn.flatMap((name) => {
    const value = page.headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })
  const url = new URL(`/api${path}`, page.url)
  const request = new Request(url, {
    method,
    headers: {
      ...Object.fromEntries(own),
      'accept-language': language,
      // The front has let the page's own request in, whose act this is.
      'sec-fetch-site': 'same-origin',
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const slug = url.pathname.split('/').slice(2)
  return handlers[method](method === 'GET' ? inALanguage(request) : request, {
    params: Promise.resolve({ slug }),
  })
}

/** The same, as the desk's questions are asked. */
export const askingFor =
  (page: Request, language: string): Ask =>
  async (method, path, asked) => {
    const answer = await askHouse(page, language, method, path, asked)
    return { status: answer.status, body: await answer.json().catch(() => null) }
  }
