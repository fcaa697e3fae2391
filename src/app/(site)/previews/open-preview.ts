/** Where it is settled who may see which version: the only place where the site's previews meet the CMS. */
import { openForPerson as forPerson } from '@/cms/preview/open-for-person'
import { openLink as forGuest, type OpenedLink } from '@/cms/preview/open-link'
import type { Opened } from '@/cms/preview/opened'
import { openPreviewFile } from '@/cms/preview/preview-file'
import { type AskedVersion, readProposed as read } from '@/cms/preview/read-proposed'
import { type Answer, receiveAnswer as receive } from '@/cms/preview/receive-answer'
import { type OpenedRelease, openReleaseLink, isReleaseLink as opensRelease } from '@/cms/releases/open-link'
import { openAheadFile, readAhead } from '@/cms/releases/read-ahead'
import type { Ahead } from '@/content/ahead'
import { filesBelow, proposedOf } from '@/content/proposed'
import type { Proposed } from '@/content/published'
import { isShelf, type Shelf } from '@/store/keeping'
import { openPayload } from '../open-payload'

export type { AskedVersion, OpenedLink, OpenedRelease }
export { isShelf }

export async function openForPerson(
  headers: Headers,
  document: { readonly kind: string; readonly id: string },
  version: string | undefined,
): Promise<Opened | null> {
  return forPerson(await openPayload(), headers, document, version)
}

export async function openLink(token: string, isCounted = false): Promise<OpenedLink | null> {
  return forGuest(await openPayload(), token, isCounted)
}

export async function receiveAnswer(token: string, answer: Answer): Promise<'received' | 'full' | null> {
  return receive(await openPayload(), token, answer)
}

/** Undefined when there is no such version. */
export async function readProposed(asked: AskedVersion): Promise<Proposed | undefined> {
  const found = await read(await openPayload(), asked)
  return found && proposedOf(found)
}

/** @param shelf as the address says it: it may be none */
export async function openGuestFile(
  { admitted, context }: OpenedLink,
  shelf: string,
  name: string,
): ReturnType<typeof openPreviewFile> {
  if (!isShelf(shelf)) return undefined
  return openPreviewFile(await openPayload(), shelf, name, admitted[shelf], context)
}

export async function openRelease(token: string, isCounted: boolean): Promise<OpenedRelease | null> {
  return openReleaseLink(await openPayload(), token, isCounted)
}

export async function isReleaseLink(token: string): Promise<boolean> {
  return opensRelease(await openPayload(), token)
}

/** @param base below which its pictures and files are that readers may not have yet */
export async function aheadOf(opened: OpenedRelease, base: string): Promise<Ahead> {
  const ahead = await readAhead(await openPayload(), opened)
  const documents = ahead.documents.map((row) => (isShelf(row.kind) ? filesBelow(row, base) : row))
  return { ...ahead, documents }
}

export async function openReleaseFile(
  opened: OpenedRelease,
  shelf: Shelf,
  name: string,
): ReturnType<typeof openPreviewFile> {
  return openAheadFile(await openPayload(), opened, shelf, name)
}
