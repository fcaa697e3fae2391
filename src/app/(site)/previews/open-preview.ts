/** Where it is settled who may see which version: the only place where the site's previews meet the CMS. */
import { openForPerson as forPerson } from '@/cms/preview/open-for-person'
import { openLink as forGuest, type OpenedLink } from '@/cms/preview/open-link'
import type { Opened } from '@/cms/preview/opened'
import { type Answer, receiveAnswer as receive } from '@/cms/preview/receive-answer'
import { openPayload } from '@/content/payload'

export type { OpenedLink }

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
