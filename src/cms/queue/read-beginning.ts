/** How far an organisation has come with its first steps, by what is there. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { type Beginning, type BeginningPart, type Colleague, partsAmong } from '@/domain/review/beginning'
import { hasRole, type Person } from '@/domain/roles'
import { privacySlug } from '@/domain/routes'
import { publicLiveStates } from '@/domain/workflow/states'
import { published, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { readVersion } from '../document/copies'

/** @throws NotFound for whoever has nothing to set up */
export async function readBeginning(req: PayloadRequest, person: Person): Promise<Beginning> {
  if (!hasRole(person, 'admin')) throw new NotFound(req.t)
  const [settings, kinds, colleagues, example, notice] = await Promise.all([
    readSettings(req),
    query<{ kind: string; isLive: boolean }>(
      req,
      sql`select subject_collection as kind, bool_or(live in ${publicLiveStates}) as "isLive"
          from ${stored.workflow_items} group by subject_collection`,
    ),
    query<Colleague>(
      req,
      sql`select u.id::text as id, array_agg(r.value::text) as roles from ${stored.users} u
          join ${stored.users_roles} r on r.parent_id = u.id where u.closed_at is null group by u.id`,
    ),
    query<RowOf<typeof published.example>>(req, sql`select person from ${published.example} limit 1`),
    query(req, sql`select from ${published.documents} where kind = 'pages' and slug = ${privacySlug}`),
  ])
  const isThere = (kind: string) => kinds.some((one) => one.kind === kind)
  const isLive = (kind: string) => kinds.some((one) => one.kind === kind && one.isLive)
  const facts: Partial<Record<BeginningPart, boolean>> = {
    ...settings,
    project: isThere('projects'),
    place: isThere('municipalities'),
    front: isLive('home'),
    settings: isLive('site-settings'),
    privacyNotice: notice.length > 0,
    accessibility: isLive('accessibility-statement'),
  }
  const there = Object.entries(facts).flatMap(([part, is]) => (is ? [part as BeginningPart] : []))
  return { isExample: example.length > 0, there: [...there, ...partsAmong(colleagues)] }
}

/** As they were written last: what waits for approval is filled in. */
async function readSettings(req: PayloadRequest): Promise<Partial<Record<BeginningPart, boolean>>> {
  const written = (await readVersion(req, { kind: 'site-settings', id: 'site-settings' }))?.content ?? {}
  const { siteName, organisationName, controller, privacyContact, safeguardingInbox } = written as {
    siteName?: Record<string, string>
    controller?: { name?: string }
  } & Record<'organisationName' | 'privacyContact' | 'safeguardingInbox', unknown>
  return {
    siteName: Boolean(siteName?.[defaultLocale]),
    organisationName: Boolean(organisationName),
    controller: Boolean(controller?.name),
    privacyContact: Boolean(privacyContact),
    safeguardingInbox: Boolean(safeguardingInbox),
  }
}
