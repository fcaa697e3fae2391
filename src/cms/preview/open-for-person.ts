/** Opens one version for somebody who is signed in and works with the document: the same rule as for its form. */
import { createLocalReq, NotFound, type Payload } from 'payload'
import { isReviewedKind } from '@/domain/kinds'
import { isUuid } from '@/domain/uuid'
import { readVersion } from '../document/copies'
import { loadInside } from '../document/inside'
import { isGlobal, type Reference } from '../document/reference'
import { personOf } from '../people/actor'
import { admittedForPerson } from './admitted'
import { type Opened, openedWith } from './opened'

/**
 * @param headers as they came: the session's cookie says who asks
 * @param version the latest when it is not given
 * @returns null for everybody and everything else, without a word of why
 */
export async function openForPerson(
  payload: Payload,
  headers: Headers,
  { kind, id }: { readonly kind: string; readonly id: string },
  version?: string,
): Promise<Opened | null> {
  if (!isReviewedKind(kind) || !(isGlobal(kind) ? id === kind : isUuid(id))) return null
  if (version !== undefined && !isUuid(version)) return null
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  const person = personOf(req)
  if (!person) return null
  const reference: Reference = { kind, id }
  const loaded = await loadInside(req, person, reference).catch(nothingIfNotFound)
  if (!loaded) return null
  const shown = version === undefined ? loaded.latest : await readVersion(req, reference, version)
  return shown && openedWith(loaded, shown, await admittedForPerson(req, reference, shown))
}

function nothingIfNotFound(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}
