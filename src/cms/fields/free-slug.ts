/** Finds an address that no other document of the collection has or is about to get: `hostlov`, `hostlov-2` … */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { lockSubject } from '../db/transaction'

type Question = {
  collection: CollectionSlug
  wanted: string
  /** The document that asks, if it exists. */
  id: string | undefined
  /** Addresses that the site itself uses. */
  reserved: readonly string[]
}

export async function freeSlug(req: PayloadRequest, question: Question): Promise<string> {
  const { collection, wanted, reserved } = question
  // Two people who save the same title at once must not be given the same address.
  await lockSubject(req, `slug:${collection}:${wanted}`)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!reserved.includes(slug) && !(await isTaken(req, question, slug))) return slug
  }
}

async function isTaken(req: PayloadRequest, { collection, id }: Question, slug: string): Promise<boolean> {
  const others = id ? { not_equals: id } : { exists: true }
  const stored = await req.payload.count({ collection, req, where: { slug: { equals: slug }, id: others } })
  if (stored.totalDocs > 0) return true
  const proposed = await req.payload.countVersions({
    collection,
    req,
    where: { 'version.slug': { equals: slug }, latest: { equals: true }, parent: others },
  })
  return proposed.totalDocs > 0
}
