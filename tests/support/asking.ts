/** Endpoints asked directly, as one person or nobody: path and query as the admin would send them. */
import { APIError, createLocalReq, type Endpoint, type TypedUser } from 'payload'
import { openCms } from './cms'

export type Asked = { readonly status: number; readonly body: unknown; readonly text: string }

type Values = Readonly<Record<string, unknown>>

/** @returns `get` and `post`, for paths below `/api/review` as they are declared */
export function asking(endpoints: readonly Endpoint[]) {
  const ask = async (
    method: 'get' | 'post',
    path: string,
    user: TypedUser | null,
    values: Values,
  ): Promise<Asked> => {
    const endpoint = endpoints.find((one) => one.method === method && one.path === `/review${path}`)
    if (!endpoint) throw new Error(`Nobody answers ${method} ${path}.`)
    const payload = await openCms()
    const query = method === 'get' ? new URLSearchParams(values as Record<string, string>).toString() : ''
    const req = await createLocalReq(
      { ...(user && { user }), urlSuffix: `/api/review${path}?${query}` },
      payload,
    )
    if (method === 'post') req.text = async () => JSON.stringify(values)
    try {
      const response = await endpoint.handler(req)
      const text = await response.text()
      return { status: response.status, text, body: /^[[{]/.test(text) ? JSON.parse(text) : text }
    } catch (error) {
      if (error instanceof APIError) return { status: error.status, text: error.message, body: null }
      throw error
    }
  }
  return {
    get: (path: string, user: TypedUser | null, values: Values = {}) => ask('get', path, user, values),
    post: (path: string, user: TypedUser | null, values: Values = {}) => ask('post', path, user, values),
  }
}
