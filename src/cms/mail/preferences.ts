/** When people want their mail: at once, gathered once a day, or not at all. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { MailKind } from '@/messages/mail/sv'
import { readOnce } from '../db/read-once'
import { stored } from '../db/tables'
import { query } from '../db/transaction'

export type When = 'now' | 'daily' | 'never'

type Choice = 'decisions' | 'comments' | 'queue' | 'reminders'

/** The choice that a kind of mail follows. What is missing here is an alarm. */
const choiceOf: Partial<Record<MailKind, Choice>> = {
  receipt: 'decisions',
  sentBack: 'decisions',
  published: 'decisions',
  placeVoided: 'decisions',
  commented: 'comments',
  mentioned: 'comments',
  answered: 'comments',
  toReview: 'queue',
  reviewOverdue: 'reminders',
  secondLookOverdue: 'reminders',
  lookAgain: 'reminders',
}

/** Comes at once to everybody, and is never gathered. */
export const isAlarm = (kind: MailKind): boolean => choiceOf[kind] === undefined

/** Nothing is sent back without its why, and the why reaches the author (I11), nor out of a release: nobody can choose not to know. */
const arrivesAnyway: readonly MailKind[] = ['sentBack', 'placeVoided']

/** @returns when each of them gets a mail of this kind; who has left is not among them */
export async function whenToSend(
  req: PayloadRequest,
  kind: MailKind,
  people: readonly string[],
): Promise<Map<string, When>> {
  if (people.length === 0) return new Map()
  const choice = choiceOf[kind]
  const column = choice ? sql.raw(`notifications_${choice}::text`) : sql`'now'`
  const asked = [...new Set(people)].sort()
  const rows = await readOnce(req, `whenToSend:${kind}:${asked}`, () =>
    query(req, sql`select id, ${column} as chosen from ${stored.users} where id::text in ${asked}`),
  )
  return new Map(rows.map((row) => [String(row.id), settle(kind, row.chosen as When | null)]))
}

function settle(kind: MailKind, chosen: When | null): When {
  if (chosen === 'never' && arrivesAnyway.includes(kind)) return 'daily'
  return chosen ?? 'now'
}
