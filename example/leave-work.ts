/** Leaves work for everybody: stories under way, a reader's request and a consent that ends soon, made as people would. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { now } from '@/cms/clock'
import { app, stored } from '@/cms/db/tables'
import { query } from '@/cms/db/transaction'
import type { Reference } from '@/cms/document/reference'
import { receiveConcern } from '@/cms/inbox/receive-concern'
import { removingEach } from '@/cms/payload/job-queue'
import { pathTo } from '@/domain/routes'
import { daysAfter } from '@/domain/safeguarding/calendar'
import { bring, type Way } from './bring-live'
import { endingConsent, removalRequest, sentBackBecause, type UnfinishedStory } from './content/in-progress'
import { writerRole } from './content/stories/writer-role'
import type { SiteUnderSeed } from './site-under-seed'

/** How each comes to where it stands; whoever writes is not who decides. */
const ways = (): Record<UnfinishedStory['stands'], Way> => {
  const waits: Way = { draft: { name: 'submit', by: 'author' } }
  const read: Way = { ...waits, submitted: { name: 'claim', by: 'reviewer' } }
  return {
    waits,
    sentBack: {
      ...read,
      in_review: { name: 'requestChanges', by: 'reviewer', with: { reasons: [{ text: sentBackBecause }] } },
    },
    scheduled: {
      ...read,
      in_review: { name: 'approve', by: 'reviewer' },
      approved: { name: 'schedule', by: 'reviewer', with: { at: daysAfter(now(), 7) } },
    },
  }
}

/** Once it is there it is the staff's, wherever they have taken it. */
export async function leaveStory(
  site: SiteUnderSeed,
  story: UnfinishedStory,
  leader: TypedUser,
): Promise<void> {
  const { payload } = site
  const { slug, title, summary, body, stands } = story
  const { totalDocs } = await payload.count({ collection: 'stories', where: { slug: { equals: slug } } })
  if (totalDocs > 0) return
  const { id } = await payload.create({
    collection: 'stories',
    data: {
      slug,
      title,
      summary,
      body: body as never,
      writerRole: writerRole.sv,
      ...(leader.municipality && { municipality: leader.municipality }),
      project: site.idOf('projects', 'barn-i-fokus'),
    },
    locale: 'sv',
    draft: true,
    user: leader,
    overrideAccess: false,
    depth: 0,
  })
  const reference: Reference = { kind: 'stories', id }
  const { reviewer } = await site.actors()
  await bring(payload, reference, { author: leader, reviewer }, ways()[stands])
}

/** By the form on the story's page; nobody is written to of it. */
export async function leaveRequest({ payload }: SiteUnderSeed): Promise<void> {
  const { story, text } = removalRequest
  const about = pathTo({ kind: 'story', slug: story }, 'sv')
  const { totalDocs } = await payload.count({ collection: 'cases', where: { about: { equals: about } } })
  if (totalDocs > 0) return
  const { number } = await receiveConcern(payload, { about, text })
  await query(
    { payload },
    sql`with gone as (
          delete from ${app.mails} where key like 'case:' || (select id from ${stored.cases} where number = ${number}) || '%'
          returning key
        )
        select ${removingEach(sql`'mail:' || key`)} from gone`,
  )
}

/** Of somebody who is in no picture: there is none of people in the example. */
export async function leaveConsent(site: SiteUnderSeed): Promise<void> {
  const { payload } = site
  const { code, municipality } = endingConsent
  const { totalDocs } = await payload.count({ collection: 'consents', where: { code: { equals: code } } })
  if (totalDocs > 0) return
  const { safeguarding: user } = await site.actors()
  const today = now()
  await payload.create({
    collection: 'consents',
    data: {
      code,
      municipality: site.idOf('municipalities', municipality),
      ageBand: 'from13',
      legalBasis: 'explicitConsent',
      signatures: [
        { role: 'guardian', date: today.toISOString() },
        { role: 'self', date: today.toISOString() },
      ],
      childAsked: 'conversation',
      childAnswer: 'yes',
      purposes: ['information'],
      channels: ['web'],
      formLanguage: 'sv',
      validUntil: daysAfter(today, 10).toISOString(),
    },
    user,
    overrideAccess: false,
    depth: 0,
  })
}
