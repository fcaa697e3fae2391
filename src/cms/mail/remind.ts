/** What time alone makes urgent: reviews and second looks that are overdue, pages nobody has looked at for long. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/domain/roles'
import { liveState, waitingStates, workingState } from '@/domain/workflow/states'
import type { MailKind } from '@/messages/mail/sv'
import { now } from '../clock'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { readContributors } from '../document/contributors'
import { type Item, itemFromRow } from '../document/item'
import type { Reference } from '../document/reference'
import { idsWithRole } from '../people/people-with-role'
import { tellPeople } from './tell-people'

type Overdue = {
  readonly kind: MailKind
  readonly isOpen: ReturnType<typeof sql>
  readonly due: 'dueAt' | 'secondLookDueAt' | 'nextReviewAt'
  readonly to: (
    item: Item,
    those: (role: Role) => Promise<string[]>,
    contributors: readonly string[],
  ) => Promise<string[]>
}

const without = (people: string[], ...others: (string | null)[]) =>
  people.filter((one) => !others.includes(one))

const overdue: readonly Overdue[] = [
  {
    kind: 'reviewOverdue',
    isOpen: sql`working in ${waitingStates} and due_at <= `,
    due: 'dueAt',
    to: async ({ claimant }, those, contributors) =>
      claimant ? [claimant] : without(await those('reviewer'), ...contributors),
  },
  {
    kind: 'secondLookOverdue',
    isOpen: sql`live = ${liveState.live_unreviewed} and second_look_due_at <= `,
    due: 'secondLookDueAt',
    to: async ({ forcedBy }, those, contributors) =>
      without(await those('reviewer'), forcedBy, ...contributors),
  },
  {
    kind: 'lookAgain',
    isOpen: sql`live = ${liveState.live} and working = ${workingState.none} and next_review_at <= `,
    due: 'nextReviewAt',
    to: async (_, those) => those('editor'),
  },
]

/** Tells those concerned, once for each day that was missed: the key of the mail holds the day. */
export async function remind(payload: Payload): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    for (const one of overdue) {
      const rows = await query<RowOf<typeof stored.workflow_items>>(
        req,
        sql`select * from ${stored.workflow_items} where ${one.isOpen}${now().toISOString()}::timestamptz`,
      )
      for (const row of rows) {
        const reference = { kind: row.subject_collection, id: row.subject_id } as Reference
        await remindOf(req, one, reference, itemFromRow(row))
      }
    }
  })
}

async function remindOf(req: PayloadRequest, { kind, due, to }: Overdue, reference: Reference, item: Item) {
  const contributors = await readContributors(req, reference, item)
  const people = await to(item, (role) => idsWithRole(req, role), contributors)
  const cause = `overdue:${reference.kind}:${reference.id}:${item[due]?.toISOString()}`
  const content = { title: item.title ?? '', subject: reference, slug: item.slug, note: null, reasons: [] }
  await tellPeople(req, [{ cause, kind, content, to: people }])
}
