import type { PayloadRequest } from 'payload'
import type { Receivers } from '../mail/tell-inbox'

/** Where safeguarding is written to: the inbox that the settings name, or everybody who holds the role. */
export async function safeguardingInbox(req: PayloadRequest): Promise<Receivers> {
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { inbox: settings.safeguardingInbox ?? null, otherwise: 'safeguarding' }
}
