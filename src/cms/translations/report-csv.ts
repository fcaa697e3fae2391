/** What became of a translator's file, as a table: a line a unit. */
import { csv } from '@/domain/csv'
import type { AdminLanguage } from '@/domain/languages'
import type { ExchangeReport } from '@/domain/translations/exchange'
import { exchangeTexts } from '@/messages/review/exchange'

export function reportCsv({ documents }: Pick<ExchangeReport, 'documents'>, language: AdminLanguage): string {
  const { columns, outcomes } = exchangeTexts(language)
  const header = [
    columns.document,
    columns.title,
    columns.field,
    columns.original,
    columns.outcome,
    columns.id,
  ]
  const rows = documents.flatMap(({ kind, id, title, refused, units }) => {
    const name = `${kind}/${id}`
    if (refused !== null) return [[name, title, null, null, refused, null]]
    return units.map((unit) => [name, title, unit.label, unit.original, outcomes[unit.outcome], unit.id])
  })
  return csv(header, rows)
}
