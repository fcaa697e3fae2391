/** What a document shows: its pictures with their consents, and its files, as they are stored now. */
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import type { Consent } from '@/domain/safeguarding/consent'
import type { Picture } from '@/domain/safeguarding/picture-gate'
import { fieldsOf } from '../document/fields-of'
import { idsOf, referencesIn } from '../document/references-in'
import { findAll, type Stored } from '../document/stored'
import { type Closing, readClosings } from './closings'

export type Shown = {
  readonly media: ReadonlyMap<string, Stored>
  readonly files: ReadonlyMap<string, Stored>
  readonly consents: ReadonlyMap<string, Stored>
  /** The marks on those of the pictures that are closed. */
  readonly closings: ReadonlyMap<string, Closing>
  /** Ids the document names, whether they still exist or not. */
  readonly pictureIds: readonly string[]
  readonly fileIds: readonly string[]
}

export async function shownBy(
  req: PayloadRequest,
  kind: ReviewedKind,
  content: Readonly<Record<string, unknown>>,
): Promise<Shown> {
  const references = referencesIn(fieldsOf(req, kind), content)
  return readShown(req, { media: idsOf(references, 'media'), files: idsOf(references, 'files') })
}

/** The same of pictures and files by their ids, whatever shows them. */
export async function readShown(
  req: PayloadRequest,
  { media: pictureIds = [], files: fileIds = [] }: { media?: readonly string[]; files?: readonly string[] },
): Promise<Shown> {
  const media = await findAll(req, 'media', pictureIds)
  const files = await findAll(req, 'files', fileIds)
  const consents = await findAll(req, 'consents', [...media.values()].flatMap(consentIdsOf))
  const closings = await readClosings(req, pictureIds)
  return { media, files, consents, closings, pictureIds, fileIds }
}

/** @returns the picture as the gate judges it; one that is gone is unknown, and unknown is red */
export function toPicture(
  id: string,
  { media, consents, closings }: Pick<Shown, 'media' | 'consents' | 'closings'>,
): Picture {
  const stored = media.get(id)
  const declaration = stored?.protectedIdentityDeclaration as { isDeclared?: unknown } | undefined
  return {
    id,
    depicts: (stored?.depicts ?? null) as Picture['depicts'],
    peopleShown: typeof stored?.peopleShown === 'number' ? stored.peopleShown : null,
    hasProtectedIdentityDeclaration: declaration?.isDeclared === true,
    consents: consentIdsOf(stored).map((consentId) => toConsent(consentId, consents.get(consentId))),
    isClosed: closings.has(id),
  }
}

/** A consent that is gone is worth nothing, but still stands in the count. */
function toConsent(id: string, stored: Stored | undefined): Consent {
  return stored ? (stored as unknown as Consent) : { code: id }
}

export function consentIdsOf(stored: Stored | undefined): string[] {
  const ids = Array.isArray(stored?.consents) ? stored.consents : []
  return ids.map((one) =>
    typeof one === 'object' && one !== null ? String((one as Stored).id) : String(one),
  )
}
