/**
 * An old version as a new working copy: its content goes in through the door like any other save, in one transaction,
 * language by language. Nothing that readers see changes.
 */
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  type GlobalSlug,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'
import type { Person } from '@/domain/roles'
import { readVersion } from '../review/copies'
import { isGlobal, type Reference } from '../review/reference'
import { loadInside } from './inside'

export type Restored = { readonly version: string | null }

/**
 * @param expected the latest version that the person has seen
 * @throws Refused when the judge allows no save, or somebody has saved since
 */
export async function restore(
  { payload, user }: PayloadRequest,
  person: Person,
  reference: Reference,
  version: string,
  expected: string,
): Promise<Restored> {
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  await initTransaction(req)
  try {
    const { latest } = await loadInside(req, person, reference)
    const old = await readVersion(req, reference, version)
    if (!old || !latest) throw new NotFound(req.t)
    await saveAll(req, reference, old.content, latest.content, expected)
    const after = await readVersion(req, reference)
    await commitTransaction(req)
    return { version: after?.id ?? null }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** `locale: 'all'` takes the content as a version holds it: every language at once, in one save. */
async function saveAll(
  req: PayloadRequest,
  { kind, id }: Reference,
  old: Readonly<Record<string, unknown>>,
  latest: Readonly<Record<string, unknown>>,
  expected: string,
): Promise<void> {
  // What the old version did not have yet is emptied, or it would stay from the newer one.
  const emptied = Object.fromEntries(Object.keys(latest).map((field) => [field, null]))
  const data = { ...emptied, ...old, expectedVersion: expected }
  const options = {
    data: data as never,
    draft: true,
    depth: 0,
    locale: 'all' as never,
    overrideAccess: false,
    req,
  }
  if (isGlobal(kind)) await req.payload.updateGlobal({ ...options, slug: kind as GlobalSlug })
  else await req.payload.update({ ...options, collection: kind as CollectionSlug, id })
}
