/** Each table of the dashboard as a file, in full and not only the lines that fit on the screen. */
import { Forbidden, type PayloadRequest } from 'payload'
import type { OverviewTable } from '@/domain/review/overview'
import type { QueueItem } from '@/domain/review/queue-item'
import { isStaff, type Person } from '@/domain/roles'
import { reviewTexts } from '@/messages/review/texts'
import { workflowTexts } from '@/messages/workflow/texts'
import { csvAnswer } from '../http/csv'
import { languageOf } from '../people/language'
import type { OverviewFilter } from './overview-filter'
import { readOverdue, readStale, readStopped, readUpcoming } from './overview-lists'
import { readOverview } from './read-overview'

const most = 10_000

export async function overviewCsv(
  req: PayloadRequest,
  person: Person,
  filter: OverviewFilter,
  table: OverviewTable,
): Promise<Response> {
  if (!isStaff(person)) throw new Forbidden(req.t)
  const language = languageOf(req)
  const { columns } = reviewTexts(language).overview
  const { working, live, refusals } = workflowTexts(language)
  const { kinds } = reviewTexts(language)
  const itemHeader = [columns.title, columns.kind, columns.municipality, columns.state, columns.live]
  const itemCells = (item: QueueItem) => [
    item.title,
    kinds[item.kind],
    item.municipality,
    working[item.working],
    live[item.live],
  ]

  if (table === 'overdue' || table === 'upcoming' || table === 'stopped') {
    const read = { overdue: readOverdue, upcoming: readUpcoming, stopped: readStopped }[table]
    const { items } = await read(req, person, filter, most)
    const header = [...itemHeader, columns.due, columns.scheduledFor, columns.claimant, columns.failure]
    const rows = items.map((item) => [
      ...itemCells(item),
      item.dueAt,
      item.scheduledFor,
      item.claimant,
      item.failure,
    ])
    return csvAnswer(table, header, rows)
  }
  if (table === 'stale') {
    const { items } = await readStale(req, person, filter, most)
    const rows = items.map((item) => [...itemCells(item), item.lastReviewedAt])
    return csvAnswer(table, [...itemHeader, columns.lastReviewed], rows)
  }
  const overview = await readOverview(req, person, filter)
  if (table === 'weeks') {
    const header = [columns.week, columns.published, columns.forced, columns.decisions, columns.medianHours]
    const rows = overview.weeks.map(({ starts, published, forced, decisions, medianHours }) => [
      starts,
      published,
      forced,
      decisions,
      medianHours === null ? null : Math.round(medianHours * 10) / 10,
    ])
    return csvAnswer(table, header, rows)
  }
  if (table === 'refused') {
    const rows = overview.refused.map(({ because, count }) => [refusals[because], count])
    return csvAnswer(table, [columns.because, columns.count], rows)
  }
  const states = [
    ...Object.entries(overview.working).map(([state, n]) => [working[state as keyof typeof working], n]),
    ...Object.entries(overview.live).map(([state, n]) => [live[state as keyof typeof live], n]),
  ]
  return csvAnswer(table, [columns.state, columns.count], states)
}
