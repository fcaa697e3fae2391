/** The overview of translations as a file: all of it, and not only the page on the screen. */
import type { PayloadRequest } from 'payload'
import type { Person } from '@/domain/roles'
import type { LanguagesFilter } from '@/domain/translations/filter'
import { otherLocales } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import { reviewTexts } from '@/messages/review/texts'
import { csvAnswer } from '../http/csv'
import { languageOf } from '../people/language'
import { readLanguages } from './read-languages'

const most = 100_000

export async function languagesCsv(
  req: PayloadRequest,
  person: Person,
  filter: LanguagesFilter,
): Promise<Response> {
  const { items } = await readLanguages(req, person, { ...filter, page: 1 }, most)
  const language = languageOf(req)
  const { kinds, languages } = reviewTexts(language)
  const header = [
    languages.columns.title,
    languages.columns.kind,
    ...otherLocales.map((locale) => inTheirLanguage(`languages.${locale}`, language)),
  ]
  const rows = items.map((item) => [
    item.title,
    kinds[item.kind],
    ...otherLocales.map((locale) => languages.states[item.languages[locale]]),
  ])
  return csvAnswer('translations', header, rows)
}
