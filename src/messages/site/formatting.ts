/** Dates, sizes and names in each language: always the Gregorian calendar, Latin digits and the organisation's clock. */
import { defaultLocale, isLocale, type Locale, localeFacts } from '@/domain/locales'
import { organisation } from '@/domain/organisation'

const { timeZone } = organisation

function make(locale: Locale) {
  const { intl } = localeFacts[locale]
  const day = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone })
  const moment = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const month = new Intl.DateTimeFormat(intl, { month: 'long', year: 'numeric', timeZone })
  const year = new Intl.DateTimeFormat(intl, { year: 'numeric', timeZone })
  const weekday = new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone })
  const number = new Intl.NumberFormat(intl, { maximumFractionDigits: 1 })
  const list = new Intl.ListFormat(intl, { type: 'conjunction' })
  const region = new Intl.DisplayNames([intl, localeFacts[defaultLocale].intl], { type: 'region' })
  const language = new Intl.DisplayNames([intl, localeFacts[defaultLocale].intl], { type: 'language' })
  return {
    day: (iso: string) => day.format(new Date(iso)),
    moment: (iso: string) => moment.format(new Date(iso)),
    month: (iso: string) => month.format(new Date(iso)),
    year: (iso: string) => year.format(new Date(iso)),
    weekday: (iso: string) => weekday.format(new Date(iso)),
    list: (items: readonly string[]) => list.format(items),
    number: (value: number) => number.format(value),
    size: (bytes: number) =>
      bytes < 1e6
        ? `${number.format(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`
        : `${number.format(bytes / 1e6)}\u00a0MB`,
    country: (code: string) => region.of(code) ?? code,
    language: (code: string) =>
      language.of(code === 'prs' ? 'fa-AF' : isLocale(code) ? localeFacts[code].htmlLang : code) ?? code,
  }
}

const made = new Map<Locale, ReturnType<typeof make>>()

/** The writers of one language, made once. */
export function formatting(locale: Locale): ReturnType<typeof make> {
  const writers = made.get(locale) ?? make(locale)
  made.set(locale, writers)
  return writers
}
