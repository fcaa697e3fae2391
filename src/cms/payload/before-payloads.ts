/** An endpoint at an address that Payload has one at: it answers whom it is for, and leaves everybody else to Payload's. */
import type { CollectionSlug, Endpoint, PayloadHandler, PayloadRequest } from 'payload'

type Way = Pick<Endpoint, 'method' | 'path'>

/** @param act null where the request is not for it, and it has read nothing of its body */
export function beforePayloads(
  method: Way['method'],
  path: Way['path'],
  act: (req: PayloadRequest) => Promise<Response | null>,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => (await act(req)) ?? payloadsOwn(req, { method, path })(req),
  }
}

/** Payload adds its own endpoints after those of the collection, and takes the first that fits. */
export function payloadsOwn({ payload, routeParams }: PayloadRequest, way: Way): PayloadHandler {
  const slug = String(routeParams?.collection) as CollectionSlug
  const { endpoints } = payload.collections[slug].config
  const own = (endpoints || []).findLast(({ method, path }) => method === way.method && path === way.path)
  if (!own) throw new Error(`Payload has no ${way.method} ${way.path} of its own.`)
  return own.handler
}
