/**
 * Addresses of the pictures and files in drafts for a front end's pages: an <img> brings no key. Each is good for one
 * file and ten minutes, and opens it as the machine's own key would in that moment: a takedown, a stopped key or a
 * narrower one ends it at once.
 */
import { timingSafeEqual } from 'node:crypto'
import { type CollectionAfterReadHook, type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { now } from '../clock'
import { readerOfDrafts } from '../document/read-drafts'
import { payloadsOwn } from '../payload/before-payloads'
import { noteMachine } from '../people/machine'
import { keyed } from '../secrets/keyed'
import { machineById } from './keys'

/** In seconds. */
const lifetime = 10 * 60

const seconds = () => Math.floor(now().getTime() / 1000)

const given = z.object({
  machine: z.uuid(),
  until: z.string().regex(/^\d{1,12}$/),
  signature: z.base64url().length(43),
})

type Signed = {
  readonly shelf: string
  readonly name: string
  readonly machine: string
  readonly until: string
}

const signatureOf = ({ shelf, name, machine, until }: Signed) =>
  keyed('file of a draft', shelf, name, machine, until)

type WithAddresses = {
  readonly url?: unknown
  readonly thumbnailURL?: unknown
  readonly sizes?: Readonly<Record<string, { readonly url?: unknown }>>
}

/** To a machine that asks for drafts. The picture that it was shown is written down as every document is. */
export const signAddresses: CollectionAfterReadHook = ({ collection, doc, req }) => {
  const machine = readerOfDrafts(req)
  if (!machine?.scopes.has('readDrafts')) return doc
  const until = String(seconds() + lifetime)
  const signed = (address: unknown) =>
    typeof address === 'string'
      ? address.replace(/\/file\/([^/?]+)$/, (_, name) => {
          const signature = signatureOf({ shelf: collection.slug, name, machine: machine.id, until })
          const query = { machine: machine.id, until, signature: signature.toString('base64url') }
          return `/signed/${name}?${new URLSearchParams(query)}`
        })
      : address
  const { url, thumbnailURL, sizes } = doc as WithAddresses
  return {
    ...doc,
    ...(url !== undefined && { url: signed(url) }),
    ...(thumbnailURL !== undefined && { thumbnailURL: signed(thumbnailURL) }),
    ...(sizes && {
      sizes: Object.fromEntries(
        Object.entries(sizes).map(([size, part]) => [size, { ...part, url: signed(part.url) }]),
      ),
    }),
  }
}

export const signedFile: Endpoint = {
  method: 'get',
  path: '/signed/:filename',
  handler: async (req) => {
    const { collection: shelf, filename: name } = req.routeParams as { collection: string; filename: string }
    const { success, data } = given.safeParse(Object.fromEntries(req.searchParams))
    if (!success || Number(data.until) < seconds()) throw new NotFound(req.t)
    const { machine: id, until, signature } = data
    const expected = signatureOf({ shelf, name, machine: id, until })
    if (!timingSafeEqual(expected, Buffer.from(signature, 'base64url'))) throw new NotFound(req.t)
    // Whoever looks at the page may be signed in here herself: the address counts, and nothing else.
    req.user = null
    noteMachine(req, await machineById(req.payload, id))
    req.query = { draft: 'true' }
    const answer = await payloadsOwn(req, { method: 'get', path: '/file/:filename' })(req)
    answer.headers.set('cache-control', 'private, no-store')
    answer.headers.set('cross-origin-resource-policy', 'cross-origin')
    return answer
  },
}
