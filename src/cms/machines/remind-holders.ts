/** What silence about copies brings: a reminder to whoever keeps one, and then safeguarding's own eyes (ADR 153). */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { silence } from '@/domain/safeguarding/copies'
import { liveState } from '@/domain/workflow/states'
import { now } from '../clock'
import { app, published, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { newestCaseOf } from '../document/open-case'
import { tellInbox } from '../mail/tell-inbox'
import { isTheLast, mailHolder } from './recalls'

/** Once for each: the keys of the mails hold the entry. A document that came back asks for nothing any more. */
export async function remindHolders(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    for (const one of await silentSince(req, silence.reminded))
      await mailHolder(req, { ...one, key: `recall-reminder:${one.position}:${one.machine}` }, 'reminded')
    for (const one of await silentSince(req, silence.told)) await tellSafeguarding(req, one)
  })
}

async function silentSince(req: PayloadRequest, hours: number) {
  const since = new Date(now().getTime() - hours * 3_600_000).toISOString()
  const rows = await query<{
    position: string
    at: Date
    machine: string
    kind: ReviewedKind
    id: string
    contact: string | null
  }>(
    req,
    sql`select c.position, c.at, a.machine, c.kind, c.id, m.contact from ${app.recalls} a
          join ${published.changes} c on c.position = a.position
          left join ${stored.machines} m on m.id::text = a.machine
        where c.what = ${liveState.taken_down} and a.at <= ${since}::timestamptz and ${isTheLast}
          and not exists (select from ${app.receipts} r where r.position = a.position and r.machine = a.machine)
        order by a.id`,
  )
  return rows.map(({ position, at, ...row }) => ({ ...row, position: Number(position), at: new Date(at) }))
}

type Silent = Awaited<ReturnType<typeof silentSince>>[number]

/** Once of an entry, however many are silent. */
async function tellSafeguarding(req: PayloadRequest, { position, kind, id }: Silent): Promise<void> {
  const about = await newestCaseOf(req, { kind, id })
  const { safeguardingInbox: inbox } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tellInbox(req, {
    key: `copies-silent:${position}`,
    to: { inbox, otherwise: 'safeguarding' },
    collection: 'cases',
    ...(about && { id: about }),
    words: (texts, link) => texts.copiesSilent(link),
  })
}
