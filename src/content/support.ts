/** Where somebody turns who needs help now, and what becomes of what she writes to us: from the settings. */
import type { Locale } from '@/domain/locales'
import { safeAddress } from '@/domain/safe-address'
import { usualDeadlines } from '@/domain/workflow/deadlines'
import type { SettingsDoc } from './document-shapes'
import { pick, type Said } from './pick'
import { findLiveGlobal } from './published'

export type SupportLine = {
  name: Said
  phone: string | undefined
  task: Said | undefined
  hours: Said | undefined
  languages: Said | undefined
  url: string | undefined
  checkedOn: string | undefined
}

export type Support = {
  /** In the order of the settings: the most urgent first. */
  lines: SupportLine[]
  /** Who reads what readers report. */
  reader: Said | undefined
  /** Until when a report is answered. */
  answerDays: number
}

export function supportView({ support, reportReader, deadlines }: SettingsDoc, locale: Locale): Support {
  return {
    lines: (support ?? []).flatMap((line) => {
      const name = pick(line.name, locale)
      if (!name) return []
      return [
        {
          name,
          phone: line.phone ?? undefined,
          task: pick(line.task, locale),
          hours: pick(line.hours, locale),
          languages: pick(line.languages, locale),
          url: safeAddress(line.url),
          checkedOn: line.checkedOn ?? undefined,
        },
      ]
    }),
    reader: pick(reportReader, locale),
    answerDays: deadlines?.caseDays ?? usualDeadlines.caseDays,
  }
}

export async function findSupport(locale: Locale, proposed?: SettingsDoc): Promise<Support> {
  return supportView(proposed ?? (await findLiveGlobal('site-settings')), locale)
}
