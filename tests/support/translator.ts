/** A translator and her program: a file out of the house, filled in, and back. */
import type { TypedUser } from 'payload'
import type { Locale } from '@/domain/locales'
import type { DocumentReport, ExchangeReport, UnitOutcome } from '@/domain/translations/exchange'
import { type Answer, rest } from './rest'

/** @param references `stories/<id>` */
export async function fileFor(as: TypedUser, language: Locale, ...references: string[]): Promise<Answer> {
  const chosen = references.map((one) => `&${one.replace('/', ':')}=on`).join('')
  return rest('GET', `/review/languages/xliff?language=${language}${chosen}`, { as })
}

export async function bringBack(
  as: TypedUser | null,
  file: string | Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  return rest('PUT', '/review/languages/xliff', {
    as,
    raw: file,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

export const reportIn = ({ body }: Answer): ExchangeReport => body as unknown as ExchangeReport

/** What became of the units of the only document in a report, by the first words of their originals. */
export const outcomesIn = (answer: Answer): Record<string, UnitOutcome> => {
  const [document] = reportIn(answer).documents as [DocumentReport]
  return Object.fromEntries(document.units.map(({ original, id, outcome }) => [original ?? id, outcome]))
}
