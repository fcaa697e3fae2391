/** What has happened to a person's texts, who has spoken to her, and what readers have written: the bell in the admin. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import type { ReviewedKind } from '@/domain/kinds'
import type { News } from '@/domain/review/news'
import type { Person } from '@/domain/roles'
import { daysAfter } from '@/domain/safeguarding/calendar'
import type { TransitionName } from '@/domain/workflow/transitions'
import { app, stored } from '../db/tables'
import { query } from '../db/transaction'
import { readNames } from '../people/names'
import { readInboxNews } from './read-inbox'

const most = 30
const days = 60

const told: readonly TransitionName[] = [
  'requestChanges',
  'approve',
  'publish',
  'goLive',
  'failToPublish',
  'schedule',
  'forcePublish',
  'withdraw',
  'takeDown',
  'reinstate',
]

/** Hers is what she began, wrote in or handed in; what she does herself is no news to her. */
export async function readNews(req: PayloadRequest, { id: me }: Person): Promise<News[]> {
  const rows = await query(
    req,
    sql`with mine as (
          select distinct subject_collection, subject_id from ${stored.workflow_events}
          where actor = ${me} and name in ('create', 'save', 'submit') and not is_refused
        ), news as (
          select e.id::text, e.at, e.name as what, e.actor, null as outside, e.subject_collection, e.subject_id
          from ${stored.workflow_events} e join mine using (subject_collection, subject_id)
          where e.name in ${[...told]} and not e.is_refused and e.actor is distinct from ${me}
            and e.at > now() - make_interval(days => ${days})
          union all
          select c.id::text, c.created_at,
            case when c.outside is not null then 'answer' when c.text like ${`%@[${me}]%`} then 'mention' else 'comment' end,
            c.author, c.outside ->> 'recipient', c.subject_collection, c.subject_id
          from ${stored.review_comments} c left join mine using (subject_collection, subject_id)
          where c.author is distinct from ${me} and c.created_at > now() - make_interval(days => ${days})
            and (mine.subject_id is not null or c.text like ${`%@[${me}]%`}
              or (c.outside is not null and (${me} = (
                select claimant from ${stored.workflow_items} w
                where w.subject_collection = c.subject_collection and w.subject_id = c.subject_id
              ) or exists (
                select 1 from ${app.preview_links} l where l.id::text = c.outside ->> 'link' and l.made_by = ${me}
              ))))
        )
        select n.*, i.title from news n
        join ${stored.workflow_items} i using (subject_collection, subject_id)
        order by n.at desc limit ${most}`,
  )
  const [names, fromReaders] = await Promise.all([
    readNames(
      req,
      rows.map((row) => row.actor as string | null),
    ),
    readInboxNews(req, daysAfter(now(), -days), most),
  ])
  const ofTexts = rows.map((row) => ({
    id: String(row.id),
    at: new Date(row.at as string).toISOString(),
    what: row.what as News['what'],
    who: row.actor ? (names.get(String(row.actor)) ?? null) : (row.outside as string | null),
    kind: row.subject_collection as ReviewedKind,
    subjectId: String(row.subject_id),
    title: row.title as string | null,
  }))
  return [...ofTexts, ...fromReaders].sort((one, other) => other.at.localeCompare(one.at)).slice(0, most)
}
