import type { PayloadRequest } from 'payload'
import type { LetterDay } from '@/domain/newsletter/days'

type LiveSettings = {
  readonly newsletterDay?: LetterDay | null
  /** In all languages. */
  readonly siteName?: unknown
}

/** Of the site's settings, what letters take from them; nothing while no settings are live, as on the site's pages. */
export async function readLiveSettings(req: PayloadRequest): Promise<LiveSettings> {
  const { _status, newsletterDay, siteName } = await req.payload.findGlobal({
    slug: 'site-settings',
    select: { _status: true, newsletterDay: true, siteName: true },
    locale: 'all',
    depth: 0,
    draft: false,
    overrideAccess: true,
    req,
  })
  return _status === 'published' ? { newsletterDay, siteName } : {}
}
