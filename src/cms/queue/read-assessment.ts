/** When the site's accessibility was last assessed, as the live statement says: whoever edits it is told in time. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Assessment, isAssessmentOld } from '@/domain/review/assessment'
import { isStaff, type Person } from '@/domain/roles'
import { now } from '../clock'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

/** Nobody but staff can do anything about it, so nobody else is told. */
export async function readAssessment(req: PayloadRequest, person: Person): Promise<Assessment> {
  if (!isStaff(person)) return { assessedOn: null, isOld: false }
  const [row] = await query<RowOf<typeof stored.accessibility_statement, 'assessed_on'>>(
    req,
    sql`select assessed_on from ${stored.accessibility_statement} where _status = 'published' limit 1`,
  )
  const day = row?.assessed_on ? new Date(row.assessed_on) : null
  return { assessedOn: day?.toISOString() ?? null, isOld: isAssessmentOld(day, now()) }
}
