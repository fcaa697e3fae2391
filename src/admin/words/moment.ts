/** Days and times as people here say them: always by the organisation's clock, wherever the server or the browser stands. */
import { type AdminLanguage, localeFacts } from '@/domain/languages'
import { organisation } from '@/domain/organisation'

const { timeZone } = organisation

/** `12 mars 2026` */
export function dayText(iso: string, language: AdminLanguage): string {
  return new Intl.DateTimeFormat(localeFacts[language].intl, { dateStyle: 'long', timeZone }).format(
    new Date(iso),
  )
}

/** `12 mars 2026 kl. 14:05` */
export function momentText(iso: string, language: AdminLanguage): string {
  return new Intl.DateTimeFormat(localeFacts[language].intl, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(iso))
}

/** `25 oktober 2026 kl. 02:30 centraleuropeisk sommartid`: for the nights when it matters by which clock. */
export function exactMoment(moment: Date, language: AdminLanguage): string {
  return new Intl.DateTimeFormat(localeFacts[language].intl, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'long',
    timeZone,
  }).format(moment)
}

/** `för 3 dagar sedan`, in the largest unit that is not zero. */
export function sinceText(iso: string, language: AdminLanguage, now = new Date()): string {
  const minutes = Math.round((new Date(iso).getTime() - now.getTime()) / 60_000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute')
  if (Math.abs(minutes) < 60 * 24) return format.format(Math.round(minutes / 60), 'hour')
  return format.format(Math.round(minutes / (60 * 24)), 'day')
}

/** Noon in UTC is that day by every clock that an organisation here may have. */
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)

/** `30 november`, of a day such as `2026-11-30` */
export function shortDay(day: string, language: AdminLanguage): string {
  const format = { day: 'numeric', month: 'long', timeZone } as const
  return new Intl.DateTimeFormat(localeFacts[language].intl, format).format(noonOf(day))
}

/** `måndag 30 nov.`, of a day such as `2026-11-30` */
export function weekdayText(day: string, language: AdminLanguage): string {
  const format = { weekday: 'long', day: 'numeric', month: 'short', timeZone } as const
  return new Intl.DateTimeFormat(localeFacts[language].intl, format).format(noonOf(day))
}

/** `14:05` */
export function timeText(iso: string, language: AdminLanguage): string {
  const format = { timeStyle: 'short', timeZone } as const
  return new Intl.DateTimeFormat(localeFacts[language].intl, format).format(new Date(iso))
}
