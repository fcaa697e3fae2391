/** A view that is drawn on the server asks the same endpoints as the browser does, without the trip over the network. */
import { notFound } from 'next/navigation'
import { createLocalReq, type PayloadRequest } from 'payload'

/**
 * @param path below `/api/review`
 * @returns the answer; what the person may not see is not found
 */
export async function askHere<T>(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  path: string,
  query = '',
): Promise<T> {
  const endpoint = payload.config.endpoints.find(
    (one) => one.method === 'get' && one.path === `/review${path}`,
  )
  if (!endpoint) throw new Error(`Nobody answers GET /api/review${path}.`)
  const req = await createLocalReq(
    { ...(user && { user }), urlSuffix: `/api/review${path}?${query}` },
    payload,
  )
  try {
    const response = await endpoint.handler(req)
    if (!response.ok) notFound()
    return (await response.json()) as T
  } catch (error) {
    if (isRefusal(error)) notFound()
    throw error
  }
}

/** Known by what it says: the API, where it was asked first, throws the class of another build. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
