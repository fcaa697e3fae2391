/** The history as a file, as far as this person may see it. */
import type { PayloadRequest } from 'payload'
import type { HistoryFilter } from '@/domain/review/filters'
import type { Person } from '@/domain/roles'
import { reviewTexts } from '@/messages/review/texts'
import { workflowTexts } from '@/messages/workflow/texts'
import { csvAnswer } from '../http/csv'
import { languageOf } from '../people/language'
import { readTimeline } from './read-timeline'

const most = 20_000

export async function timelineCsv(
  req: PayloadRequest,
  person: Person,
  filter: HistoryFilter,
): Promise<Response> {
  const language = languageOf(req)
  const { kinds, shared, timeline: texts } = reviewTexts(language)
  const { transitions, working, live, refusals } = workflowTexts(language)
  const { entries } = await readTimeline(req, person, { ...filter, page: 1 }, most)
  const { columns } = texts
  const header = [
    columns.at,
    columns.who,
    columns.what,
    columns.kind,
    columns.title,
    columns.state,
    columns.live,
    columns.note,
    columns.refused,
    columns.origin,
    columns.version,
  ]
  const rows = entries.map((entry) => [
    entry.at,
    entry.machine
      ? shared.machine(entry.machine, entry.who, entry.origin === 'assistant')
      : (entry.who ?? shared.robot),
    transitions[entry.name],
    kinds[entry.kind],
    entry.title,
    entry.toWorking && working[entry.toWorking],
    entry.toLive && live[entry.toLive],
    [entry.note, ...entry.reasons.map(({ field, text }) => (field ? `${field}: ${text}` : text))]
      .filter(Boolean)
      .join('\n'),
    entry.refusedBecause && refusals[entry.refusedBecause],
    entry.origin && (texts.ways[entry.origin] ?? entry.origin),
    entry.version,
  ])
  return csvAnswer('historik', header, rows)
}
