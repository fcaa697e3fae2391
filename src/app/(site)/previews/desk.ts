/** Where it is settled who may see which version: the only place where the site's previews meet the CMS. */
import { openForPerson as open } from '@/cms/preview/open-for-person'
import type { Opened } from '@/cms/preview/opened'
import { openPayload } from '@/content/payload'

export async function openForPerson(
  headers: Headers,
  document: { readonly kind: string; readonly id: string },
  version: string | undefined,
): Promise<Opened | null> {
  return open(await openPayload(), headers, document, version)
}
