/** The record of processing as the live settings have it, on screen and as a table; for safeguarding and admins. */
import { NotFound, type PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { countryName } from '@/domain/countries'
import { hasRole, type Person } from '@/domain/roles'
import { type ProcessingRecord, processingActivities } from '@/domain/safeguarding/processing'
import { usualRetention } from '@/domain/safeguarding/retention'
import { safeguardingTexts } from '@/messages/safeguarding/texts'
import { csvAnswer } from '../http/csv'
import { languageOf } from '../people/language'

const usualConsentMonths = 24

export async function readProcessing(req: PayloadRequest, person: Person): Promise<ProcessingRecord> {
  if (!hasRole(person, 'safeguarding', 'admin')) throw new NotFound(req.t)
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    locale: languageOf(req),
    overrideAccess: true,
    req,
  })
  return {
    organisation: settings.organisationName ?? '',
    contact: settings.privacyContact ?? null,
    processors: (settings.processors ?? []).map(({ name, task, country }) => ({
      name: name ?? '',
      task: task ?? null,
      country: country ?? null,
    })),
    retention: { ...usualRetention, ...settings.retention },
    consentMonths: settings.deadlines?.consentMonths ?? usualConsentMonths,
    madeAt: now().toISOString(),
  }
}

export async function processingCsv(req: PayloadRequest, person: Person): Promise<Response> {
  const record = await readProcessing(req, person)
  const language = languageOf(req)
  const { columns, activities } = safeguardingTexts(language).record
  const header = [
    columns.activity,
    columns.purpose,
    columns.basis,
    columns.about,
    columns.data,
    columns.receivers,
    columns.kept,
    columns.protection,
  ]
  const rows = processingActivities.map((name) => {
    const { kept, ...words } = activities[name]
    return [
      words.name,
      words.purpose,
      words.basis,
      words.about,
      words.data,
      words.receivers,
      kept(record),
      words.protection,
    ]
  })
  const helpers = record.processors.map(({ name, task, country }) => [
    columns.processor,
    name,
    task,
    country && countryName(country, language),
  ])
  return csvAnswer('record-of-processing', header, [...rows, ...helpers])
}
